import { plusDagen, type Datum } from '../../core/datum.ts'
import { type Hervorming } from './hervorming.ts'
import { type Parameter } from './parameter.ts'
import { type AnyRegel } from './regel.ts'

/** Every rule reachable from the given ones, and every parameter these declare; each once, in order of discovery. */
export function verzamel(
  begin: readonly AnyRegel[],
  hervorming?: Hervorming,
): { readonly regels: readonly AnyRegel[]; readonly parameters: readonly Parameter<unknown>[] } {
  const regels = new Map<string, AnyRegel>()
  const parameters = new Map<string, Parameter<unknown>>()
  const loop = (gevraagd: AnyRegel): void => {
    const regel = hervorming?.regels.get(gevraagd.id) ?? gevraagd
    const bekend = regels.get(regel.id)
    if (bekend === regel) return
    if (bekend !== undefined) throw new Error(`Two rules share the id ${regel.id}`)
    regels.set(regel.id, regel)
    for (const versie of regel.versies) {
      for (const p of versie.parameters) addParameter(parameters, hervorming?.parameters.get(p.id) ?? p)
      versie.regels?.forEach(loop)
    }
  }
  begin.forEach(loop)
  return { regels: [...regels.values()], parameters: [...parameters.values()] }
}

function addParameter(bekend: Map<string, Parameter<unknown>>, p: Parameter<unknown>): void {
  const eerder = bekend.get(p.id)
  if (eerder !== undefined && eerder !== p) throw new Error(`Two parameters share the id ${p.id}`)
  bekend.set(p.id, p)
}

export type EindigendBedrag = {
  readonly id: string
  readonly omschrijving: string
  /** The first day without a value. */
  readonly tot: Datum
}

/**
 * Parameters that run dry within `dagen` days of `dag`, or already have: the last row ends and no other follows.
 * Somebody must enter the new value before that day, because nothing falls back on the old one.
 */
export function eindigendeParameters(
  parameters: readonly Parameter<unknown>[],
  dag: Datum,
  dagen: number,
): EindigendBedrag[] {
  const grens = plusDagen(dag, dagen)
  return parameters
    .flatMap((p) => {
      const einde = p.rijen[p.rijen.length - 1]?.tot
      return einde === null || einde === undefined || einde > grens
        ? []
        : [{ id: p.id, omschrijving: p.omschrijving, tot: einde }]
    })
    .sort((a, b) => (a.tot < b.tot ? -1 : a.tot > b.tot ? 1 : a.id < b.id ? -1 : 1))
}
