import { type Bsn } from '../../../core/bsn.ts'
import { type Datum } from '../../../core/datum.ts'
import { type Keuze } from './keuzen.ts'

/** What one row says once read. Null: the row says nothing about it. */
export type Waarden = {
  readonly bsn: Bsn | null
  readonly achternaam: string | null
  readonly voorvoegsel: string | null
  readonly voornaam: string | null
  readonly voorletters: string | null
  readonly geboortedatum: Datum | null
  readonly geslacht: Keuze<'geslacht'> | null
  /** `6511 AB` */
  readonly postcode: string | null
  readonly woonplaats: string | null
  /** CBS code, `GM0268`. */
  readonly gemeente: string | null
  readonly telefoon: string | null
  readonly email: string | null
  readonly contacttaal: Keuze<'contacttaal'> | null
  readonly doelgroepen: readonly Keuze<'doelgroepen'>[] | null
  readonly doelgroepregister: Keuze<'doelgroepregister'> | null
  readonly fase: Keuze<'fase'> | null
  readonly faseSinds: Datum | null
  readonly abc: Keuze<'abc'> | null
  readonly verwachting: Keuze<'verwachting'> | null
  readonly beoordeling: Keuze<'beoordeling'> | null
  readonly consulent: string | null
  readonly uitkering: Keuze<'uitkering'> | null
  readonly traject: Keuze<'traject'> | null
  readonly startTraject: Datum | null
  readonly eindeTraject: Datum | null
  readonly aanbieder: string | null
  readonly plaatsing: Keuze<'plaatsing'> | null
  readonly werkgever: string | null
  /** Decimal text with a point, `32.5`. */
  readonly uren: string | null
  readonly startPlaatsing: Datum | null
  /** The last day, as files write it: inclusive. */
  readonly eindePlaatsing: Datum | null
  /** Whole percent of the minimum wage. */
  readonly loonwaarde: number | null
  readonly adviesBeschut: Keuze<'adviesBeschut'> | null
  readonly adviesDatum: Datum | null
  readonly jobcoach: string | null
  readonly opmerking: string | null
}

export type Waardeveld = keyof Waarden

/** The fields of a row in order; `volledigeNaam` is a way of writing the four parts of a name. */
export type Mutabel = { -readonly [V in Waardeveld]: Waarden[V] }

export const LEEG: Waarden = {
  bsn: null,
  achternaam: null,
  voorvoegsel: null,
  voornaam: null,
  voorletters: null,
  geboortedatum: null,
  geslacht: null,
  postcode: null,
  woonplaats: null,
  gemeente: null,
  telefoon: null,
  email: null,
  contacttaal: null,
  doelgroepen: null,
  doelgroepregister: null,
  fase: null,
  faseSinds: null,
  abc: null,
  verwachting: null,
  beoordeling: null,
  consulent: null,
  uitkering: null,
  traject: null,
  startTraject: null,
  eindeTraject: null,
  aanbieder: null,
  plaatsing: null,
  werkgever: null,
  uren: null,
  startPlaatsing: null,
  eindePlaatsing: null,
  loonwaarde: null,
  adviesBeschut: null,
  adviesDatum: null,
  jobcoach: null,
  opmerking: null,
}

export const WAARDEVELDEN = Object.keys(LEEG) as readonly Waardeveld[]
