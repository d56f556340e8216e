import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'
import { LADDER, VORMEN } from '../../rules/ladder/index.ts'

/** Forms with an employment contract: paid work. */
const BETAALD = VORMEN.filter((vorm) => LADDER[vorm].dienstverband)

/** Every start of paid work that this user may see, up to and including a day. */
export async function listWerkstarts(
  ctx: Ctx,
  totEnMet: Datum,
): Promise<{ kandidaatId: string; datum: Datum }[]> {
  const { rows } = await ctx.tx.query<{ kandidaatId: string; datum: Datum }>(
    `select p.kandidaat_id as "kandidaatId", lower(p.periode) as datum from plaatsingen.plaatsing p
      where p.regio_id = $1 and p.status <> 'vervallen' and p.vorm = any ($2::text[]) and lower(p.periode) <= $3::date`,
    [ctx.actor.regioId, BETAALD, totEnMet],
  )
  return rows
}
