import type { Datum } from '../../../core/datum.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Contact } from './contact.ts'

export type ContactRij = Contact & { readonly door: string; readonly vastgelegdOp: string }

const KOLOMMEN = `c.id, c.kandidaat_id as "kandidaatId", c.datum, c.soort, c.verslag, c.vervangt, c.vervallen_op as "vervallenOp",
  c.created_at as "vastgelegdOp", u.naam as door`
const BRON = 'dossiers.contact c join toegang.gebruiker u on u.regio_id = c.regio_id and u.id = c.door'

export function findContact(ctx: Ctx, id: string): Promise<ContactRij | undefined> {
  return ctx.tx.maybe(`select ${KOLOMMEN} from ${BRON} where c.regio_id = $1 and c.id = $2`, [
    ctx.actor.regioId,
    id,
  ])
}

/** A page of notes about a person, newest first, also corrected ones. */
export async function listContacten(
  ctx: Ctx,
  kandidaatId: string,
  na: { op: string; id: string } | undefined,
  hoeveel: number,
): Promise<ContactRij[]> {
  const { rows } = await ctx.tx.query<ContactRij>(
    `select ${KOLOMMEN} from ${BRON} where c.regio_id = $1 and c.kandidaat_id = $2
        and ($3::date is null or (c.datum, c.id) < ($3::date, $4::uuid))
      order by c.datum desc, c.id desc limit $5`,
    [ctx.actor.regioId, kandidaatId, na?.op ?? null, na?.id ?? null, hoeveel],
  )
  return rows
}

/** Somebody who did not show up was not spoken with: that day is no contact. */
const LAATSTE = `select max(datum) from dossiers.contact
  where regio_id = $1 and kandidaat_id = $2 and vervallen_op is null and soort <> 'niet-verschenen'`

/** The day of the last real contact, if there was one. */
export async function findLaatsteContact(ctx: Ctx, kandidaatId: string): Promise<Datum | null> {
  return (await ctx.tx.one<{ max: Datum | null }>(LAATSTE, [ctx.actor.regioId, kandidaatId])).max
}

/** Stores a note and gives the day of the last real contact. */
export async function insertContact(ctx: Ctx, c: Omit<Contact, 'vervallenOp'>): Promise<Datum | null> {
  const { laatste } = await ctx.tx.one<{ laatste: Datum | null }>(
    `with nieuw as (
       insert into dossiers.contact (regio_id, id, kandidaat_id, datum, soort, verslag, door, created_at, vervangt)
       values ($1, $3, $2, $4, $5, $6, $7, $8, $9) returning datum, soort)
     select greatest((select datum from nieuw where soort <> 'niet-verschenen'), (${LAATSTE})) as laatste`,
    [
      ctx.actor.regioId,
      c.kandidaatId,
      c.id,
      c.datum,
      c.soort,
      c.verslag,
      ctx.actor.gebruikerId,
      ctx.nu,
      c.vervangt,
    ],
  )
  return laatste
}

/** Marks a note as recorded wrongly; false when that was done already. */
export async function vervalContact(ctx: Ctx, id: string): Promise<boolean> {
  const { rowCount } = await ctx.tx.query(
    'update dossiers.contact set vervallen_op = $3 where regio_id = $1 and id = $2 and vervallen_op is null',
    [ctx.actor.regioId, id, ctx.nu],
  )
  return rowCount === 1
}
