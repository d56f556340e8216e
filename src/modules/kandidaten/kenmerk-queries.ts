import { naarDaterange, vanDaterange } from '../../core/periode.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Kenmerk, Kenmerksoort } from './kenmerk.ts'

/** A fact as recorded, with who established it and whether it was replaced later. */
export type KenmerkRij = Kenmerk & {
  readonly bron: string
  readonly reden: string | null
  readonly door: string | null
  readonly vastgelegdOp: string
  readonly vervallenOp: string | null
}

type Rij = Omit<KenmerkRij, 'periode'> & { readonly periode: string }

/** All recorded facts of a person, also replaced ones, newest first. */
export async function listKenmerken(ctx: Ctx, kandidaatId: string): Promise<KenmerkRij[]> {
  const { rows } = await ctx.tx.query<Rij>(
    `select n.id, n.soort, n.waarde, n.periode::text as periode, n.bron, n.reden, g.naam as door, n.created_at as "vastgelegdOp", n.vervallen_op as "vervallenOp"
       from kandidaten.kenmerk n
       left join toegang.gebruiker g on g.regio_id = n.regio_id and g.id = n.vastgesteld_door
      where n.regio_id = $1 and n.kandidaat_id = $2
      order by lower(n.periode) desc, n.created_at desc, n.id`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rows.map((r) => ({ ...r, periode: vanDaterange(r.periode) }))
}

/** The facts of one kind that hold as recorded now. */
export async function listGeldend(ctx: Ctx, kandidaatId: string, soort: Kenmerksoort): Promise<Kenmerk[]> {
  const { rows } = await ctx.tx.query<Omit<Kenmerk, 'periode'> & { periode: string }>(
    `select id, soort, waarde, periode::text as periode from kandidaten.kenmerk
      where regio_id = $1 and kandidaat_id = $2 and soort = $3 and vervallen_op is null order by lower(periode)`,
    [ctx.actor.regioId, kandidaatId, soort],
  )
  return rows.map((r) => ({ ...r, periode: vanDaterange(r.periode) }))
}

export async function vervalKenmerken(
  ctx: Ctx,
  ids: readonly string[],
  vervangenDoor: string | null,
): Promise<void> {
  if (ids.length === 0) return
  await ctx.tx.query(
    'update kandidaten.kenmerk set vervallen_op = $3, vervangen_door = $4 where regio_id = $1 and id = any ($2::uuid[])',
    [ctx.actor.regioId, ids, ctx.nu, vervangenDoor],
  )
}

export async function insertKenmerk(
  ctx: Ctx,
  kandidaatId: string,
  k: Kenmerk & { readonly bron: string; readonly reden: string | null },
): Promise<void> {
  await ctx.tx.query(
    `insert into kandidaten.kenmerk (regio_id, id, kandidaat_id, soort, waarde, periode, bron, reden, vastgesteld_door, created_at)
     values ($1, $2, $3, $4, $5, $6::daterange, $7, $8, $9, $10)`,
    [
      ctx.actor.regioId,
      k.id,
      kandidaatId,
      k.soort,
      k.waarde,
      naarDaterange(k.periode),
      k.bron,
      k.reden,
      ctx.actor.gebruikerId,
      ctx.nu,
    ],
  )
}
