import { type Datum } from '../../core/datum.ts'
import { runRegel, type Antwoord } from '../engine/index.ts'
import { routeBijIndeling, type Indeling, type Route } from './route.ts'

export { INDELINGEN, routeBijIndeling, type Indeling, type Route } from './route.ts'
export { isJongere, magParticipatieplaats, schoolNazorg } from './leeftijd.ts'

/** The route that follows from an assessment on a day, or the question for that assessment. */
export const bepaalRoute = (indeling: Indeling | undefined, peildatum: Datum): Antwoord<Route> =>
  runRegel(routeBijIndeling, { indeling }, peildatum)
