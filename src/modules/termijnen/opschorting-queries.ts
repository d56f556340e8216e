import type { Datum } from '../../core/datum.ts'
import { naarDaterange, vanDaterange, type Periode } from '../../core/periode.ts'
import type { Ctx } from '../../platform/context.ts'
import type { ObjectSoort, Opschortingsreden } from './termijn.ts'

/** A suspension as recorded, also one that was withdrawn or replaced. */
export type OpschortingRij = {
  readonly id: string
  readonly kandidaatId: string
  readonly objectSoort: ObjectSoort
  readonly objectId: string
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly reden: Opschortingsreden
  readonly toelichting: string
  readonly door: string
  readonly vastgelegdOp: string
  readonly vervallenOp: string | null
  readonly vervallenReden: string | null
  readonly vervangenDoor: string | null
}

type Rij = Omit<OpschortingRij, 'vanaf' | 'tot'> & { readonly periode: string }
const toOpschorting = ({ periode, ...rij }: Rij): OpschortingRij => ({ ...rij, ...vanDaterange(periode) })

const SELECT = `select s.id, s.kandidaat_id as "kandidaatId", s.object_soort as "objectSoort", s.object_id as "objectId", s.periode::text as periode, s.reden,
    s.toelichting, g.naam as door, s.created_at as "vastgelegdOp", s.vervallen_op as "vervallenOp", s.vervallen_reden as "vervallenReden", s.vervangen_door as "vervangenDoor"
  from termijnen.opschorting s join toegang.gebruiker g on g.regio_id = s.regio_id and g.id = s.door`

export async function findOpschorting(ctx: Ctx, id: string): Promise<OpschortingRij | undefined> {
  const rij = await ctx.tx.maybe<Rij>(`${SELECT} where s.regio_id = $1 and s.id = $2`, [
    ctx.actor.regioId,
    id,
  ])
  return rij === undefined ? undefined : toOpschorting(rij)
}

/** All suspensions ever recorded for a person, by first day. */
export async function listOpschortingen(ctx: Ctx, kandidaatId: string): Promise<OpschortingRij[]> {
  const { rows } = await ctx.tx.query<Rij>(
    `${SELECT} where s.regio_id = $1 and s.kandidaat_id = $2 order by lower(s.periode), s.created_at, s.id`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rows.map(toOpschorting)
}

export type TeSchrijvenOpschorting = {
  readonly id: string
  readonly kandidaatId: string
  readonly objectSoort: ObjectSoort
  readonly objectId: string
  readonly periode: Periode
  readonly reden: string
  readonly toelichting: string
}

export async function insertOpschorting(ctx: Ctx, o: TeSchrijvenOpschorting): Promise<void> {
  await ctx.tx.query(
    `insert into termijnen.opschorting (regio_id, id, kandidaat_id, object_soort, object_id, periode, reden, toelichting, door, created_at)
     values ($1, $2, $3, $4, $5, $6::daterange, $7, $8, $9, $10)`,
    [
      ctx.actor.regioId,
      o.id,
      o.kandidaatId,
      o.objectSoort,
      o.objectId,
      naarDaterange(o.periode),
      o.reden,
      o.toelichting,
      ctx.actor.gebruikerId,
      ctx.nu,
    ],
  )
}

/** Ends a suspension as recorded: it stays as history and counts no more. */
export async function vervalOpschorting(
  ctx: Ctx,
  id: string,
  reden: string,
  vervangenDoor: string | null,
): Promise<void> {
  await ctx.tx.query(
    `update termijnen.opschorting set vervallen_op = $3, vervallen_reden = $4, vervangen_door = $5 where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id, ctx.nu, reden, vervangenDoor],
  )
}
