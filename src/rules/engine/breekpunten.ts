import { type Datum } from '../../core/datum.ts'
import { bevat, periode, type Periode } from '../../core/periode.ts'
import { type Hervorming } from './hervorming.ts'
import { verzamel } from './lijst.ts'
import { type Parameter } from './parameter.ts'
import { type AnyRegel } from './regel.ts'

/** What an outcome over a period can depend on. Facts: days on which something about the person or job changes. */
export type Afhankelijk = {
  readonly regels?: readonly AnyRegel[]
  readonly parameters?: readonly Parameter<unknown>[]
  readonly feiten?: readonly Datum[]
  readonly hervorming?: Hervorming
}

/**
 * The days inside a period on which an outcome can change: a new version of a rule, of any parameter that rule
 * or the rules below it declare, or a fact. Sorted, without the first day of the period itself. Between two break points one calculation
 * holds for every day, so nobody needs to loop over months.
 */
export function breekpunten(van: Afhankelijk, over: Periode): Datum[] {
  const dagen = new Set<Datum>(van.feiten ?? [])
  const { regels, parameters } = verzamel(van.regels ?? [], van.hervorming)
  for (const regel of regels)
    for (const versie of regel.versies) {
      dagen.add(versie.vanaf)
      if (versie.tot !== undefined) dagen.add(versie.tot)
    }
  for (const parameter of [...parameters, ...(van.parameters ?? [])])
    for (const rij of parameter.rijen) {
      dagen.add(rij.vanaf)
      if (rij.tot !== null) dagen.add(rij.tot)
    }
  return [...dagen].filter((d) => d > over.vanaf && bevat(over, d)).sort()
}

/** The period cut at the given days: the parts join up to the whole, without gap or overlap. */
export function splits(over: Periode, punten: readonly Datum[]): Periode[] {
  const delen: Periode[] = []
  let vanaf = over.vanaf
  for (const punt of [...new Set(punten)].sort()) {
    if (punt <= vanaf || !bevat(over, punt)) continue
    delen.push(periode(vanaf, punt))
    vanaf = punt
  }
  delen.push(periode(vanaf, over.tot))
  return delen
}
