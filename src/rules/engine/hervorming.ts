import { defineParameter, type Parameter, type ParameterRij } from './parameter.ts'
import { defineRegel, type AnyRegel, type Regel, type RegelVersie } from './regel.ts'

/**
 * A reform is a difference on the law: it replaces rules and parameters by id and leaves the rest alone.
 * The same engine runs the law with and without it, so a policy variant is never a second implementation.
 */
export type Hervorming = {
  readonly naam: string
  readonly regels: ReadonlyMap<string, AnyRegel>
  readonly parameters: ReadonlyMap<string, Parameter<unknown>>
}

/** Builds a reform; a replacement carries the id of what it replaces. */
export function defineHervorming(
  naam: string,
  delen: { readonly regels?: readonly AnyRegel[]; readonly parameters?: readonly Parameter<unknown>[] },
): Hervorming {
  return {
    naam,
    regels: new Map((delen.regels ?? []).map((r) => [r.id, r])),
    parameters: new Map((delen.parameters ?? []).map((p) => [p.id, p])),
  }
}

/** The parameter with another value from a day on (up to `tot`): rows before that day stay, rows it covers give way. */
export function replaceRijen<T>(parameter: Parameter<T>, rij: ParameterRij<T>): Parameter<T> {
  const rijen: ParameterRij<T>[] = []
  for (const oud of parameter.rijen) {
    const buiten = (rij.tot !== null && oud.vanaf >= rij.tot) || (oud.tot !== null && oud.tot <= rij.vanaf)
    if (buiten) {
      rijen.push(oud)
      continue
    }
    if (oud.vanaf < rij.vanaf) rijen.push({ ...oud, tot: rij.vanaf })
    if (rij.tot !== null && (oud.tot === null || oud.tot > rij.tot)) rijen.push({ ...oud, vanaf: rij.tot })
  }
  rijen.push(rij)
  return defineParameter({ ...parameter, rijen: rijen.sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1)) })
}

/** The rule with a new last version from a day on. */
export function addVersie<I, U>(regel: Regel<I, U>, versie: RegelVersie<I, U>): Regel<I, U> {
  const eerder = (v: RegelVersie<I, U>): boolean => v.vanaf < versie.vanaf
  const kort = (v: RegelVersie<I, U>): RegelVersie<I, U> =>
    v.tot !== undefined && v.tot > versie.vanaf ? { ...v, tot: versie.vanaf } : v
  return defineRegel({ ...regel, versies: [...regel.versies.filter(eerder).map(kort), versie] })
}
