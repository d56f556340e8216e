import { useId } from 'react'
import { Kaart } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Keuzen, Overname, Overzicht } from './api.ts'
import type { Wijziging } from './kolommen-pagina.tsx'

const CODERINGEN = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1'] as const
const SCHEIDINGEN = [
  [';', 'puntkomma'],
  [',', 'komma'],
  ['\t', 'tab'],
  ['|', 'streep'],
] as const

type KeuzeProps = {
  readonly label: string
  readonly waarde: string
  readonly opties: readonly { readonly waarde: string; readonly tekst: string }[]
  readonly bezig: boolean
  readonly onKies: (waarde: string) => void
}

function Keuze({ label, waarde, opties, bezig, onKies }: KeuzeProps) {
  const id = useId()
  return (
    <div className="sk-filter__veld">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ams-select"
        value={waarde}
        aria-disabled={bezig}
        onChange={(e) => !bezig && onKies(e.target.value)}
      >
        {opties.map((o) => (
          <option key={o.waarde} value={o.waarde}>
            {o.tekst}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Rows that are no person, the first few by number. */
function Overgeslagen({ overzicht: o }: { readonly overzicht: Overzicht }) {
  const t = useTekst()
  if (o.overgeslagen.length === 0) return <>{t('overname.lezen.overgeslagen-geen')}</>
  const eerste = o.overgeslagen.slice(0, 5).map((r) =>
    t('overname.lezen.overgeslagen-regel', {
      regel: r.regel,
      soort: t(`overname.overgeslagen.${r.soort}`),
    }),
  )
  const rest = o.overgeslagen.length - eerste.length
  return (
    <>
      {[...eerste, ...(rest > 0 ? [t('overname.lezen.overgeslagen-meer', { aantal: rest })] : [])].join(', ')}
    </>
  )
}

function Feiten({ overname: o }: { readonly overname: Overname & { readonly overzicht: Overzicht } }) {
  const t = useTekst()
  const { getal } = useFormaat()
  const { kopRegel, vermeldTotaal } = o.overzicht
  const gelezen = getal(o.aantallen?.['gelezen'] ?? 0)
  const totaal =
    vermeldTotaal === null ? gelezen : t('overname.lezen.totaal', { gelezen, totaal: getal(vermeldTotaal) })
  return (
    <dl className="sk-ovn__feiten">
      <div>
        <dt>{t('overname.lezen.soort')}</dt>
        <dd>{t(`overname.lezen.soort.${o.overzicht.soort}`)}</dd>
      </div>
      <div>
        <dt>{t('overname.lezen.kop')}</dt>
        <dd>{kopRegel > 0 ? kopRegel : t('overname.lezen.zonder-kop')}</dd>
      </div>
      <div>
        <dt>{t('overname.lezen.rijen')}</dt>
        <dd>{totaal}</dd>
      </div>
      <div>
        <dt>{t('overname.lezen.overgeslagen')}</dt>
        <dd>
          <Overgeslagen overzicht={o.overzicht} />
        </dd>
      </div>
    </dl>
  )
}

type Props = {
  readonly overname: Overname & { readonly overzicht: Overzicht }
  readonly bezig: boolean
  readonly onWijzig: (wijziging: Wijziging) => void
}

/** How the file was understood before any column: encoding, delimiter, sheet; each can be overruled. */
export function LezenKaart({ overname, bezig, onWijzig }: Props) {
  const t = useTekst()
  const o = overname.overzicht
  const kies = (keuzen: Keuzen) =>
    onWijzig({ keuzen, gedaan: (telling) => t('overname.lezen.klaar', telling) })
  return (
    <Kaart titel={t('overname.lezen.titel')}>
      <Feiten overname={overname} />
      <div className="sk-filter__rij">
        {o.codering !== null && (
          <Keuze
            label={t('overname.lezen.codering')}
            waarde={o.codering}
            bezig={bezig}
            opties={CODERINGEN.map((c) => ({ waarde: c, tekst: c }))}
            onKies={(codering) => kies({ codering: codering as (typeof CODERINGEN)[number] })}
          />
        )}
        {o.scheiding !== null && (
          <Keuze
            label={t('overname.lezen.scheiding')}
            waarde={o.scheiding}
            bezig={bezig}
            opties={SCHEIDINGEN.map(([waarde, naam]) => ({ waarde, tekst: t(`overname.scheiding.${naam}`) }))}
            onKies={(scheiding) => kies({ scheiding: scheiding as (typeof SCHEIDINGEN)[number][0] })}
          />
        )}
        {o.blad !== null && (
          <Keuze
            label={t('overname.lezen.blad')}
            waarde={o.blad}
            bezig={bezig}
            opties={o.bladen.map((b) => ({ waarde: b, tekst: b }))}
            onKies={(blad) => kies({ blad })}
          />
        )}
      </div>
      {o.verloren > 0 && <p>{t('overname.lezen.verloren', { aantal: o.verloren })}</p>}
    </Kaart>
  )
}
