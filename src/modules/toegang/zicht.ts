import type { Ctx } from '../../platform/context.ts'

/**
 * Whether a user of this region exists and may see a person: the organisation serves the municipality, a sharing
 * agreement runs, or the role is regional. For choosing who gets work to do, so that nothing is given to who cannot see it.
 */
export async function gebruikerZiet(
  ctx: Ctx,
  gebruikerId: string,
  kandidaat: { readonly id: string; readonly gemeente: string },
): Promise<'ja' | 'nee' | 'onbekend'> {
  const rij = await ctx.tx.maybe<{ ziet: boolean }>(
    `select g.rol = 'regisseur'
            or exists (select 1 from toegang.organisatie_gemeente og where og.regio_id = g.regio_id and og.organisatie_id = g.organisatie_id
                          and og.gemeente = $3 and og.periode @> $5::date)
            or exists (select 1 from toegang.deelafspraak d where d.regio_id = g.regio_id and d.naar_organisatie_id = g.organisatie_id
                          and d.kandidaat_id = $4 and d.periode @> $5::date) as ziet
       from toegang.gebruiker g where g.regio_id = $1 and g.id = $2 and g.geblokkeerd_op is null`,
    [ctx.actor.regioId, gebruikerId, kandidaat.gemeente, kandidaat.id, ctx.vandaag],
  )
  if (rij === undefined) return 'onbekend'
  return rij.ziet ? 'ja' : 'nee'
}
