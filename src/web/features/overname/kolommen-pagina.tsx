import { useState } from 'react'
import { useLocation } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { FoutMelding, KnopLink, WarningBlock } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Keuzen, Overname, Overzicht } from './api.ts'
import { Bezig } from './bezig.tsx'
import { KolommenTabel } from './kolommen-tabel.tsx'
import { LezenKaart } from './lezen-kaart.tsx'
import { MetOvername } from './met-overname.tsx'
import { useKeuzen, useVoortgang } from './use-overname.ts'
import { useWoorden } from './woorden.ts'
import { Wizard } from './wizard.tsx'

/** What a choice on this page sends, and what is said when it is done. */
export type Wijziging = {
  readonly keuzen: Keuzen
  readonly gedaan: (telling: { readonly goed: string; readonly gelezen: string }) => string
}

function Kolommen({ overname: o }: { readonly overname: Overname & { readonly overzicht: Overzicht } }) {
  const t = useTekst()
  const { getal } = useFormaat()
  const { bestandfout } = useWoorden()
  const locatie = useLocation()
  const werk = useKeuzen(o.id)
  const gedaan = useVoortgang(o.id, werk.isPending)
  const [status, setStatus] = useState('')
  const eerder = (locatie.state as { eerder?: string | null } | null)?.eerder ?? null
  const wijzig = ({ keuzen, gedaan: zeg }: Wijziging) => {
    setStatus('')
    werk.mutate(keuzen, {
      onSuccess: ({ overname: { aantallen } }) =>
        setStatus(
          zeg({ goed: getal(aantallen?.['goed'] ?? 0), gelezen: getal(aantallen?.['gelezen'] ?? 0) }),
        ),
    })
  }
  return (
    <Wizard
      titel={o.bestandsnaam}
      stap="kolommen"
      id={o.id}
      acties={
        <KnopLink naar={`/overname/${o.id}/rijen`} variant="primary">
          {t('overname.verder.kolommen')}
        </KnopLink>
      }
    >
      {eerder !== null && (
        <WarningBlock titel={t('overname.eerder.titel')} ernst="info">
          {t('overname.eerder')}
        </WarningBlock>
      )}
      {werk.error !== null && <FoutMelding probleem={bestandfout(toProbleem(werk.error))} />}
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
      <LezenKaart overname={o} bezig={werk.isPending} onWijzig={wijzig} />
      <KolommenTabel overzicht={o.overzicht} bezig={werk.isPending} onWijzig={wijzig} />
    </Wizard>
  )
}

/** Step 2: how the file was read and which column means what. */
export function Component() {
  return <MetOvername>{(overname) => <Kolommen overname={overname} />}</MetOvername>
}
