import { dagenTussen, plusDagen, type Datum } from '../../../core/datum.ts'
import { PEILDAG } from '../moment.ts'
import type { Persoon } from './personen.ts'
import { eerste, GISTEREN, instant } from './tijd.ts'
import { toWerkdag, type Loting } from './toeval.ts'

/** Days that somebody has been in the region. */
export const dagenIn = (p: Persoon): number => dagenTussen(p.aanmelddag, PEILDAG)

/** A working day after registration and before the dump: `dag`, or as near to it as that allows. */
export function binnen(p: Persoon, dag: Datum): Datum {
  const vroegst = plusDagen(p.aanmelddag, 1)
  const geknipt = dag < vroegst ? vroegst : eerste(dag, GISTEREN)
  return eerste(toWerkdag(geknipt, vroegst), GISTEREN)
}

/** The instant of a step on a day; on the day of registration it comes after the registration itself. */
export function opDag(loting: Loting, p: Persoon, dag: Datum): string {
  return dag <= p.aanmelddag ? `${p.aanmelddag}T17:10:00.000Z` : instant(loting, dag)
}
