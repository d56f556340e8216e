import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Termijnbesluit } from './besluit.ts'
import type { Klokobject, ObjectSoort, TermijnRij } from './termijn.ts'

const TABEL: Readonly<Record<ObjectSoort, string>> = {
  traject: 'trajecten.traject',
  plaatsing: 'plaatsingen.plaatsing',
}

/** Everything with a clock of these persons, with suspensions and changed ends in force, by start. Withdrawn objects have no clock. */
export async function loadFeiten(ctx: Ctx, kandidaatIds: readonly string[]): Promise<Klokobject[]> {
  const { rows } = await ctx.tx.query<{ feit: Klokobject }>('select termijnen.feiten($1::uuid[]) as feit', [
    kandidaatIds,
  ])
  return rows.map((r) => r.feit)
}

/** Whose object this is, if the user may see it. */
export async function findEigenaar(ctx: Ctx, soort: ObjectSoort, id: string): Promise<string | undefined> {
  const rij = await ctx.tx.maybe<{ kandidaatId: string }>(
    `select kandidaat_id as "kandidaatId" from ${TABEL[soort]} where regio_id = $1 and id = $2 and status <> 'vervallen'`,
    [ctx.actor.regioId, id],
  )
  return rij?.kandidaatId
}

export const TERMIJN = `t.id, t.kandidaat_id as "kandidaatId", t.object_soort as "objectSoort", t.object_id as "objectId", t.code, t.naam, t.soort, t.datum,
  t.aan_zet as "aanZet", t.uitleg, t.regel, t.regel_vanaf as "regelVanaf", t.status, t.afgehandeld_op as "afgehandeldOp", t.afgehandeld_door as "afgehandeldDoor",
  t.besluit, t.version as versie`

/** The stored terms of these persons, of every kind of object and every status. */
export async function loadTermijnen(ctx: Ctx, kandidaatIds: readonly string[]): Promise<TermijnRij[]> {
  const { rows } = await ctx.tx.query<TermijnRij>(
    `select ${TERMIJN} from termijnen.termijn t where t.regio_id = $1 and t.kandidaat_id = any ($2::uuid[]) order by t.kandidaat_id, t.datum, t.code`,
    [ctx.actor.regioId, kandidaatIds],
  )
  return rows
}

export function findTermijn(ctx: Ctx, id: string): Promise<TermijnRij | undefined> {
  return ctx.tx.maybe(`select ${TERMIJN} from termijnen.termijn t where t.regio_id = $1 and t.id = $2`, [
    ctx.actor.regioId,
    id,
  ])
}

type Bezitter = { readonly kandidaatId: string; readonly objectSoort: string; readonly objectId: string }

/** Writes a decision about the terms of one object; the municipality comes from the person, as its policy demands. */
export async function saveTermijnen(ctx: Ctx, bezitter: Bezitter, b: Termijnbesluit): Promise<void> {
  const rijen = [
    ...b.nieuw.map((m) => ({ id: ctx.nieuwId(), ...m })),
    ...b.anders.map(({ rij, moment }) => ({ ...moment, id: rij.id })),
  ]
  if (rijen.length > 0) {
    await ctx.tx.query(
      `insert into termijnen.termijn as t (regio_id, id, kandidaat_id, gemeente, object_soort, object_id, code, naam, soort, datum, aan_zet, uitleg, regel, regel_vanaf)
       select k.regio_id, m.id, k.id, k.gemeente, $3, $4, m.code, m.naam, m.soort, m.datum, m."aanZet", m.uitleg, m.regel, m."regelVanaf"
         from kandidaten.kandidaat k,
              jsonb_to_recordset($5::jsonb) as m (id uuid, code text, naam text, soort text, datum date, "aanZet" text, uitleg text, regel text, "regelVanaf" date)
        where k.regio_id = $1 and k.id = $2
       on conflict (regio_id, object_id, code) do update
         set naam = excluded.naam, soort = excluded.soort, datum = excluded.datum, aan_zet = excluded.aan_zet, uitleg = excluded.uitleg, regel = excluded.regel,
             regel_vanaf = excluded.regel_vanaf, status = 'open', afgehandeld_op = null, afgehandeld_door = null, besluit = null, version = t.version + 1`,
      [
        ctx.actor.regioId,
        bezitter.kandidaatId,
        bezitter.objectSoort,
        bezitter.objectId,
        JSON.stringify(rijen),
      ],
    )
  }
  if (b.vervallen.length > 0) {
    await ctx.tx.query(
      `update termijnen.termijn set status = 'vervallen', version = version + 1 where regio_id = $1 and id = any ($2::uuid[])`,
      [ctx.actor.regioId, b.vervallen.map((r) => r.id)],
    )
  }
}

/** Writes the end that the clock gives. The period of a traject or placement is the outcome of its clock, so it is set here and nowhere else. */
export async function setTot(ctx: Ctx, soort: ObjectSoort, id: string, tot: Datum | null): Promise<void> {
  await ctx.tx.query(
    `update ${TABEL[soort]} set periode = daterange(lower(periode), $3::date), version = version + 1 where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id, tot],
  )
}

/** An object that had ended runs again, because its end was put off by a decision. */
export async function heropen(ctx: Ctx, soort: ObjectSoort, id: string): Promise<void> {
  const leeg =
    soort === 'traject'
      ? 'uitkomst = null, einde_reden = null'
      : 'einde_reden = null, einde_toelichting = null'
  await ctx.tx.query(
    `update ${TABEL[soort]} set status = 'lopend', ${leeg} where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id],
  )
}

/** Everything that this module keeps under a person goes to another one, because two dossiers become one. */
export async function moveFeiten(ctx: Ctx, van: string, naar: string): Promise<void> {
  for (const tabel of [
    'termijnen.opschorting',
    'termijnen.einde_wijziging',
    'trajecten.traject',
    'plaatsingen.plaatsing',
  ]) {
    await ctx.tx.query(`update ${tabel} set kandidaat_id = $3 where regio_id = $1 and kandidaat_id = $2`, [
      ctx.actor.regioId,
      van,
      naar,
    ])
  }
  await ctx.tx.query(
    `update termijnen.termijn t set kandidaat_id = k.id, gemeente = k.gemeente from kandidaten.kandidaat k
      where t.regio_id = $1 and t.kandidaat_id = $2 and k.regio_id = $1 and k.id = $3`,
    [ctx.actor.regioId, van, naar],
  )
}
