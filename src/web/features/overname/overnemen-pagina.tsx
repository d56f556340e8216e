import { useMutation } from '@tanstack/react-query'
import { useId, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { newSleutel } from '../../api/verzoek.ts'
import { Button, FoutMelding, Icoon, Kaart, KnopLink } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { verwerk } from './api.ts'
import { Bezig } from './bezig.tsx'
import { MetOvername } from './met-overname.tsx'
import type { Beoordeeld } from './rijen-pagina.tsx'
import { useOvername, useVernieuwAlles, useVoortgang } from './use-overname.ts'
import { Wizard } from './wizard.tsx'

const GEVOLGEN = ['nieuw', 'gewijzigd', 'ongewijzigd', 'werkgevers', 'dubbel'] as const

/** Carrying it out, once: the same key makes a second press the same deed. */
function useVerwerken(o: Beoordeeld) {
  const navigate = useNavigate()
  const vernieuw = useVernieuwAlles()
  const etag = useOvername(o.id).data?.etag ?? ''
  const sleutel = useMemo(newSleutel, [])
  return useMutation({
    mutationFn: (restOverslaan: boolean) =>
      verwerk(o.id, etag, restOverslaan, `${sleutel}-${etag}-${restOverslaan}`),
    onSuccess: async () => {
      await vernieuw()
      void navigate(`/overname/${o.id}`)
    },
  })
}

function Gevolgen({ overname: o }: { readonly overname: Beoordeeld }) {
  const t = useTekst()
  const aantal = (naam: string) => o.aantallen?.[naam] ?? 0
  const niets = aantal('nieuw') + aantal('gewijzigd') === 0
  return (
    <Kaart titel={t(niets ? 'overname.overnemen.niets' : 'overname.overnemen.titel')}>
      {niets && <p>{t('overname.overnemen.niets-tekst')}</p>}
      <ul className="sk-ovn__gevolgen">
        {GEVOLGEN.filter((g) => aantal(g) > 0).map((g) => (
          <li key={g}>
            <Icoon naam="vinkje" /> {t(`overname.overnemen.${g}`, { aantal: aantal(g) })}
          </li>
        ))}
      </ul>
      {!niets && <p className="sk-zacht">{t('overname.overnemen.termijnen')}</p>}
    </Kaart>
  )
}

function Overnemen({ overname: o }: { readonly overname: Beoordeeld }) {
  const t = useTekst()
  const { getal } = useFormaat()
  const id = useId()
  const werk = useVerwerken(o)
  const gedaan = useVoortgang(o.id, werk.isPending)
  const [akkoord, setAkkoord] = useState(false)
  const [mist, setMist] = useState(false)
  const aantal = (naam: string) => o.aantallen?.[naam] ?? 0
  const rest = aantal('teHerstellen') + aantal('tegenstrijdig')
  const personen = aantal('nieuw') + aantal('gewijzigd')
  const doe = () => {
    const nodig = rest > 0 && !akkoord
    setMist(nodig)
    if (nodig) document.getElementById(id)?.focus()
    else if (!werk.isPending) werk.mutate(rest > 0)
  }
  return (
    <Wizard
      titel={o.bestandsnaam}
      stap="overnemen"
      {...(!werk.isPending && { id: o.id })}
      acties={<KnopLink naar={`/overname/${o.id}/rijen`}>{t('overname.terug.rijen')}</KnopLink>}
    >
      {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
      <Gevolgen overname={o} />
      {rest > 0 && (
        <Kaart titel={t('overname.overnemen.rest')}>
          <p>
            {t('overname.overnemen.rest-tekst', {
              teHerstellen: getal(aantal('teHerstellen')),
              tegenstrijdig: getal(aantal('tegenstrijdig')),
            })}
          </p>
          {mist && (
            <p id={`${id}-fout`} className="ams-error-message">
              {t('overname.overnemen.akkoord-nodig')}
            </p>
          )}
          <label className="sk-vergelijk__keuze">
            <input
              id={id}
              type="checkbox"
              checked={akkoord}
              aria-invalid={mist}
              aria-describedby={mist ? `${id}-fout` : undefined}
              onChange={(e) => setAkkoord(e.target.checked)}
            />
            {t('overname.overnemen.akkoord', { aantal: rest })}
          </label>
        </Kaart>
      )}
      {werk.isPending ? (
        <Bezig label={t('overname.bezig.overnemen')} gedaan={gedaan} totaal={personen} />
      ) : (
        <div className="sk-knoppen">
          <Button onClick={doe}>
            {personen === 0
              ? t('overname.overnemen.knop-geen')
              : t('overname.overnemen.knop', { aantal: personen })}
          </Button>
          <span className="sk-zacht">{t('overname.overnemen.alles-of-niets')}</span>
        </div>
      )}
    </Wizard>
  )
}

/** Step 4: what will happen, what stays behind, and the deed. */
export function Component() {
  return <MetOvername>{(overname) => <Overnemen overname={overname} />}</MetOvername>
}
