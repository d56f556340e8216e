import { type Datum } from '../../core/datum.ts'
import { runRegel, type Antwoord } from '../engine/index.ts'
import { lagereVormVraagtReden, type Vormkeuze, type Vormoordeel } from './vormkeuze.ts'

export { isLagerDan, LADDER, vergelijkVorm, VORMEN, type Vorm } from './vormen.ts'
export { type Mogelijkheid } from './mogelijke-vorm.ts'
export { lagereVormVraagtReden, type Vormkeuze, type Vormoordeel } from './vormkeuze.ts'

/** Judges a chosen form against what is possible on a day; a question when nobody has judged that yet. */
export const beoordeelVorm = (keuze: Vormkeuze, peildatum: Datum): Antwoord<Vormoordeel> =>
  runRegel(lagereVormVraagtReden, keuze, peildatum)
