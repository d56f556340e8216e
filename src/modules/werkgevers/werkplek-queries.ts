import { naarDaterange, vanDaterange, type Periode } from '../../core/periode.ts'
import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Werkplekgegevens, WerkplekRij } from './werkgever.ts'

type Rij = Omit<WerkplekRij, 'vanaf' | 'tot'> & { readonly periode: string }

const KOLOMMEN = `p.id, p.werkgever_id as "werkgeverId", w.naam as werkgever, p.naam, p.omschrijving, p.plaatsen, p.ligging, p.locatie,
  p.uren_per_week::float8 as "urenPerWeek", p.vormen, p.periode::text as periode, p.version as versie`
const BRON =
  'werkgevers.werkplek p join werkgevers.werkgever w on w.regio_id = p.regio_id and w.id = p.werkgever_id'

const toWerkplek = ({ periode, ...rij }: Rij): WerkplekRij => ({ ...rij, ...vanDaterange(periode) })

/** Workplaces of an employer by name, with the places taken on `dag`. */
export async function listWerkplekken(ctx: Ctx, werkgeverId: string, dag: Datum): Promise<WerkplekRij[]> {
  const { rows } = await ctx.tx.query<Rij>(
    `with p as (select * from werkgevers.werkplek where regio_id = $1 and werkgever_id = $2),
     bezet as (select * from werkgevers.bezet_op((select coalesce(array_agg(id), '{}') from p), $3::date))
     select ${KOLOMMEN}, coalesce(bezet.bezet, 0) as bezet
       from p join werkgevers.werkgever w on w.regio_id = p.regio_id and w.id = p.werkgever_id
       left join bezet on bezet.werkplek_id = p.id
      order by upper(p.periode) is not null, p.naam, p.id`,
    [ctx.actor.regioId, werkgeverId, dag],
  )
  return rows.map(toWerkplek)
}

/** A workplace with the places taken today. */
export async function findWerkplek(ctx: Ctx, id: string): Promise<WerkplekRij | undefined> {
  const rij = await ctx.tx.maybe<Rij>(
    `select ${KOLOMMEN}, coalesce((select bezet from werkgevers.bezet_op(array[p.id], $3::date)), 0) as bezet from ${BRON} where p.regio_id = $1 and p.id = $2`,
    [ctx.actor.regioId, id, ctx.vandaag],
  )
  return rij === undefined ? undefined : toWerkplek(rij)
}

export type WerkplekSlot = {
  readonly id: string
  readonly werkgeverId: string
  readonly naam: string
  readonly plaatsen: number
  readonly vormen: readonly string[]
  readonly periode: Periode
  readonly versie: number
}

/** Locks a workplace: whoever takes a place or changes their number waits for the others. */
export async function lockWerkplek(ctx: Ctx, id: string): Promise<WerkplekSlot | undefined> {
  const rij = await ctx.tx.maybe<Omit<WerkplekSlot, 'periode'> & { periode: string }>(
    `select id, werkgever_id as "werkgeverId", naam, plaatsen, vormen, periode::text as periode, version as versie
       from werkgevers.werkplek where regio_id = $1 and id = $2 for update`,
    [ctx.actor.regioId, id],
  )
  return rij === undefined ? undefined : { ...rij, periode: vanDaterange(rij.periode) }
}

/** Places taken on the busiest day of a period, without counting one placement or traject. */
export async function countBezet(
  ctx: Ctx,
  id: string,
  periode: Periode,
  zonder: string | null,
): Promise<number> {
  return (
    await ctx.tx.one<{ bezet: number }>('select werkgevers.bezet($1, $2::daterange, $3) as bezet', [
      id,
      naarDaterange(periode),
      zonder,
    ])
  ).bezet
}

export async function insertWerkplek(
  ctx: Ctx,
  id: string,
  werkgeverId: string,
  w: Werkplekgegevens,
): Promise<void> {
  await ctx.tx.query(
    `insert into werkgevers.werkplek (regio_id, id, werkgever_id, naam, omschrijving, plaatsen, ligging, locatie, uren_per_week, vormen, periode, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, daterange($11::date, $12::date), $13)`,
    [
      ctx.actor.regioId,
      id,
      werkgeverId,
      w.naam,
      w.omschrijving,
      w.plaatsen,
      w.ligging,
      w.locatie,
      w.urenPerWeek,
      w.vormen,
      w.vanaf,
      w.tot,
      ctx.nu,
    ],
  )
}

export async function updateWerkplek(ctx: Ctx, id: string, w: Werkplekgegevens): Promise<void> {
  await ctx.tx.query(
    `update werkgevers.werkplek set naam = $3, omschrijving = $4, plaatsen = $5, ligging = $6, locatie = $7, uren_per_week = $8, vormen = $9,
       periode = daterange($10::date, $11::date), version = version + 1 where regio_id = $1 and id = $2`,
    [
      ctx.actor.regioId,
      id,
      w.naam,
      w.omschrijving,
      w.plaatsen,
      w.ligging,
      w.locatie,
      w.urenPerWeek,
      w.vormen,
      w.vanaf,
      w.tot,
    ],
  )
}
