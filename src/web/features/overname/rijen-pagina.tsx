import { useState } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { FoutMelding, KnopLink, useZoekstand } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Keuzen, MetVersie, Overname, Overzicht } from './api.ts'
import { BevindingenKaart } from './bevindingen-kaart.tsx'
import { Bezig } from './bezig.tsx'
import { HeelBestand } from './heel-bestand.tsx'
import { MetOvername } from './met-overname.tsx'
import { Rijen } from './rijen.tsx'
import { Tegels } from './tegels.tsx'
import { useKeuzen, useVoortgang } from './use-overname.ts'
import { Wizard } from './wizard.tsx'

export type Beoordeeld = Overname & { readonly overzicht: Overzicht }

/** Sends choices; the answer says what they came to, for the message that a screen reader hears. */
export type Kies = (keuzen: Keuzen, gedaan: (uit: MetVersie) => string | Promise<string>) => void

function Voorbeeld({ overname: o }: { readonly overname: Beoordeeld }) {
  const t = useTekst()
  const stand = useZoekstand()
  const werk = useKeuzen(o.id)
  const gedaan = useVoortgang(o.id, werk.isPending)
  const [status, setStatus] = useState('')
  const kies: Kies = (keuzen, zeg) => {
    if (werk.isPending) return
    setStatus('')
    werk.mutate(keuzen, { onSuccess: (uit) => void Promise.resolve(zeg(uit)).then(setStatus) })
  }
  const props = { overname: o, bezig: werk.isPending, onKies: kies }
  return (
    <Wizard
      titel={o.bestandsnaam}
      stap="rijen"
      id={o.id}
      acties={
        <>
          <KnopLink naar={`/overname/${o.id}/kolommen`}>{t('overname.terug.kolommen')}</KnopLink>
          <KnopLink naar={`/overname/${o.id}/overnemen`} variant="primary">
            {t('overname.verder.rijen')}
          </KnopLink>
        </>
      }
    >
      <Tegels overname={o} />
      <div className="sk-ovn__melding">
        <div role="status" className="sk-ovn__status">
          {status}
        </div>
        {werk.isPending && (
          <Bezig
            label={t('overname.bezig.opnieuw')}
            gedaan={gedaan}
            totaal={o.aantallen?.['gelezen'] ?? null}
          />
        )}
        {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
      </div>
      <HeelBestand {...props} />
      <BevindingenKaart {...props} />
      <Rijen {...props} stand={stand} />
    </Wizard>
  )
}

/** Step 3: what is good and what is not, and mending it. */
export function Component() {
  return <MetOvername>{(overname) => <Voorbeeld overname={overname} />}</MetOvername>
}
