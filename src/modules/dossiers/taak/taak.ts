import type { Datum } from '../../../core/datum.ts'

/** Who has to move before a task can go on; `mij` is its owner. */
export const PARTIJEN = ['mij', 'kandidaat', 'gemeente', 'uwv', 'werkgever', 'aanbieder', 'collega'] as const
export type Partij = (typeof PARTIJEN)[number]

export const TAAKSTATUSSEN = ['open', 'klaar', 'vervallen'] as const
export type Taakstatus = (typeof TAAKSTATUSSEN)[number]

export type Taakinhoud = {
  readonly titel: string
  readonly toelichting: string | null
  readonly gebruikerId: string
  readonly wachtOp: Partij
  readonly uiterlijk: Datum
}

export type Taak = Taakinhoud & {
  readonly id: string
  readonly kandidaatId: string
  readonly gemeente: string
  readonly status: Taakstatus
  readonly versie: number
}

/**
 * open <-> klaar, open <-> vervallen. Done by mistake is undone by opening again; between done and dropped one goes
 * through open, so that the story tells that somebody looked again.
 */
const STAPPEN: Readonly<Record<Taakstatus, readonly Taakstatus[]>> = {
  open: ['klaar', 'vervallen'],
  klaar: ['open'],
  vervallen: ['open'],
}

export const magTaakstap = (van: Taakstatus, naar: Taakstatus): boolean =>
  van === naar || STAPPEN[van].includes(naar)

/** What the story calls a change: what was done, not which fields moved. */
export function taakGebeurtenis(van: Taakstatus, naar: Taakstatus): string {
  if (van === naar) return 'taak-gewijzigd'
  if (naar === 'open') return 'taak-heropend'
  return naar === 'klaar' ? 'taak-klaar' : 'taak-vervallen'
}
