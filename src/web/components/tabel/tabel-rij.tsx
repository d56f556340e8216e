/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- the roles keep a card a table row when CSS changes its display */
import { useTekst } from '../../i18n/tekst.ts'
import type { Kolom, Selectie } from './kolom.ts'

type Props<R> = {
  readonly rij: R
  readonly sleutel: string
  readonly kolommen: readonly Kolom<R>[]
  readonly selectie: Selectie<R> | undefined
}

function wissel(gekozen: ReadonlySet<string>, sleutel: string): ReadonlySet<string> {
  const nieuw = new Set(gekozen)
  if (!nieuw.delete(sleutel)) nieuw.add(sleutel)
  return nieuw
}

/** One row. On a narrow screen CSS makes it a card; the roles keep it a row then, and `data-kop` labels each value. */
export function TabelRij<R>({ rij, sleutel, kolommen, selectie }: Props<R>) {
  const t = useTekst()
  const gekozen = selectie?.gekozen.has(sleutel) ?? false
  return (
    <tr role="row" className={gekozen ? 'sk-tabel__gekozen' : undefined}>
      {selectie && (
        <td role="cell" className="sk-tabel__vink">
          <input
            type="checkbox"
            checked={gekozen}
            aria-label={t('kit.tabel.selecteer', { naam: selectie.naam(rij) })}
            onChange={() => selectie.onWijzig(wissel(selectie.gekozen, sleutel))}
          />
        </td>
      )}
      {kolommen.map((k) =>
        k.rijkop ? (
          <th key={k.id} scope="row" role="rowheader">
            {k.cel(rij)}
          </th>
        ) : (
          <td key={k.id} role="cell" data-kop={k.kop} className={k.rechts ? 'sk-tabel__rechts' : undefined}>
            {k.cel(rij)}
          </td>
        ),
      )}
    </tr>
  )
}
