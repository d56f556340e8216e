import type { Persoon } from './personen.ts'
import type { Omgeving } from './leven.ts'
import { correctieStappen } from './leven-correcties.ts'
import { contactStappen } from './leven-contacten.ts'
import { deelStappen } from './leven-delen.ts'
import { planStappen } from './leven-plan.ts'
import { taakStappen, wswTaken } from './leven-taken.ts'
import { terugmeldStappen } from './leven-terugmelding.ts'
import type { Schets } from './schets.ts'
import type { Stap } from './stap.ts'
import type { Loting } from './toeval.ts'

/** What professionals do in a dossier beside the work itself: talks, tasks, plan, reports back, corrections. */
export function dossierStappen(loting: Loting, p: Persoon, schets: Schets, omgeving: Omgeving): Stap[] {
  if (p.wsw) return wswTaken(loting, p)
  const contacten = contactStappen(loting, p, schets)
  return [
    ...contacten,
    ...taakStappen(loting, p, schets),
    ...planStappen(loting, p),
    ...terugmeldStappen(loting, p, omgeving),
    ...correctieStappen(loting, p, contacten.length),
    ...deelStappen(loting, p),
  ]
}
