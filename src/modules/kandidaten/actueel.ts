import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'
import { refreshActueel } from './kandidaat-queries.ts'

/** Whether this user may see the person; a foreign one is as absent as one that does not exist. */
export async function isZichtbaar(ctx: Ctx, id: string): Promise<boolean> {
  const rij = await ctx.tx.maybe('select 1 from kandidaten.kandidaat where regio_id = $1 and id = $2', [
    ctx.actor.regioId,
    id,
  ])
  return rij !== undefined
}

/** The target group A, B or C of the assessment that holds; kept on the person by the module of dossiers. */
export async function setIndeling(ctx: Ctx, id: string, indeling: 'A' | 'B' | 'C' | null): Promise<void> {
  await ctx.tx.query(
    'update kandidaten.kandidaat set indeling = $3, version = version + 1, updated_at = $4 where regio_id = $1 and id = $2 and indeling is distinct from $3',
    [ctx.actor.regioId, id, indeling, ctx.nu],
  )
}

/**
 * The day of the last real contact. A derived value, like the next task: it leaves the version alone, so that a note
 * of a conversation does not get in the way of somebody who corrects an address.
 */
export async function setLaatsteContact(ctx: Ctx, id: string, datum: Datum | null): Promise<void> {
  await ctx.tx.query(
    'update kandidaten.kandidaat set laatste_contact = $3 where regio_id = $1 and id = $2 and laatste_contact is distinct from $3',
    [ctx.actor.regioId, id, datum],
  )
}

/** The first day on which an open task is due; null when there is none. */
export async function setVolgendeTaak(ctx: Ctx, id: string, uiterlijk: Datum | null): Promise<void> {
  await ctx.tx.query(
    `update kandidaten.kandidaat set volgende_taak = coalesce($3::date, 'infinity')
      where regio_id = $1 and id = $2 and volgende_taak <> coalesce($3::date, 'infinity')`,
    [ctx.actor.regioId, id, uiterlijk],
  )
}

/**
 * Persons for whom a dated fact began or ended since `sinds`: the values that lists show are written anew.
 * Gives how many persons were looked at. Facts recorded ahead become current this way without anybody touching the dossier.
 */
export async function refreshVerschoven(ctx: Ctx, sinds: string): Promise<number> {
  const { rows } = await ctx.tx.query<{ id: string }>(
    `select distinct kandidaat_id as id from kandidaten.kenmerk
      where regio_id = $1 and vervallen_op is null
        and ((lower(periode) > $2::date and lower(periode) <= $3::date) or (upper(periode) > $2::date and upper(periode) <= $3::date))`,
    [ctx.actor.regioId, sinds, ctx.vandaag],
  )
  for (const { id } of rows) await refreshActueel(ctx, id)
  return rows.length
}
