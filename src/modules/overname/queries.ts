import { type Ctx } from '../../platform/context.ts'
import { type Staat } from './overname.ts'

/** A take-over as stored. `keuzen` and `verslag` are encrypted. */
export type OvernameRij = {
  readonly id: string
  readonly bestandsnaam: string
  readonly grootte: number
  readonly staat: Staat
  readonly hash: string
  readonly keuzen: Buffer
  readonly verslag: Buffer | null
  readonly aantallen: Readonly<Record<string, number>> | null
  readonly resultaat: Readonly<Record<string, number>> | null
  readonly gemaaktDoor: string
  readonly gemaaktOp: string
  readonly verwerktOp: string | null
  readonly teruggedraaidOp: string | null
  readonly versie: number
}

const KOLOMMEN = `o.id, o.bestandsnaam, o.grootte, o.staat, encode(o.bestand_hash, 'hex') as hash, o.keuzen, o.verslag, o.aantallen, o.resultaat,
  g.naam as "gemaaktDoor", o.created_at as "gemaaktOp", o.verwerkt_op as "verwerktOp", o.teruggedraaid_op as "teruggedraaidOp", o.version as versie`
const BRON = `overname.overname o join toegang.gebruiker g on g.regio_id = o.regio_id and g.id = o.gemaakt_door`
const EIGEN = 'o.regio_id = $1 and o.organisatie_id = $2'

const wie = (ctx: Ctx): [string, string] => [ctx.actor.regioId, ctx.actor.organisatieId]

export type NieuweOvername = Pick<OvernameRij, 'id' | 'bestandsnaam' | 'grootte' | 'keuzen'> & {
  readonly hash: Buffer
}

export async function insertOvername(ctx: Ctx, o: NieuweOvername, inhoud: Buffer): Promise<void> {
  await ctx.tx.query(
    `insert into overname.overname (regio_id, organisatie_id, id, gemaakt_door, bestandsnaam, bestand_hash, grootte, keuzen, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [...wie(ctx), o.id, ctx.actor.gebruikerId, o.bestandsnaam, o.hash, o.grootte, o.keuzen, ctx.nu],
  )
  await ctx.tx.query(
    'insert into overname.bestand (regio_id, organisatie_id, overname_id, inhoud) values ($1, $2, $3, $4)',
    [...wie(ctx), o.id, inhoud],
  )
}

export function findOvername(ctx: Ctx, id: string): Promise<OvernameRij | undefined> {
  return ctx.tx.maybe(`select ${KOLOMMEN} from ${BRON} where ${EIGEN} and o.id = $3`, [...wie(ctx), id])
}

/** Locks a take-over for a change. */
export function lockOvername(ctx: Ctx, id: string): Promise<{ staat: Staat; versie: number } | undefined> {
  return ctx.tx.maybe(
    `select staat, version as versie from overname.overname o where ${EIGEN} and id = $3 for update`,
    [...wie(ctx), id],
  )
}

/** The organisation's take-overs, newest first. */
export async function listOvernames(ctx: Ctx, aantal: number): Promise<OvernameRij[]> {
  const { rows } = await ctx.tx.query<OvernameRij>(
    `select ${KOLOMMEN} from ${BRON} where ${EIGEN} order by o.created_at desc, o.id desc limit $3`,
    [...wie(ctx), aantal],
  )
  return rows
}

/** An earlier take-over of exactly the same file that was carried out and not undone. */
export function findEerdere(ctx: Ctx, hash: Buffer): Promise<{ id: string; verwerktOp: string } | undefined> {
  return ctx.tx.maybe(
    `select o.id, o.verwerkt_op as "verwerktOp" from overname.overname o
      where ${EIGEN} and o.bestand_hash = $3 and o.staat = 'verwerkt' order by o.verwerkt_op desc limit 1`,
    [...wie(ctx), hash],
  )
}

export async function findBestand(ctx: Ctx, id: string): Promise<Buffer | undefined> {
  const rij = await ctx.tx.maybe<{ inhoud: Buffer }>(
    'select o.inhoud from overname.bestand o where o.regio_id = $1 and o.organisatie_id = $2 and o.overname_id = $3',
    [...wie(ctx), id],
  )
  return rij?.inhoud
}

export type TeSchrijvenRegel = {
  readonly regel: number
  readonly klasse: string
  readonly actie: string | null
  readonly codes: readonly string[]
  readonly groep: number | null
  readonly kandidaatId: string | null
  readonly inhoud: Buffer
}

const BLOK = 1000

/** Replaces the judgement of a take-over: counts, report and every row. */
export async function saveBeoordeling(
  ctx: Ctx,
  id: string,
  b: {
    keuzen: Buffer
    verslag: Buffer
    aantallen: Readonly<Record<string, number>>
    regels: readonly TeSchrijvenRegel[]
  },
): Promise<void> {
  await ctx.tx.query(
    `update overname.overname o set staat = 'beoordeeld', keuzen = $4, verslag = $5, aantallen = $6, version = version + 1 where ${EIGEN} and id = $3`,
    [...wie(ctx), id, b.keuzen, b.verslag, JSON.stringify(b.aantallen)],
  )
  await wipeRegels(ctx, id)
  for (let begin = 0; begin < b.regels.length; begin += BLOK) {
    const blok = b.regels.slice(begin, begin + BLOK)
    await ctx.tx.query(
      `insert into overname.regel (regio_id, organisatie_id, overname_id, regel, klasse, actie, codes, groep, kandidaat_id, inhoud)
       select $1, $2, $3, r.regel, r.klasse, r.actie, coalesce(string_to_array(nullif(r.codes, ''), ','), '{}'), r.groep, r.kandidaat, r.inhoud
         from unnest($4::integer[], $5::text[], $6::text[], $7::text[], $8::integer[], $9::uuid[], $10::bytea[])
           as r (regel, klasse, actie, codes, groep, kandidaat, inhoud)`,
      [
        ...wie(ctx),
        id,
        blok.map((r) => r.regel),
        blok.map((r) => r.klasse),
        blok.map((r) => r.actie),
        blok.map((r) => r.codes.join(',')),
        blok.map((r) => r.groep),
        blok.map((r) => r.kandidaatId),
        blok.map((r) => r.inhoud),
      ],
    )
  }
}

async function wipeRegels(ctx: Ctx, id: string): Promise<void> {
  await ctx.tx.query(
    'delete from overname.regel o where o.regio_id = $1 and o.organisatie_id = $2 and o.overname_id = $3',
    [...wie(ctx), id],
  )
}

/** The file and its rows go: what was taken over stands in dossiers, what was not is nobody's business any more. */
export async function wipeInhoud(ctx: Ctx, id: string, keuzen: Buffer): Promise<void> {
  await wipeRegels(ctx, id)
  await ctx.tx.query(
    'delete from overname.bestand o where o.regio_id = $1 and o.organisatie_id = $2 and o.overname_id = $3',
    [...wie(ctx), id],
  )
  await ctx.tx.query(
    `update overname.overname o set keuzen = $4, verslag = null where ${EIGEN} and id = $3`,
    [...wie(ctx), id, keuzen],
  )
}

export type RegelRij = {
  readonly regel: number
  readonly klasse: string
  readonly actie: 'nieuw' | 'gewijzigd' | 'ongewijzigd' | null
  readonly codes: readonly string[]
  readonly groep: number | null
  readonly kandidaatId: string | null
  readonly inhoud: Buffer
}

export type Regelvraag = {
  readonly klasse?: string | undefined
  readonly code?: string | undefined
  /** Row number of the first row of a person: all rows about that person. */
  readonly groep?: number | undefined
  readonly na: number
  readonly aantal: number
}

/** Rows of a take-over in the order of the file; of a class or with a finding when asked. */
export async function listRegels(ctx: Ctx, id: string, v: Regelvraag): Promise<RegelRij[]> {
  const { rows } = await ctx.tx.query<RegelRij>(
    `select o.regel, o.klasse, o.actie, o.codes, o.groep, o.kandidaat_id as "kandidaatId", o.inhoud from overname.regel o
      where o.regio_id = $1 and o.organisatie_id = $2 and o.overname_id = $3 and o.regel > $4
        and ($5::text is null or o.klasse = $5) and ($6::text is null or $6 = any (o.codes))
        and ($7::integer is null or o.groep = $7)
      order by o.regel limit $8`,
    [...wie(ctx), id, v.na, v.klasse ?? null, v.code ?? null, v.groep ?? null, v.aantal],
  )
  return rows
}

export async function findIndeling(
  ctx: Ctx,
  kopafdruk: Buffer,
): Promise<Record<string, string | null> | undefined> {
  const rij = await ctx.tx.maybe<{ kolommen: Record<string, string | null> }>(
    'select o.kolommen from overname.indeling o where o.regio_id = $1 and o.organisatie_id = $2 and o.kopafdruk = $3',
    [...wie(ctx), kopafdruk],
  )
  return rij?.kolommen
}

export async function saveIndeling(
  ctx: Ctx,
  kopafdruk: Buffer,
  kolommen: Readonly<Record<string, string | null>>,
): Promise<void> {
  await ctx.tx.query(
    `insert into overname.indeling (regio_id, organisatie_id, kopafdruk, kolommen, updated_at) values ($1, $2, $3, $4, $5)
     on conflict (regio_id, organisatie_id, kopafdruk) do update set kolommen = excluded.kolommen, updated_at = excluded.updated_at`,
    [...wie(ctx), kopafdruk, JSON.stringify(kolommen), ctx.nu],
  )
}

/** Take-overs that were never carried out nor given up, made before a day. */
export async function listBlijvenLiggen(ctx: Ctx, voor: string): Promise<string[]> {
  const { rows } = await ctx.tx.query<{ id: string }>(
    `select o.id from overname.overname o where ${EIGEN} and o.staat in ('ingelezen', 'beoordeeld') and o.created_at < $3::date`,
    [...wie(ctx), voor],
  )
  return rows.map((rij) => rij.id)
}
