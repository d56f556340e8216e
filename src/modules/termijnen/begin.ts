import type { Datum } from '../../core/datum.ts'
import { overlapt } from '../../core/periode.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { ongeldig, type Fout } from '../../platform/fout.ts'
import { leidAf } from './afleiding.ts'
import { checkMaximum } from './einde-commands.ts'
import { insertEindewijziging } from './einde-queries.ts'
import { overlapFout, sluitUit } from './herleiding.ts'
import type { Klokobject } from './termijn.ts'

/** A decision, taken at the start, that the end lies later than the rule gives. */
export type Verlenging = {
  readonly reden: string
  readonly besluitdatum: Datum
  readonly bovenMaximum: boolean
}

/** The end of something that begins: what is stored as agreed, and the decision that makes it longer than the rule gives. */
export type Einde = {
  readonly tot: Datum | null
  readonly geplandEinde: Datum | null
  readonly verlenging: (Verlenging & { readonly oudEinde: Datum; readonly nieuwEinde: Datum }) | null
}

type Nieuw = Pick<Klokobject, 'id' | 'kandidaatId' | 'objectSoort' | 'soort' | 'start'> & Partial<Klokobject>

/** An object as its clock sees it before anything has happened to it. */
export const newKlokobject = (o: Nieuw): Klokobject => ({
  tot: null,
  geplandEinde: null,
  leerwerktrajectId: null,
  werkgeverId: null,
  werkplekId: null,
  nevenbaan: false,
  status: 'lopend',
  versie: 1,
  opschortingen: [],
  wijzigingen: [],
  ...o,
})

/**
 * Chooses the end: as the rule gives it, or as agreed when that is earlier or no rule says anything. Later than the rule gives asks
 * for an extension with its reason.
 */
export function kiesEinde(
  ctx: Ctx,
  concept: Klokobject,
  leerwerk: Klokobject | undefined,
  gekozen: Datum | null,
  verlenging: Verlenging | null,
): Result<Einde, Fout> {
  if (gekozen !== null && gekozen <= concept.start)
    return fout(ongeldig({ veld: 'tot', code: 'einde-voor-begin' }))
  const regel = leidAf({ ...concept, geplandEinde: null }, leerwerk)
  if (regel.tot !== null && regel.tot <= concept.start)
    return fout(ongeldig({ veld: 'vanaf', code: 'termijn-al-voorbij', params: { einde: regel.tot } }))
  if (gekozen === null || regel.tot === null || gekozen <= regel.tot) {
    const tot = gekozen ?? regel.tot
    return goed({ tot, geplandEinde: tot === regel.tot ? null : tot, verlenging: null })
  }
  if (verlenging === null)
    return fout(ongeldig({ veld: 'tot', code: 'langer-dan-regel', params: { einde: regel.tot } }))
  if (verlenging.besluitdatum > ctx.vandaag)
    return fout(ongeldig({ veld: 'verlenging.besluitdatum', code: 'datum-in-toekomst' }))
  const mis = checkMaximum(ctx, regel.maximum, { nieuwEinde: gekozen, bovenMaximum: verlenging.bovenMaximum })
  if (mis !== undefined) return fout(mis)
  return goed({
    tot: gekozen,
    geplandEinde: null,
    verlenging: { ...verlenging, oudEinde: regel.tot, nieuwEinde: gekozen },
  })
}

/** Stores the extension that came with the start, if there is one. */
export async function saveVerlenging(
  ctx: Ctx,
  o: Pick<Klokobject, 'id' | 'kandidaatId' | 'objectSoort'>,
  einde: Einde,
): Promise<void> {
  if (einde.verlenging === null) return
  await insertEindewijziging(ctx, {
    id: ctx.nieuwId(),
    kandidaatId: o.kandidaatId,
    objectSoort: o.objectSoort,
    objectId: o.id,
    ...einde.verlenging,
  })
}

/** The other traject or placement that cannot hold in the same period, as a failure that names its period. */
export function findBotsing(o: Klokobject, alle: readonly Klokobject[]): Fout | undefined {
  const periode = (x: Klokobject) => ({ vanaf: x.start, tot: x.tot })
  const ander = alle.find((b) => b.id !== o.id && sluitUit(o, b) && overlapt(periode(o), periode(b)))
  return ander === undefined ? undefined : overlapFout(ander)
}
