import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import {
  Button,
  EmptyState,
  FilterBar,
  FoutMelding,
  KnopLink,
  type Zoekstand,
} from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Keuzen, MetVersie } from './api.ts'
import { RegelTabel } from './regel-tabel.tsx'
import type { Beoordeeld, Kies } from './rijen-pagina.tsx'
import { KLASSEN, type Klasse } from './tegels.tsx'
import { Tegenspraken } from './tegenspraken.tsx'
import { useRegels } from './use-overname.ts'
import { Weggelaten } from './weggelaten.tsx'

type Props = {
  readonly overname: Beoordeeld
  readonly bezig: boolean
  readonly onKies: Kies
  readonly stand: Zoekstand
}

const isKlasse = (tekst: string): tekst is Klasse => (KLASSEN as readonly string[]).includes(tekst)

/** What the address asks for; without a class those that wait for a person. */
function vraagUit(stand: Zoekstand): { klasse?: Klasse; code?: string } {
  const klasse = stand.waarde('klasse')
  const code = stand.waarde('code')
  return {
    ...(klasse === 'alle' ? {} : { klasse: isKlasse(klasse) ? klasse : 'teHerstellen' }),
    ...(code === '' ? {} : { code }),
  }
}

function Filters({ overname: o, stand }: Pick<Props, 'overname' | 'stand'>) {
  const t = useTekst()
  const { getal } = useFormaat()
  const metAantal = (tekst: string, aantal: number) => `${tekst} (${getal(aantal)})`
  const codes = Object.entries(o.overzicht.bevindingen).sort((a, b) => b[1] - a[1])
  return (
    <FilterBar
      label={t('overname.rijen.filter')}
      stand={stand}
      filters={[
        {
          naam: 'klasse',
          label: t('overname.rijen.klasse'),
          geen: metAantal(t('overname.klasse.teHerstellen'), o.aantallen?.['teHerstellen'] ?? 0),
          opties: [
            ...KLASSEN.filter((k) => k !== 'teHerstellen').map((k) => ({
              waarde: k,
              tekst: metAantal(t(`overname.klasse.${k}`), o.aantallen?.[k] ?? 0),
            })),
            { waarde: 'alle', tekst: metAantal(t('overname.rijen.alle'), o.aantallen?.['gelezen'] ?? 0) },
          ],
        },
        {
          naam: 'code',
          label: t('overname.rijen.code'),
          geen: t('overname.rijen.elke'),
          opties: codes.map(([code, n]) => ({
            waarde: code,
            tekst: metAantal(t(`overname.code.${code}`), n),
          })),
        },
      ]}
    />
  )
}

/** Rows by number that were just dealt with, and what became of each: they stay in sight until another list is asked for. */
export type Gedaan = ReadonlyMap<number, string>

function Lijst({ overname: o, bezig, onKies, stand }: Props) {
  const t = useTekst()
  const vraag = vraagUit(stand)
  const lijst = useRegels(o.id, vraag)
  const [gedaan, setGedaan] = useState<Gedaan>(new Map())
  const kies = (regel: number, keuzen: Keuzen, zeg: (uit: MetVersie) => string | Promise<string>) =>
    onKies(keuzen, async (uit) => {
      const tekst = await zeg(uit)
      setGedaan((oud) => new Map(oud).set(regel, tekst))
      return tekst
    })
  if (lijst.probleem) return <FoutMelding probleem={lijst.probleem} onOpnieuw={lijst.opnieuw} />
  if (lijst.rijen?.length === 0 && gedaan.size === 0)
    return vraag.klasse === 'teHerstellen' && vraag.code === undefined ? (
      <EmptyState
        titel={t('overname.rijen.klaar-titel')}
        icoon="goed"
        actie={<KnopLink naar={`/overname/${o.id}/overnemen`}>{t('overname.verder.rijen')}</KnopLink>}
      >
        {t('overname.rijen.klaar-tekst')}
      </EmptyState>
    ) : (
      <EmptyState titel={t('overname.rijen.niets')}>{t('overname.rijen.niets-tekst')}</EmptyState>
    )
  return (
    <>
      <RegelTabel overname={o} rijen={lijst.rijen} gedaan={gedaan} bezig={bezig} onKies={kies} />
      {lijst.heeftMeer && (
        <p className="sk-datatabel__meer">
          <Button variant="secondary" aria-disabled={lijst.bezig} onClick={lijst.onMeer}>
            {lijst.bezig ? t('kit.laden') : t('overname.rijen.meer')}
          </Button>
        </p>
      )}
    </>
  )
}

/** The rows of the file, by class and finding; contradictions side by side, everything else mended in place. */
export function Rijen(props: Props) {
  const t = useTekst()
  const { stand, overname: o } = props
  const { klasse, code } = vraagUit(stand)
  const kop = useRef<HTMLHeadingElement>(null)
  const { hash, key } = useLocation()
  // A count or a finding above leads to its rows: the focus goes along.
  useEffect(() => {
    if (hash === '#rijen') kop.current?.focus()
  }, [hash, key])
  return (
    <section className="sk-stapel" aria-labelledby="rijen">
      <h2 id="rijen" ref={kop} tabIndex={-1}>
        {t('overname.rijen.titel')}
      </h2>
      <Filters overname={o} stand={stand} />
      {klasse === 'tegenstrijdig' && code === undefined ? (
        <Tegenspraken {...props} />
      ) : (
        <Lijst key={`${klasse}|${code}`} {...props} />
      )}
      <Weggelaten {...props} />
    </section>
  )
}
