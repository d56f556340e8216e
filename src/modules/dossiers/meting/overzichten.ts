import type { Datum } from '../../../core/datum.ts'
import type { Ctx } from '../../../platform/context.ts'
import { listVerdeling, listVerwachtingen, type Meetsoort } from '../../kandidaten/index.ts'
import { kwartaaleinden, kwartaalnaam } from './kwartalen.ts'
import { vergelijkVerwachtingen, type Vergelijking, type Werkstart } from './verwachting.ts'

/** Persons per value on one day, with the day in words; `waarde: null` was never measured. */
export type Verdelingregel = {
  readonly peildatum: Datum
  readonly kwartaal: string
  readonly waarde: string | null
  readonly aantal: number
}

/** How the caseload that this user may see is spread over a measurement on a day (A4-A6). */
export const verdeling = async (ctx: Ctx, soort: Meetsoort, peildatum: Datum): Promise<Verdelingregel[]> =>
  (await listVerdeling(ctx, soort, [peildatum])).map((v) => ({ ...v, kwartaal: kwartaalnaam(v.peildatum) }))

/** The same per quarter, on the last day of each: S0's table of phases, from the records. */
export async function verdelingPerKwartaal(
  ctx: Ctx,
  soort: Meetsoort,
  vanaf: Datum,
  totEnMet: Datum,
): Promise<Verdelingregel[]> {
  const peildata = kwartaaleinden(vanaf, totEnMet)
  if (peildata.length === 0) return []
  return (await listVerdeling(ctx, soort, peildata)).map((v) => ({
    ...v,
    kwartaal: kwartaalnaam(v.peildatum),
  }))
}

/** Every start of paid work that this user may see, up to and including a day; the module of placements gives it. */
export type ListWerkstarts = (ctx: Ctx, totEnMet: Datum) => Promise<readonly Werkstart[]>

/** Expected time to work held against what happened, up to a day. */
export async function verwachtingUitgekomen(
  ctx: Ctx,
  listWerkstarts: ListWerkstarts,
  peildatum: Datum,
): Promise<Vergelijking[]> {
  return vergelijkVerwachtingen(await listVerwachtingen(ctx), await listWerkstarts(ctx, peildatum), peildatum)
}
