import type { Datum } from '../../core/datum.ts'

export const TRAJECTSOORTEN = [
  'leerwerktraject',
  'taaltraject',
  'werkervaringsplaats',
  'training',
  'onderzoek',
  'sociale-activering',
] as const
export type Trajectsoort = (typeof TRAJECTSOORTEN)[number]

export const UITKOMSTEN = [
  'regulier-werk',
  'vervolgtraject',
  'detachering',
  'terugmelding',
  'afgebroken',
  'overig',
] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]

/** Facts about a traject beside its kind and period. */
export type Trajectgegevens = {
  readonly doel: string
  readonly ontwikkelpunten: readonly string[]
  /** An organisation of the chain, or else a name: one of both, or neither while it is not chosen. */
  readonly aanbiederId: string | null
  readonly aanbiederNaam: string | null
  readonly werkplekId: string | null
  /** The employer who is expected to take the person on, and what was agreed with them up front (source: S3). */
  readonly toekomstigeWerkgeverId: string | null
  readonly afspraakWerkgever: string | null
  readonly behoudUitkering: boolean
}

export type TrajectRij = Trajectgegevens & {
  readonly id: string
  readonly kandidaatId: string
  readonly soort: Trajectsoort
  readonly aanbieder: string | null
  readonly voorkeursleverancier: boolean | null
  readonly werkplek: string | null
  readonly ligging: string | null
  readonly toekomstigeWerkgever: string | null
  readonly vanaf: Datum
  /** First day outside; null while an open suspension leaves it unknown, or when no end was agreed. */
  readonly tot: Datum | null
  readonly geplandEinde: Datum | null
  readonly status: 'gepland' | 'lopend' | 'beeindigd' | 'vervallen'
  readonly uitkomst: Uitkomst | null
  readonly eindeReden: string | null
  readonly versie: number
}
