import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'
import type { ObjectSoort } from './termijn.ts'

/** A decision about the end as recorded, also a withdrawn one. */
export type EindewijzigingRij = {
  readonly id: string
  readonly kandidaatId: string
  readonly objectSoort: ObjectSoort
  readonly objectId: string
  readonly soort: 'verlenging' | 'verkorting'
  readonly oudEinde: Datum | null
  readonly nieuwEinde: Datum
  readonly besluitdatum: Datum
  readonly reden: string
  readonly bovenMaximum: boolean
  readonly door: string
  readonly vastgelegdOp: string
  readonly vervallenOp: string | null
  readonly vervallenReden: string | null
}

const SELECT = `select w.id, w.kandidaat_id as "kandidaatId", w.object_soort as "objectSoort", w.object_id as "objectId", w.soort, w.oud_einde as "oudEinde",
    w.nieuw_einde as "nieuwEinde", w.besluitdatum, w.reden, w.boven_maximum as "bovenMaximum", g.naam as door, w.created_at as "vastgelegdOp",
    w.vervallen_op as "vervallenOp", w.vervallen_reden as "vervallenReden"
  from termijnen.einde_wijziging w join toegang.gebruiker g on g.regio_id = w.regio_id and g.id = w.door`

export function findEindewijziging(ctx: Ctx, id: string): Promise<EindewijzigingRij | undefined> {
  return ctx.tx.maybe(`${SELECT} where w.regio_id = $1 and w.id = $2`, [ctx.actor.regioId, id])
}

/** All decisions about ends ever recorded for a person, in the order in which they were taken. */
export async function listEindewijzigingen(ctx: Ctx, kandidaatId: string): Promise<EindewijzigingRij[]> {
  const { rows } = await ctx.tx.query<EindewijzigingRij>(
    `${SELECT} where w.regio_id = $1 and w.kandidaat_id = $2 order by w.besluitdatum, w.created_at, w.id`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rows
}

export type TeSchrijvenEinde = {
  readonly id: string
  readonly kandidaatId: string
  readonly objectSoort: ObjectSoort
  readonly objectId: string
  readonly oudEinde: Datum | null
  readonly nieuwEinde: Datum
  readonly besluitdatum: Datum
  readonly reden: string
  readonly bovenMaximum: boolean
}

export async function insertEindewijziging(ctx: Ctx, w: TeSchrijvenEinde): Promise<void> {
  const soort = w.oudEinde !== null && w.nieuwEinde > w.oudEinde ? 'verlenging' : 'verkorting'
  await ctx.tx.query(
    `insert into termijnen.einde_wijziging (regio_id, id, kandidaat_id, object_soort, object_id, soort, oud_einde, nieuw_einde, besluitdatum, reden, boven_maximum, door, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ctx.actor.regioId,
      w.id,
      w.kandidaatId,
      w.objectSoort,
      w.objectId,
      soort,
      w.oudEinde,
      w.nieuwEinde,
      w.besluitdatum,
      w.reden,
      w.bovenMaximum,
      ctx.actor.gebruikerId,
      ctx.nu,
    ],
  )
}

export async function vervalEindewijziging(ctx: Ctx, id: string, reden: string): Promise<void> {
  await ctx.tx.query(
    'update termijnen.einde_wijziging set vervallen_op = $3, vervallen_reden = $4 where regio_id = $1 and id = $2',
    [ctx.actor.regioId, id, ctx.nu, reden],
  )
}
