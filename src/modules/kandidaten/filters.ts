import { goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, type Fout } from '../../platform/fout.ts'
import { fout } from '../../core/result.ts'

/** A saved view of the caseload: a name and the query part of its address. */
export type Filter = { readonly id: string; readonly naam: string; readonly vraag: string }

const HOOGSTENS = 50

/** My saved views, by name. */
export async function listFilters(ctx: Ctx): Promise<Filter[]> {
  const { rows } = await ctx.tx.query<Filter>(
    'select id, naam, vraag from kandidaten.filter where regio_id = $1 and gebruiker_id = $2 order by naam',
    [ctx.actor.regioId, ctx.actor.gebruikerId],
  )
  return rows
}

/** Saves a view under a name; the same name again replaces it. */
export async function saveFilter(
  ctx: Ctx,
  invoer: { naam: string; vraag: string },
): Promise<Result<{ id: string }, Fout>> {
  const bestaand = await listFilters(ctx)
  const zelfde = bestaand.find((f) => f.naam === invoer.naam)
  if (zelfde === undefined && bestaand.length >= HOOGSTENS)
    return fout(botsing('te-veel-filters', { max: HOOGSTENS }))
  const { id } = await ctx.tx.one<{ id: string }>(
    `insert into kandidaten.filter (regio_id, id, gebruiker_id, naam, vraag, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (regio_id, gebruiker_id, naam) do update set vraag = excluded.vraag returning id`,
    [ctx.actor.regioId, ctx.nieuwId(), ctx.actor.gebruikerId, invoer.naam, invoer.vraag, ctx.nu],
  )
  return goed({ id })
}

/** Removes one of my saved views. */
export async function deleteFilter(ctx: Ctx, id: string): Promise<Result<undefined, Fout>> {
  const { rowCount } = await ctx.tx.query(
    'delete from kandidaten.filter where regio_id = $1 and gebruiker_id = $2 and id = $3',
    [ctx.actor.regioId, ctx.actor.gebruikerId, id],
  )
  return rowCount === 1 ? goed(undefined) : fout(nietGevonden)
}
