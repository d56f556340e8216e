import type { Ctx } from '../../../platform/context.ts'
import type { Beoordeling } from './beoordeling.ts'

export type BeoordelingRij = Beoordeling & { readonly beslistDoor: string }

const KOLOMMEN = `b.id, b.kandidaat_id as "kandidaatId", b.indeling, b.redenen, b.toelichting, b.route, b.mogelijke_vorm as "mogelijkeVorm",
  b.datum, b.herziet, b.vervangt, b.vervallen_op as "vervallenOp", b.created_at as "vastgelegdOp", u.naam as "beslistDoor"`

const BRON = `dossiers.beoordeling b join toegang.gebruiker u on u.regio_id = b.regio_id and u.id = b.beslist_door`

/** All assessments of a person, also corrected ones, newest first. */
export async function listBeoordelingen(ctx: Ctx, kandidaatId: string): Promise<BeoordelingRij[]> {
  const { rows } = await ctx.tx.query<BeoordelingRij>(
    `select ${KOLOMMEN} from ${BRON} where b.regio_id = $1 and b.kandidaat_id = $2 order by b.datum desc, b.created_at desc, b.id desc`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rows
}

export function findBeoordeling(ctx: Ctx, id: string): Promise<BeoordelingRij | undefined> {
  return ctx.tx.maybe(`select ${KOLOMMEN} from ${BRON} where b.regio_id = $1 and b.id = $2`, [
    ctx.actor.regioId,
    id,
  ])
}

export async function insertBeoordeling(
  ctx: Ctx,
  b: Omit<Beoordeling, 'vervallenOp' | 'vastgelegdOp'>,
): Promise<void> {
  await ctx.tx.query(
    `insert into dossiers.beoordeling (regio_id, id, kandidaat_id, indeling, redenen, toelichting, route, mogelijke_vorm, datum, beslist_door,
       herziet, vervangt, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ctx.actor.regioId,
      b.id,
      b.kandidaatId,
      b.indeling,
      b.redenen,
      b.toelichting,
      b.route,
      b.mogelijkeVorm,
      b.datum,
      ctx.actor.gebruikerId,
      b.herziet,
      b.vervangt,
      ctx.nu,
    ],
  )
}

/** Marks an assessment as recorded wrongly; false when that was done already. */
export async function vervalBeoordeling(ctx: Ctx, id: string): Promise<boolean> {
  const { rowCount } = await ctx.tx.query(
    'update dossiers.beoordeling set vervallen_op = $3 where regio_id = $1 and id = $2 and vervallen_op is null',
    [ctx.actor.regioId, id, ctx.nu],
  )
  return rowCount === 1
}
