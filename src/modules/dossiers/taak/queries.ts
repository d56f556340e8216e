import type { Datum } from '../../../core/datum.ts'
import type { Ctx } from '../../../platform/context.ts'
import { TELGRENS, type Blok, type Werkgebied } from '../../kandidaten/index.ts'
import type { Partij, Taak, Taakstatus } from './taak.ts'

export type TaakRij = Taak & {
  readonly eigenaar: string
  readonly bron: string
  readonly gemaaktOp: string
  readonly afgehandeldOp: string | null
  readonly afgehandeldDoor: string | null
}

const KOLOMMEN = `t.id, t.kandidaat_id as "kandidaatId", t.gemeente, t.titel, t.toelichting, t.gebruiker_id as "gebruikerId", t.wacht_op as "wachtOp",
  t.uiterlijk, t.status, t.version as versie, u.naam as eigenaar, t.bron, t.created_at as "gemaaktOp", t.afgehandeld_op as "afgehandeldOp",
  a.naam as "afgehandeldDoor"`

const NAMEN = `join toegang.gebruiker u on u.regio_id = t.regio_id and u.id = t.gebruiker_id
  left join toegang.gebruiker a on a.regio_id = t.regio_id and a.id = t.afgehandeld_door`

export function findTaak(ctx: Ctx, id: string): Promise<TaakRij | undefined> {
  return ctx.tx.maybe(
    `select ${KOLOMMEN} from dossiers.taak t ${NAMEN} where t.regio_id = $1 and t.id = $2`,
    [ctx.actor.regioId, id],
  )
}

/** The tasks of a person: open ones first by due day, then handled ones, newest first. */
export async function listTakenVan(ctx: Ctx, kandidaatId: string): Promise<TaakRij[]> {
  const { rows } = await ctx.tx.query<TaakRij>(
    `select ${KOLOMMEN} from dossiers.taak t ${NAMEN} where t.regio_id = $1 and t.kandidaat_id = $2
      order by t.status <> 'open', case when t.status = 'open' then t.uiterlijk end, t.afgehandeld_op desc, t.id`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rows
}

/** Stores an open task and gives the first day on which an open task of this person is due. */
export async function insertTaak(ctx: Ctx, t: Taak & { readonly bron: string }): Promise<Datum> {
  const { eerste } = await ctx.tx.one<{ eerste: Datum }>(
    `with nieuw as (
       insert into dossiers.taak (regio_id, id, kandidaat_id, gemeente, titel, toelichting, gebruiker_id, wacht_op, uiterlijk, bron, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning uiterlijk)
     select least((select uiterlijk from nieuw),
                  (select min(uiterlijk) from dossiers.taak where regio_id = $1 and kandidaat_id = $3 and status = 'open')) as eerste`,
    [
      ctx.actor.regioId,
      t.id,
      t.kandidaatId,
      t.gemeente,
      t.titel,
      t.toelichting,
      t.gebruikerId,
      t.wachtOp,
      t.uiterlijk,
      t.bron,
      ctx.nu,
    ],
  )
  return eerste
}

/** Writes a changed task if nobody changed it since it was read; false when somebody did. */
export async function updateTaak(ctx: Ctx, t: Taak): Promise<boolean> {
  const { rowCount } = await ctx.tx.query(
    `update dossiers.taak set titel = $4, toelichting = $5, gebruiker_id = $6, wacht_op = $7, uiterlijk = $8, status = $9,
       afgehandeld_op = case when $9 = 'open' then null when status = $9 then afgehandeld_op else $10::timestamptz end,
       afgehandeld_door = case when $9 = 'open' then null when status = $9 then afgehandeld_door else $11::uuid end,
       version = version + 1
      where regio_id = $1 and id = $2 and version = $3`,
    [
      ctx.actor.regioId,
      t.id,
      t.versie,
      t.titel,
      t.toelichting,
      t.gebruikerId,
      t.wachtOp,
      t.uiterlijk,
      t.status,
      ctx.nu,
      ctx.actor.gebruikerId,
    ],
  )
  return rowCount === 1
}

export async function firstOpen(ctx: Ctx, kandidaatId: string): Promise<Datum | null> {
  const { eerste } = await ctx.tx.one<{ eerste: Datum | null }>(
    `select min(uiterlijk) as eerste from dossiers.taak where regio_id = $1 and kandidaat_id = $2 and status = 'open'`,
    [ctx.actor.regioId, kandidaatId],
  )
  return eerste
}

export type Takenvraag = {
  readonly gebied: Werkgebied
  readonly status: Taakstatus
  readonly wachtOp?: Partij | undefined
  readonly na?: { readonly op: string; readonly id: string } | undefined
  readonly hoeveel: number
}

/**
 * Each municipality, or my own list, is read along its own index in the order of the page: the cost of a page does not
 * grow with the region.
 */
const plekken = (gebied: Werkgebied) =>
  gebied === 'mij' ? '(values ($2::uuid)) plek (code)' : 'unnest($2::text[]) plek (code)'
const inPlek = (gebied: Werkgebied) =>
  gebied === 'mij' ? 't.gebruiker_id = plek.code' : 't.gemeente = plek.code'
const inGebied = (gebied: Werkgebied) =>
  gebied === 'mij' ? 't.gebruiker_id = $2::uuid' : 't.gemeente = any ($2::text[])'
const gebiedParams = (ctx: Ctx, gebied: Werkgebied) => [
  ctx.actor.regioId,
  gebied === 'mij' ? ctx.actor.gebruikerId : ctx.actor.gemeenten,
]

/** A page of tasks over dossiers: open ones by due day, handled ones of mine by the moment they were handled, newest first. */
export async function listTaken(ctx: Ctx, vraag: Takenvraag): Promise<TaakRij[]> {
  const [kolom, soort, richting, teken] =
    vraag.status === 'open' ? ['uiterlijk', 'date', '', '>'] : ['afgehandeld_op', 'timestamptz', 'desc', '<']
  const { rows } = await ctx.tx.query<TaakRij>(
    `select ${KOLOMMEN} from (
       select b.* from ${plekken(vraag.gebied)} cross join lateral (
         select * from dossiers.taak t
          where t.regio_id = $1 and ${inPlek(vraag.gebied)}
            and ${vraag.status === 'open' ? `t.status = 'open'` : `t.status <> 'open' and t.status = '${vraag.status}'`}
            and ($3::text is null or t.wacht_op = $3)
            and ($4::${soort} is null or (t.${kolom}, t.id) ${teken} ($4::${soort}, $5::uuid))
          order by t.${kolom} ${richting}, t.id ${richting} limit $6) b
       order by b.${kolom} ${richting}, b.id ${richting} limit $6) t ${NAMEN}
      order by t.${kolom} ${richting}, t.id ${richting}`,
    [
      ...gebiedParams(ctx, vraag.gebied),
      vraag.wachtOp ?? null,
      vraag.na?.op ?? null,
      vraag.na?.id ?? null,
      vraag.hoeveel,
    ],
  )
  return rows
}

/** A line of a worklist: enough to show the task and to finish it from there. */
export type TaakKort = Pick<Taak, 'id' | 'kandidaatId' | 'titel' | 'wachtOp' | 'uiterlijk' | 'versie'> & {
  readonly eigenaar: string
}

const KORT = `b.id, b.kandidaat_id as "kandidaatId", b.titel, b.wacht_op as "wachtOp", b.uiterlijk, b.version as versie, u.naam as eigenaar`
const EIGENAAR = 'join toegang.gebruiker u on u.regio_id = b.regio_id and u.id = b.gebruiker_id'

/** The first lines of a block, and how many there are; `waar` is about `t`, `$3` is how many are shown. */
const blokSql = (gebied: Werkgebied, waar: string) => `
  select ${KORT}, (select count(*)::integer from (
           select 1 from dossiers.taak t where t.regio_id = $1 and t.status = 'open' and ${inGebied(gebied)} and ${waar} limit ${TELGRENS}) n) as totaal
    from (select l.* from ${plekken(gebied)} cross join lateral (
            select * from dossiers.taak t where t.regio_id = $1 and t.status = 'open' and ${inPlek(gebied)} and ${waar}
             order by t.uiterlijk, t.id limit $3) l
           order by l.uiterlijk, l.id limit $3) b ${EIGENAAR}
   order by b.uiterlijk, b.id`

/** Open tasks due in [vanaf, tot), oldest first, with how many there are. Either end may be open. */
export async function listTakenBlok(
  ctx: Ctx,
  gebied: Werkgebied,
  vraag: { readonly vanaf?: Datum; readonly tot?: Datum; readonly wachtOp?: Partij },
  hoeveel: number,
): Promise<Blok<TaakKort>> {
  const waar = `t.uiterlijk >= coalesce($4::date, '-infinity') and t.uiterlijk < coalesce($5::date, 'infinity') and ($6::text is null or t.wacht_op = $6)`
  const { rows } = await ctx.tx.query<TaakKort & { totaal: number }>(blokSql(gebied, waar), [
    ...gebiedParams(ctx, gebied),
    hoeveel,
    vraag.vanaf ?? null,
    vraag.tot ?? null,
    vraag.wachtOp ?? null,
  ])
  return { aantal: rows[0]?.totaal ?? 0, items: rows.map(({ totaal: _, ...r }) => r) }
}

/** Open tasks that wait for somebody else, per party: the first few of each and how many there are. */
export async function listWachtOpAnderen(
  ctx: Ctx,
  gebied: Werkgebied,
  hoeveel: number,
): Promise<(Blok<TaakKort> & { readonly partij: Partij })[]> {
  const { rows } = await ctx.tx.query<TaakKort & { totaal: number }>(
    `select d.* from unnest('{kandidaat,gemeente,uwv,werkgever,aanbieder,collega}'::text[]) p (partij)
      cross join lateral (${blokSql(gebied, 't.wacht_op = p.partij')}) d
      order by d."wachtOp", d.uiterlijk, d.id`,
    [...gebiedParams(ctx, gebied), hoeveel],
  )
  const partijen = [...new Set(rows.map((r) => r.wachtOp))]
  return partijen.map((partij) => {
    const van = rows.filter((r) => r.wachtOp === partij)
    return { partij, aantal: van[0]?.totaal ?? 0, items: van.map(({ totaal: _, ...r }) => r) }
  })
}
