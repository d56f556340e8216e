import type { Ctx } from '../../platform/context.ts'

/** One line of the journal as the privacy officer reads it: who, when, what, for which purpose; no contents of dossiers. */
export type Journaalregel = {
  readonly plaats: string
  readonly op: string
  readonly gebruiker: string | null
  readonly rol: string | null
  readonly organisatie: string | null
  readonly soort: string
  readonly wat: string
  readonly doel: string
  readonly reden: string | null
  readonly aantal: number
  /** The first three dossier numbers. */
  readonly dossiers: readonly string[]
}

export type Journaalvraag = {
  readonly soort?: string | undefined
  readonly gebruikerId?: string | undefined
  readonly dossiernummer?: string | undefined
  readonly vanaf?: string | undefined
  readonly na?: string | undefined
  readonly aantal: number
}

/** Lines newest first; `na` is the moment and place where the previous page ended. */
export async function listJournaal(ctx: Ctx, v: Journaalvraag): Promise<Journaalregel[]> {
  const [op, baan, nr] = v.na?.split('|') ?? []
  const { rows } = await ctx.tx.query<Journaalregel>(
    `select concat_ws('|', extract(epoch from j.op)::text, j.baan, j.nr) as plaats, j.op, g.naam as gebruiker, j.rol, o.naam as organisatie,
            j.soort, j.wat, j.doel, j.inhoud ->> 'reden' as reden, cardinality(j.kandidaten) as aantal,
            coalesce((select array_agg(k.dossiernummer) from (select k.dossiernummer from kandidaten.kandidaat k
              where k.regio_id = j.regio_id and k.id = any (j.kandidaten[1:3])) k), '{}') as dossiers
       from journaal.regel j
       left join toegang.gebruiker g on g.regio_id = j.regio_id and g.id = j.gebruiker_id
       left join toegang.organisatie o on o.regio_id = j.regio_id and o.id = j.organisatie_id
      where j.regio_id = $1
        and ($2::text is null or j.soort = $2)
        and ($3::uuid is null or j.gebruiker_id = $3)
        and ($4::text is null or j.kandidaten @> array(select k.id from kandidaten.kandidaat k where k.regio_id = $1 and k.dossiernummer = $4)
             and exists (select 1 from kandidaten.kandidaat k where k.regio_id = $1 and k.dossiernummer = $4))
        and ($5::date is null or j.op >= $5::date)
        and ($6::numeric is null or (extract(epoch from j.op), j.baan, j.nr) < ($6::numeric, $7::smallint, $8::bigint))
      order by extract(epoch from j.op) desc, j.baan desc, j.nr desc
      limit $9`,
    [
      ctx.actor.regioId,
      v.soort ?? null,
      v.gebruikerId ?? null,
      v.dossiernummer ?? null,
      v.vanaf ?? null,
      op ?? null,
      baan ?? null,
      nr ?? null,
      v.aantal,
    ],
  )
  return rows
}

/** Every place where the chain of the region's journal is broken: changed, missing or cut off. */
export async function listBreuken(ctx: Ctx): Promise<{ baan: number; nr: number; reden: string }[]> {
  const { rows } = await ctx.tx.query<{ baan: number; nr: number; reden: string }>(
    'select baan, nr, reden from journaal.breuken($1) limit 100',
    [ctx.actor.regioId],
  )
  return rows
}

/** How many lines the region's journal has. */
export async function countJournaal(ctx: Ctx): Promise<number> {
  return (
    await ctx.tx.one<{ n: number }>('select count(*) as n from journaal.regel where regio_id = $1', [
      ctx.actor.regioId,
    ])
  ).n
}
