/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- on a narrow screen CSS turns rows into cards, and browsers then drop the roles of a table */
import { Badge, Button, Icoon, TekstLink } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { bevindingenAdres } from './api.ts'
import type { Beoordeeld, Kies } from './rijen-pagina.tsx'

const ERNST = ['fout', 'waarschuwing', 'opmerking'] as const
const TOON = { fout: 'fout', waarschuwing: 'let-op', opmerking: 'stil' } as const
type Ernst = (typeof ERNST)[number]

type Groep = { readonly code: string; readonly aantal: number; readonly ernst: Ernst }

/** Findings with how many rows have them: errors first, then the most frequent. */
function groepen({ overzicht: o }: Beoordeeld): readonly Groep[] {
  return Object.entries(o.bevindingen)
    .map(([code, aantal]) => ({ code, aantal, ernst: o.ernst[code] ?? 'opmerking' }))
    .sort((a, b) => ERNST.indexOf(a.ernst) - ERNST.indexOf(b.ernst) || b.aantal - a.aantal)
}

type Props = { readonly overname: Beoordeeld; readonly bezig: boolean; readonly onKies: Kies }

/** Accepting the proposals of one finding for every row at once, or withdrawing that. */
function Aanvaarden({
  code,
  aantal,
  overname: o,
  bezig,
  onKies,
}: Props & { readonly code: string; readonly aantal: number }) {
  const t = useTekst()
  const { getal } = useFormaat()
  const { aanvaard, aanvaardbaar } = o.overzicht
  if (!aanvaardbaar.includes(code)) return null
  const is = aanvaard.includes(code)
  const nieuw = is ? aanvaard.filter((c) => c !== code) : [...aanvaard, code]
  const zeg = is ? 'overname.bevindingen.terug-klaar' : 'overname.bevindingen.aanvaard-klaar'
  return (
    <Button
      variant="secondary"
      aria-disabled={bezig}
      onClick={() =>
        onKies({ aanvaard: nieuw }, ({ overname }) =>
          t(zeg, {
            code: t(`overname.code.${code}`),
            teHerstellen: getal(overname.aantallen?.['teHerstellen'] ?? 0),
          }),
        )
      }
    >
      {is
        ? t('overname.bevindingen.terugnemen')
        : t(code === 'bsn-ontbreekt' ? 'overname.bevindingen.zonder-bsn' : 'overname.bevindingen.aanvaard', {
            aantal,
          })}
    </Button>
  )
}

type TabelProps = Props & { readonly groepen: readonly Groep[]; readonly aanvaard?: readonly string[] }

function BevindingenTabel({ groepen: gevonden, aanvaard = [], ...props }: TabelProps) {
  const t = useTekst()
  const { getal } = useFormaat()
  const koppen = ['wat', 'ernst', 'rijen', 'doen'].map((k) => t(`overname.bevindingen.${k}`))
  return (
    <div className="sk-ovn__tabel">
      <table className="sk-tabel sk-tabel--kaarten sk-ovn__gevonden" role="table">
        <caption className="ams-visually-hidden">{t('overname.bevindingen.titel')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {koppen.map((kop, i) => (
              <th
                key={kop}
                scope="col"
                role="columnheader"
                className={i === 2 ? 'sk-tabel__vast sk-tabel__rechts' : 'sk-tabel__vast'}
              >
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {gevonden.map((g) => (
            <tr key={g.code} role="row">
              <th scope="row" role="rowheader">
                {t(`overname.code.${g.code}`)}
              </th>
              <td role="cell" data-kop={koppen[1]}>
                <Badge toon={TOON[g.ernst]}>{t(`overname.ernst.${g.ernst}`)}</Badge>
              </td>
              <td role="cell" data-kop={koppen[2]} className="sk-tabel__rechts">
                {getal(g.aantal)}
              </td>
              <td role="cell">
                <div className="sk-knoppen">
                  <TekstLink naar={rijenAdres(props.overname.id, g.code)}>
                    {t('overname.bevindingen.bekijk')}
                    <span className="ams-visually-hidden">: {t(`overname.code.${g.code}`)}</span>
                  </TekstLink>
                  <Aanvaarden {...props} code={g.code} aantal={g.aantal} />
                </div>
              </td>
            </tr>
          ))}
          {aanvaard.map((code) => (
            <tr key={code} role="row">
              <th scope="row" role="rowheader">
                {t(`overname.code.${code}`)}
              </th>
              <td role="cell" colSpan={2}>
                {t('overname.bevindingen.is-aanvaard')}
              </td>
              <td role="cell">
                <Aanvaarden {...props} code={code} aantal={0} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Contradictions have a view of their own; other findings are looked up in every class. */
const rijenAdres = (id: string, code: string): string =>
  `/overname/${id}/rijen?klasse=${code === 'tegenstrijdig' ? code : `alle&code=${code}`}#rijen`

/** Everything that was found, grouped: how serious, how often, and what can be done for all rows at once. */
export function BevindingenKaart(props: Props) {
  const { overname: o } = props
  const t = useTekst()
  const gevonden = groepen(o)
  const fouten = gevonden.filter((g) => g.ernst === 'fout')
  const overige = gevonden.filter((g) => g.ernst !== 'fout')
  const aanvaard = o.overzicht.aanvaard.filter((c) => o.overzicht.bevindingen[c] === undefined)
  return (
    <section className="sk-stapel" aria-labelledby="ovn-bevindingen">
      <div>
        <div className="sk-kaart__kop">
          <h2 id="ovn-bevindingen">{t('overname.bevindingen.titel')}</h2>
          <a className="ams-button ams-button--tertiary" href={bevindingenAdres(o.id)} download>
            <Icoon naam="downloaden" /> {t('overname.bevindingen.download')}
          </a>
        </div>
        <p>{t(gevonden.length === 0 ? 'overname.bevindingen.geen' : 'overname.bevindingen.uitleg')}</p>
      </div>
      {fouten.length + aanvaard.length > 0 && (
        <BevindingenTabel {...props} groepen={fouten} aanvaard={aanvaard} />
      )}
      {overige.length > 0 && (
        <details className="sk-ovn__overige" open={fouten.length === 0}>
          <summary>{t('overname.bevindingen.overige', { aantal: overige.length })}</summary>
          <BevindingenTabel {...props} groepen={overige} />
        </details>
      )}
    </section>
  )
}
