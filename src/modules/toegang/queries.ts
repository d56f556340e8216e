import type { Ctx } from '../../platform/context.ts'

/** A colleague or partner in the region, as lists and choices show them. */
export type GebruikerKort = {
  readonly id: string
  readonly naam: string
  readonly rol: string
  readonly organisatieId: string
  readonly organisatie: string
  readonly talen: readonly string[]
}

/** An organisation of the chain with the municipalities it works for today. */
export type OrganisatieKort = {
  readonly id: string
  readonly naam: string
  readonly soort: string
  readonly voorkeursleverancier: boolean
  readonly gemeenten: readonly string[]
}

export type GemeenteKort = { readonly code: string; readonly naam: string }

/** Everybody who works in the region and is not blocked, by name. */
export async function listGebruikers(ctx: Ctx, rol?: string): Promise<GebruikerKort[]> {
  const { rows } = await ctx.tx.query<GebruikerKort>(
    `select g.id, g.naam, g.rol, o.id as "organisatieId", o.naam as organisatie, g.talen
       from toegang.gebruiker g
       join toegang.organisatie o on o.regio_id = g.regio_id and o.id = g.organisatie_id
      where g.regio_id = $1 and g.geblokkeerd_op is null and ($2::text is null or g.rol = $2)
      order by g.naam, g.id`,
    [ctx.actor.regioId, rol ?? null],
  )
  return rows
}

/** The organisations of the region, by name. */
export async function listOrganisaties(ctx: Ctx): Promise<OrganisatieKort[]> {
  const { rows } = await ctx.tx.query<OrganisatieKort>(
    `select o.id, o.naam, o.soort, o.voorkeursleverancier,
            coalesce((select array_agg(og.gemeente order by og.gemeente) from toegang.organisatie_gemeente og
                       where og.regio_id = o.regio_id and og.organisatie_id = o.id and og.periode @> $2::date), '{}') as gemeenten
       from toegang.organisatie o where o.regio_id = $1 order by o.naam, o.id`,
    [ctx.actor.regioId, ctx.vandaag],
  )
  return rows
}

/** The municipalities that this user works for, by name. */
export async function listGemeenten(ctx: Ctx): Promise<GemeenteKort[]> {
  const { rows } = await ctx.tx.query<GemeenteKort>(
    'select code, naam from toegang.gemeente where code = any ($1::text[]) order by naam',
    [ctx.actor.gemeenten],
  )
  return rows
}

/** All municipalities of the country: the reference list for imports and choices. */
export async function listAlleGemeenten(ctx: Pick<Ctx, 'tx'>): Promise<GemeenteKort[]> {
  const { rows } = await ctx.tx.query<GemeenteKort>('select code, naam from toegang.gemeente order by naam')
  return rows
}

/** The organisation that stands for a municipality in this region, if there is one. */
export async function findGemeenteOrganisatie(
  ctx: Ctx,
  gemeente: string,
): Promise<{ id: string; naam: string } | undefined> {
  return ctx.tx.maybe(
    `select id, naam from toegang.organisatie where regio_id = $1 and soort = 'gemeente' and gemeente = $2`,
    [ctx.actor.regioId, gemeente],
  )
}
