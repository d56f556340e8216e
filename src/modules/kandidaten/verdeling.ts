import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'

/** The measurements of which the spread over a caseload is followed (source: S0). */
export type Meetsoort = 'abc' | 'fase' | 'verwachting'

/** Persons per recorded value on one day; `null` are open dossiers that existed that day without a value. */
export type Verdeling = { readonly peildatum: Datum; readonly waarde: string | null; readonly aantal: number }

/** How the visible caseload was spread over the values of a measurement, on each of the given days. */
export async function listVerdeling(
  ctx: Ctx,
  soort: Meetsoort,
  peildata: readonly Datum[],
): Promise<Verdeling[]> {
  const { rows } = await ctx.tx.query<Verdeling>(
    `select p.dag as peildatum, n.waarde, count(*)::integer as aantal
       from unnest($3::date[]) p(dag)
       join kandidaten.kenmerk n on n.regio_id = $1 and n.soort = $2 and n.vervallen_op is null and n.periode @> p.dag
       join kandidaten.kandidaat k on k.regio_id = $1 and k.id = n.kandidaat_id and k.status <> 'samengevoegd'
      group by p.dag, n.waarde
     union all
     select p.dag, null, count(*)::integer
       from unnest($3::date[]) p(dag)
       join kandidaten.kandidaat k on k.regio_id = $1 and k.status = 'open' and k.created_at < (p.dag + 1)::timestamp at time zone 'Europe/Amsterdam'
      where not exists (select 1 from kandidaten.kenmerk n where n.regio_id = $1 and n.kandidaat_id = k.id and n.soort = $2
                           and n.vervallen_op is null and n.periode @> p.dag)
      group by p.dag
      order by 1, 2 nulls last`,
    [ctx.actor.regioId, soort, peildata],
  )
  return rows
}

/** Every expectation of time to work that was not corrected: who, what and since when. */
export async function listVerwachtingen(
  ctx: Ctx,
): Promise<{ kandidaatId: string; waarde: string; vanaf: Datum }[]> {
  const { rows } = await ctx.tx.query<{ kandidaatId: string; waarde: string; vanaf: Datum }>(
    `select n.kandidaat_id as "kandidaatId", n.waarde, lower(n.periode) as vanaf
       from kandidaten.kenmerk n
       join kandidaten.kandidaat k on k.regio_id = $1 and k.id = n.kandidaat_id and k.status <> 'samengevoegd'
      where n.regio_id = $1 and n.soort = 'verwachting' and n.vervallen_op is null`,
    [ctx.actor.regioId],
  )
  return rows
}

/** Dossiers per home municipality of today that were opened before a day: what rates per municipality are held against. */
export async function countPerGemeente(
  ctx: Ctx,
  voor: Datum,
): Promise<{ gemeente: string; naam: string; aantal: number }[]> {
  const { rows } = await ctx.tx.query<{ gemeente: string; naam: string; aantal: number }>(
    `select k.gemeente, m.naam, count(*)::integer as aantal
       from kandidaten.kandidaat k join toegang.gemeente m on m.code = k.gemeente
      where k.regio_id = $1 and k.status <> 'samengevoegd' and k.created_at < $2::date::timestamp at time zone 'Europe/Amsterdam'
      group by k.gemeente, m.naam order by m.naam`,
    [ctx.actor.regioId, voor],
  )
  return rows
}
