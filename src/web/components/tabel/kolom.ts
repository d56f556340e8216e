import type { ReactNode } from 'react'

/** One column of a DataTable. */
export type Kolom<R> = {
  readonly id: string
  readonly kop: string
  readonly cel: (rij: R) => ReactNode
  /** The server can sort on it, by this column's id. */
  readonly sorteerbaar?: boolean
  /** Figures stand to the right. */
  readonly rechts?: boolean
  /** Names the row; always shown, and holds the link to the record. Give it to exactly one column. */
  readonly rijkop?: boolean
  /** Only shown when somebody chooses it. */
  readonly verborgen?: boolean
}

export type Sortering = { readonly kolom: string; readonly richting: 'op' | 'af' }

/** Pressing a column's button: first ascending, then the other way around. */
export const nextSortering = (nu: Sortering | undefined, kolom: string): Sortering => ({
  kolom,
  richting: nu?.kolom === kolom && nu.richting === 'op' ? 'af' : 'op',
})

export type Selectie<R> = {
  readonly gekozen: ReadonlySet<string>
  readonly onWijzig: (gekozen: ReadonlySet<string>) => void
  /** Names a row for the checkbox: "Selecteer Fatma Yildiz". */
  readonly naam: (rij: R) => string
  /** What can be done with the chosen rows. */
  readonly acties?: ReactNode
}
