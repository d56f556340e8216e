import type { Datum } from '../../../core/datum.ts'
import type { Ctx } from '../../../platform/context.ts'
import { TELGRENS, type Blok, type Werkgebied } from '../../kandidaten/index.ts'
import type { Antwoord, Terugmeldinhoud, Terugmeldstatus } from './terugmelding.ts'

export type Terugmelding = Terugmeldinhoud & {
  readonly id: string
  readonly kandidaatId: string
  /** CBS code of the home municipality that it is addressed to. */
  readonly gemeente: string
  readonly status: Terugmeldstatus
  readonly verzondenDoorId: string
  readonly antwoordUiterlijk: Datum
  readonly versie: number
}

export type TerugmeldingRij = Terugmelding & {
  readonly gemeenteNaam: string
  readonly verzondenDoor: string
  readonly verzondenOp: string
  readonly antwoordSoort: Antwoord['soort'] | null
  readonly antwoord: string | null
  readonly beantwoordDoor: string | null
  readonly beantwoordOp: string | null
  readonly ingetrokkenOp: string | null
  readonly ingetrokkenReden: string | null
}

const KOLOMMEN = `m.id, m.kandidaat_id as "kandidaatId", m.gericht_aan as gemeente, m.reden, m.samenvatting, m.behoefte, m.status, m.verzonden_door as "verzondenDoorId",
  m.antwoord_uiterlijk as "antwoordUiterlijk", m.version as versie, g.naam as "gemeenteNaam", v.naam as "verzondenDoor", m.verzonden_op as "verzondenOp",
  m.antwoord_soort as "antwoordSoort", m.antwoord, b.naam as "beantwoordDoor", m.beantwoord_op as "beantwoordOp", m.ingetrokken_op as "ingetrokkenOp",
  m.ingetrokken_reden as "ingetrokkenReden"`

const NAMEN = `join toegang.gemeente g on g.code = m.gericht_aan
  join toegang.gebruiker v on v.regio_id = m.regio_id and v.id = m.verzonden_door
  left join toegang.gebruiker b on b.regio_id = m.regio_id and b.id = m.beantwoord_door`

export function findTerugmelding(ctx: Ctx, id: string): Promise<TerugmeldingRij | undefined> {
  return ctx.tx.maybe(
    `select ${KOLOMMEN} from dossiers.terugmelding m ${NAMEN} where m.regio_id = $1 and m.id = $2`,
    [ctx.actor.regioId, id],
  )
}

/** All report backs about a person, newest first. */
export async function listTerugmeldingenVan(ctx: Ctx, kandidaatId: string): Promise<TerugmeldingRij[]> {
  const { rows } = await ctx.tx.query<TerugmeldingRij>(
    `select ${KOLOMMEN} from dossiers.terugmelding m ${NAMEN} where m.regio_id = $1 and m.kandidaat_id = $2 order by m.verzonden_op desc, m.id desc`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rows
}

export async function hasOpen(ctx: Ctx, kandidaatId: string): Promise<boolean> {
  const rij = await ctx.tx.maybe(
    `select 1 from dossiers.terugmelding where regio_id = $1 and kandidaat_id = $2 and status = 'verzonden'`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rij !== undefined
}

export async function insertTerugmelding(
  ctx: Ctx,
  m: Omit<Terugmelding, 'status' | 'verzondenDoorId' | 'versie'>,
): Promise<void> {
  await ctx.tx.query(
    `insert into dossiers.terugmelding (regio_id, id, kandidaat_id, gemeente, gericht_aan, reden, samenvatting, behoefte, verzonden_door, verzonden_op,
       antwoord_uiterlijk)
     values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ctx.actor.regioId,
      m.id,
      m.kandidaatId,
      m.gemeente,
      m.reden,
      m.samenvatting,
      m.behoefte,
      ctx.actor.gebruikerId,
      ctx.nu,
      m.antwoordUiterlijk,
    ],
  )
}

/** False when it was answered or withdrawn meanwhile. */
export async function saveAntwoord(ctx: Ctx, id: string, a: Antwoord): Promise<boolean> {
  const { rowCount } = await ctx.tx.query(
    `update dossiers.terugmelding set status = 'beantwoord', antwoord_soort = $3, antwoord = $4, beantwoord_door = $5, beantwoord_op = $6, version = version + 1
      where regio_id = $1 and id = $2 and status = 'verzonden'`,
    [ctx.actor.regioId, id, a.soort, a.antwoord, ctx.actor.gebruikerId, ctx.nu],
  )
  return rowCount === 1
}

/** False when it was answered or withdrawn meanwhile. */
export async function saveIntrekking(ctx: Ctx, id: string, reden: string): Promise<boolean> {
  const { rowCount } = await ctx.tx.query(
    `update dossiers.terugmelding set status = 'ingetrokken', ingetrokken_op = $3, ingetrokken_reden = $4, version = version + 1
      where regio_id = $1 and id = $2 and status = 'verzonden'`,
    [ctx.actor.regioId, id, ctx.nu, reden],
  )
  return rowCount === 1
}

/** Which side of the report back one stands on: it was addressed to my municipalities, or sent by me. */
export type Kant = 'ontvangen' | 'verzonden'

/** Each municipality, or what I sent, is read along its own index. */
const plekken = (kant: Kant) =>
  kant === 'ontvangen' ? 'unnest($2::text[]) plek (code)' : '(values ($2::uuid)) plek (code)'
const inPlek = (kant: Kant) =>
  kant === 'ontvangen' ? 'm.gemeente = plek.code' : 'm.verzonden_door = plek.code'
const kantParam = (ctx: Ctx, kant: Kant) =>
  kant === 'ontvangen' ? ctx.actor.gemeenten : ctx.actor.gebruikerId

/** A page of report backs: open ones by answer day, oldest first, or handled ones by the day they were sent, newest first. */
export async function listTerugmeldingen(
  ctx: Ctx,
  vraag: {
    readonly kant: Kant
    readonly open: boolean
    readonly na?: { op: string; id: string } | undefined
    readonly hoeveel: number
  },
): Promise<TerugmeldingRij[]> {
  const [kolom, soort, richting, teken] = vraag.open
    ? ['antwoord_uiterlijk', 'date', '', '>']
    : ['verzonden_op', 'timestamptz', 'desc', '<']
  const { rows } = await ctx.tx.query<TerugmeldingRij>(
    `select ${KOLOMMEN} from (
       select l.* from ${plekken(vraag.kant)} cross join lateral (
         select * from dossiers.terugmelding m
          where m.regio_id = $1 and ${inPlek(vraag.kant)} and m.status ${vraag.open ? '=' : '<>'} 'verzonden'
            and ($3::${soort} is null or (m.${kolom}, m.id) ${teken} ($3::${soort}, $4::uuid))
          order by m.${kolom} ${richting}, m.id ${richting} limit $5) l
       order by l.${kolom} ${richting}, l.id ${richting} limit $5) m ${NAMEN}
      order by m.${kolom} ${richting}, m.id ${richting}`,
    [
      ctx.actor.regioId,
      kantParam(ctx, vraag.kant),
      vraag.na?.op ?? null,
      vraag.na?.id ?? null,
      vraag.hoeveel,
    ],
  )
  return rows
}

/** A line of a worklist. */
export type TerugmeldingKort = Pick<
  Terugmelding,
  'id' | 'kandidaatId' | 'gemeente' | 'reden' | 'antwoordUiterlijk'
> & { readonly verzondenDoor: string }

/**
 * Open report backs, the first answer day first, with how many there are. Addressed to my municipalities; or sent, by me
 * or by anybody for my municipalities.
 */
export async function listOpenTerugmeldingen(
  ctx: Ctx,
  kant: Kant,
  gebied: Werkgebied,
  hoeveel: number,
): Promise<Blok<TerugmeldingKort>> {
  const keuze: Kant = kant === 'verzonden' && gebied === 'mij' ? 'verzonden' : 'ontvangen'
  const { rows } = await ctx.tx.query<TerugmeldingKort & { totaal: number }>(
    `select b.id, b.kandidaat_id as "kandidaatId", b.gericht_aan as gemeente, b.reden, b.antwoord_uiterlijk as "antwoordUiterlijk", v.naam as "verzondenDoor",
            (select count(*)::integer from (select 1 from ${plekken(keuze)} join dossiers.terugmelding m on ${inPlek(keuze)}
               where m.regio_id = $1 and m.status = 'verzonden' limit ${TELGRENS}) n) as totaal
       from (select l.* from ${plekken(keuze)} cross join lateral (
               select * from dossiers.terugmelding m where m.regio_id = $1 and m.status = 'verzonden' and ${inPlek(keuze)}
                order by m.antwoord_uiterlijk, m.id limit $3) l
              order by l.antwoord_uiterlijk, l.id limit $3) b
       join toegang.gebruiker v on v.regio_id = b.regio_id and v.id = b.verzonden_door
      order by b.antwoord_uiterlijk, b.id`,
    [ctx.actor.regioId, kantParam(ctx, keuze), hoeveel],
  )
  return { aantal: rows[0]?.totaal ?? 0, items: rows.map(({ totaal: _, ...r }) => r) }
}

export type GemeenteTelling = {
  readonly gemeente: string
  readonly verzonden: number
  readonly beantwoord: number
  /** Answered after the agreed day, or not answered while that day is over. */
  readonly telaat: number
}

/** Report backs sent in [vanaf, tot) per municipality that they were addressed to; withdrawn ones do not count. */
export async function countTerugmeldingen(ctx: Ctx, vanaf: Datum, tot: Datum): Promise<GemeenteTelling[]> {
  const { rows } = await ctx.tx.query<GemeenteTelling>(
    `select m.gericht_aan as gemeente, count(*)::integer as verzonden, (count(*) filter (where m.status = 'beantwoord'))::integer as beantwoord,
            (count(*) filter (where coalesce((m.beantwoord_op at time zone 'Europe/Amsterdam')::date, $4::date) > m.antwoord_uiterlijk))::integer as telaat
       from dossiers.terugmelding m
      where m.regio_id = $1 and m.status <> 'ingetrokken'
        and m.verzonden_op >= $2::date::timestamp at time zone 'Europe/Amsterdam' and m.verzonden_op < $3::date::timestamp at time zone 'Europe/Amsterdam'
      group by m.gericht_aan`,
    [ctx.actor.regioId, vanaf, tot, ctx.vandaag],
  )
  return rows
}
