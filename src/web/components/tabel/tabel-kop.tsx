import { useTekst } from '../../i18n/tekst.ts'
import { Icoon } from '../icons.tsx'
import { nextSortering, type Kolom, type Sortering } from './kolom.ts'

type Props<R> = {
  readonly kolom: Kolom<R>
  readonly sortering: Sortering | undefined
  readonly onSorteer: ((sortering: Sortering) => void) | undefined
}

/** A column heading; sortable ones are buttons, and `aria-sort` tells the order (the arrows are decoration). */
export function TabelKop<R>({ kolom, sortering, onSorteer }: Props<R>) {
  const t = useTekst()
  const actief = sortering?.kolom === kolom.id ? sortering.richting : undefined
  const klasse = kolom.rechts ? 'sk-tabel__rechts' : undefined
  if (!kolom.sorteerbaar || onSorteer === undefined)
    return (
      <th scope="col" role="columnheader" className={`${klasse ?? ''} sk-tabel__vast`}>
        {kolom.kop}
      </th>
    )
  const sort = actief === undefined ? 'none' : actief === 'op' ? 'ascending' : 'descending'
  return (
    <th scope="col" role="columnheader" aria-sort={sort} className={klasse}>
      <button
        type="button"
        className="sk-tabel__sorteer"
        title={t('kit.tabel.sorteer', { kolom: kolom.kop })}
        onClick={() => onSorteer(nextSortering(sortering, kolom.id))}
      >
        {kolom.kop}
        <Icoon naam={actief === undefined ? 'sorteren' : actief === 'op' ? 'naar-boven' : 'naar-beneden'} />
      </button>
    </th>
  )
}
