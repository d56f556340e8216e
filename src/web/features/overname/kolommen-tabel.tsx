/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- on a narrow screen CSS turns rows into cards, and browsers then drop the roles of a table */
import { Badge, WarningBlock } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Kolom, Overzicht, Veld } from './api.ts'
import type { Wijziging } from './kolommen-pagina.tsx'
import { VELDEN } from './velden.ts'
import { useWoorden } from './woorden.ts'

/** From here on a proposal is called sure, and likely. */
const ZEKER = 0.9
const WAARSCHIJNLIJK = 0.6

function Zekerheid({ kolom: k }: { readonly kolom: Kolom }) {
  const t = useTekst()
  const { kolomReden } = useWoorden()
  if (k.veld !== k.voorstel) return <Badge toon="info">{t('overname.kolommen.zeker.gekozen')}</Badge>
  if (k.veld === null)
    return (
      <>
        <Badge>{t('overname.kolommen.zeker.niet')}</Badge>{' '}
        <span className="sk-zacht">{kolomReden(k.reden)}</span>
      </>
    )
  const [toon, naam] =
    k.zekerheid >= ZEKER
      ? (['goed', 'hoog'] as const)
      : k.zekerheid >= WAARSCHIJNLIJK
        ? (['info', 'midden'] as const)
        : (['let-op', 'laag'] as const)
  return (
    <>
      <Badge toon={toon}>{t(`overname.kolommen.zeker.${naam}`)}</Badge>{' '}
      <span className="sk-zacht">{kolomReden(k.reden)}</span>
    </>
  )
}

type Props = {
  readonly overzicht: Overzicht
  readonly bezig: boolean
  readonly onWijzig: (wijziging: Wijziging) => void
}

/** Every column of the file with what it is taken for, how sure that is and why, and a choice to change it. */
export function KolommenTabel({ overzicht: o, bezig, onWijzig }: Props) {
  const t = useTekst()
  const { veld } = useWoorden()
  const naamVan = (kolom: string) => (kolom === '' ? t('overname.kolommen.naamloos') : kolom)
  const kies = (kolom: Kolom, waarde: string) => {
    const nieuw = waarde === '' ? null : (waarde as Veld)
    // A field comes from one column: the column that had it is left out.
    const eerder =
      nieuw === null ? undefined : o.kolommen.find((k) => k.veld === nieuw && k.kolom !== kolom.kolom)
    onWijzig({
      keuzen: { kolommen: { ...(eerder && { [eerder.kolom]: null }), [kolom.kolom]: nieuw } },
      gedaan: (telling) =>
        t('overname.kolommen.klaar', {
          kolom: naamVan(kolom.kolom),
          veld: nieuw === null ? t('overname.kolommen.geen') : veld(nieuw),
          ...telling,
        }),
    })
  }
  const koppen = ['kolom', 'veld', 'zeker', 'voorbeelden'].map((k) => t(`overname.kolommen.${k}`))
  return (
    <section className="sk-stapel" aria-labelledby="ovn-kolommen">
      <div>
        <h2 id="ovn-kolommen">{t('overname.kolommen.titel')}</h2>
        <p>{t('overname.kolommen.uitleg')}</p>
      </div>
      {o.onthouden && (
        <WarningBlock titel={t('overname.kolommen.zeker.gekozen')} ernst="info">
          {t('overname.kolommen.onthouden')}
        </WarningBlock>
      )}
      <p className="sk-datatabel__telling">
        {t('overname.kolommen.telling', {
          gebruikt: o.kolommen.filter((k) => k.veld !== null).length,
          alle: o.kolommen.length,
        })}
      </p>
      <div className="sk-ovn__tabel">
        <table className="sk-tabel sk-tabel--kaarten" role="table">
          <caption className="ams-visually-hidden">{t('overname.kolommen.titel')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {koppen.map((kop) => (
                <th key={kop} scope="col" role="columnheader" className="sk-tabel__vast">
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {o.kolommen.map((k, i) => (
              <tr
                key={`${i}-${k.kolom}`}
                role="row"
                className={k.veld === null ? 'sk-ovn__ongebruikt' : undefined}
              >
                <th scope="row" role="rowheader">
                  {naamVan(k.kolom)}
                </th>
                <td role="cell" data-kop={koppen[1]}>
                  <select
                    className="ams-select"
                    aria-label={t('overname.kolommen.kies-voor', { kolom: naamVan(k.kolom) })}
                    value={k.veld ?? ''}
                    aria-disabled={bezig}
                    onChange={(e) => !bezig && kies(k, e.target.value)}
                  >
                    <option value="">{t('overname.kolommen.geen')}</option>
                    {VELDEN.map((v) => (
                      <option key={v} value={v}>
                        {veld(v)}
                      </option>
                    ))}
                  </select>
                </td>
                <td role="cell" data-kop={koppen[2]}>
                  <span>
                    <Zekerheid kolom={k} />
                  </span>
                </td>
                <td role="cell" data-kop={koppen[3]} className="sk-ovn__voorbeelden">
                  {k.voorbeelden.join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
