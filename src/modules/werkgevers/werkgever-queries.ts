import type { Ctx } from '../../platform/context.ts'
import { normaliseNaam } from '../kandidaten/index.ts'
import type { Werkgevergegevens, WerkgeverRij } from './werkgever.ts'

/** Column of each fact; the only names that reach the text of a statement. */
const KOLOM: Readonly<Record<keyof Werkgevergegevens, string>> = {
  naam: 'naam',
  kvkNummer: 'kvk_nummer',
  vestigingsplaats: 'vestigingsplaats',
  sector: 'sector',
  regulier: 'regulier',
  organisatieId: 'organisatie_id',
  accountmanagerId: 'accountmanager_id',
  contactpersoon: 'contactpersoon',
  telefoon: 'telefoon',
  email: 'email',
  ambassadeur: 'ambassadeur',
  actief: 'actief',
}
const VELDEN = Object.keys(KOLOM) as (keyof Werkgevergegevens)[]
const SELECTIE = VELDEN.map((v) => `w.${KOLOM[v]} as "${v}"`).join(', ')

/** Adds to a page of employers (alias `w`) what their workplaces offer today and how much of it is taken. */
const metBezetting = (bladzijde: string) => `
  with w as (${bladzijde}),
  plek as (select p.id, p.werkgever_id, p.plaatsen from werkgevers.werkplek p
            where p.regio_id = $1 and p.werkgever_id = any (select id from w) and p.periode @> $2::date),
  bezet as (select * from werkgevers.bezet_op((select coalesce(array_agg(id), '{}') from plek), $2::date)),
  som as (select plek.werkgever_id, count(*) as werkplekken, sum(plek.plaatsen) as plaatsen, coalesce(sum(bezet.bezet), 0) as bezet
            from plek left join bezet on bezet.werkplek_id = plek.id group by plek.werkgever_id)
  select w.id, ${SELECTIE}, g.naam as accountmanager, w.version as versie, w.zoeknaam, coalesce(som.werkplekken, 0)::integer as werkplekken,
         coalesce(som.plaatsen, 0)::integer as plaatsen, coalesce(som.bezet, 0)::integer as bezet
    from w
    left join som on som.werkgever_id = w.id
    left join toegang.gebruiker g on g.regio_id = $1 and g.id = w.accountmanager_id
   order by w.zoeknaam collate "C", w.id`

export function findWerkgever(ctx: Ctx, id: string): Promise<WerkgeverRij | undefined> {
  return ctx.tx.maybe(metBezetting('select * from werkgevers.werkgever where regio_id = $1 and id = $3'), [
    ctx.actor.regioId,
    ctx.vandaag,
    id,
  ])
}

export type Werkgeversvraag = {
  readonly zoek?: string | undefined
  readonly sector?: string | undefined
  readonly actief?: boolean | undefined
  readonly na?: string | undefined
  readonly aantal: number
}

/** One page of employers by name, with the place where the next page begins. */
export async function listWerkgevers(
  ctx: Ctx,
  vraag: Werkgeversvraag,
): Promise<{ items: WerkgeverRij[]; volgende: string | null }> {
  const waarden: unknown[] = [ctx.actor.regioId, ctx.vandaag]
  const param = (waarde: unknown) => `$${waarden.push(waarde)}`
  const waar = ['regio_id = $1']
  for (const woord of normaliseNaam(vraag.zoek ?? '')
    .split(' ')
    .filter(Boolean))
    waar.push(`zoeknaam like ${param(`%${woord}%`)}`)
  if (vraag.sector !== undefined) waar.push(`sector = ${param(vraag.sector)}`)
  if (vraag.actief !== undefined) waar.push(`actief = ${param(vraag.actief)}`)
  const plaats = vraag.na === undefined ? undefined : decodePlaats(vraag.na)
  if (plaats !== undefined)
    waar.push(
      `(zoeknaam collate "C", id) > (${param(plaats.naam)}::text collate "C", ${param(plaats.id)}::uuid)`,
    )
  const bladzijde = `select * from werkgevers.werkgever where ${waar.join(' and ')} order by zoeknaam collate "C", id limit ${param(vraag.aantal + 1)}`
  const { rows } = await ctx.tx.query<WerkgeverRij & { zoeknaam: string }>(metBezetting(bladzijde), waarden)
  const items = rows.slice(0, vraag.aantal)
  const laatste = items.at(-1)
  return {
    items,
    volgende:
      rows.length > vraag.aantal && laatste !== undefined ? encodePlaats(laatste.zoeknaam, laatste.id) : null,
  }
}

const encodePlaats = (naam: string, id: string) =>
  Buffer.from(JSON.stringify([naam, id])).toString('base64url')

function decodePlaats(na: string): { naam: string; id: string } | undefined {
  try {
    const [naam, id] = JSON.parse(Buffer.from(na, 'base64url').toString()) as unknown[]
    return typeof naam === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)
      ? { naam, id }
      : undefined
  } catch {
    return undefined
  }
}

/** An employer with this Chamber of Commerce number, or else this name, at this place; without a place: anywhere. */
export function findGelijke(
  ctx: Ctx,
  w: Pick<Werkgevergegevens, 'naam' | 'kvkNummer' | 'vestigingsplaats'>,
): Promise<{ id: string; naam: string } | undefined> {
  return ctx.tx.maybe(
    `select id, naam from werkgevers.werkgever
      where regio_id = $1 and ((kvk_nummer = $2 and vestigingsplaats is not distinct from $4)
             or (zoeknaam = $3 and ($4::text is null or vestigingsplaats is null or lower(vestigingsplaats) = lower($4))))
      order by kvk_nummer is not distinct from $2 desc, created_at, id limit 1`,
    [ctx.actor.regioId, w.kvkNummer, normaliseNaam(w.naam), w.vestigingsplaats],
  )
}

/** One at a time for this name: two take-overs at once must not both make the same employer. */
export async function lockNaam(ctx: Ctx, naam: string): Promise<void> {
  await ctx.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `werkgever|${ctx.actor.regioId}|${normaliseNaam(naam)}`,
  ])
}

export async function insertWerkgever(ctx: Ctx, id: string, w: Werkgevergegevens): Promise<void> {
  await ctx.tx.query(
    `insert into werkgevers.werkgever (regio_id, id, zoeknaam, created_at, ${VELDEN.map((v) => KOLOM[v]).join(', ')})
     values ($1, $2, $3, $4, ${VELDEN.map((_, i) => `$${i + 5}`).join(', ')})`,
    [ctx.actor.regioId, id, normaliseNaam(w.naam), ctx.nu, ...VELDEN.map((v) => w[v])],
  )
}

export function lockWerkgever(
  ctx: Ctx,
  id: string,
): Promise<(Werkgevergegevens & { versie: number }) | undefined> {
  return ctx.tx.maybe(
    `select ${SELECTIE}, w.version as versie from werkgevers.werkgever w where w.regio_id = $1 and w.id = $2 for update`,
    [ctx.actor.regioId, id],
  )
}

export async function updateWerkgever(ctx: Ctx, id: string, w: Werkgevergegevens): Promise<void> {
  await ctx.tx.query(
    `update werkgevers.werkgever set ${VELDEN.map((v, i) => `${KOLOM[v]} = $${i + 4}`).join(', ')}, zoeknaam = $3, version = version + 1
      where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id, normaliseNaam(w.naam), ...VELDEN.map((v) => w[v])],
  )
}
