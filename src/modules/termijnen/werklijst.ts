import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'

/** One open term with whose it is, for "Vandaag". */
export type WerklijstRij = {
  readonly id: string
  readonly kandidaatId: string
  readonly dossiernummer: string
  readonly voornaam: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly gemeente: string
  readonly consulentId: string | null
  readonly consulent: string | null
  readonly objectSoort: string
  readonly objectId: string
  readonly code: string
  readonly naam: string
  readonly soort: 'einde' | 'toets' | 'signaal' | 'antwoord'
  readonly datum: Datum
  readonly aanZet: string
  readonly versie: number
}

export type Werklijstvraag = {
  /** Terms of the persons of one professional; without it those of the municipalities. */
  readonly consulentId?: string | undefined
  readonly jobcoachId?: string | undefined
  readonly gemeenten?: readonly string[] | undefined
  /** First day that is asked for; without it also what is late. */
  readonly vanaf?: Datum | undefined
  /** First day that is not asked for; without it every open term. */
  readonly tot?: Datum | undefined
  readonly aanZet?: readonly string[] | undefined
  readonly na?: string | undefined
  readonly aantal: number
}

const VELDEN = `t.id, t.kandidaat_id, k.dossiernummer, k.voornaam, k.voorvoegsel, k.achternaam, k.gemeente, k.consulent_id, t.object_soort, t.object_id, t.code,
  t.naam, t.soort, t.datum, t.aan_zet, t.version`

/** One page of open terms, first date first. Each municipality is read along its own index, so a page costs the same in any region. */
export async function listOpenTermijnen(
  ctx: Ctx,
  vraag: Werklijstvraag,
): Promise<{ items: WerklijstRij[]; volgende: string | null }> {
  const { tekst, waarden } = pageSql(ctx, vraag, vraag.aantal + 1)
  const { rows } = await ctx.tx.query<WerklijstRij>(
    `select b.id, b.kandidaat_id as "kandidaatId", b.dossiernummer, b.voornaam, b.voorvoegsel, b.achternaam, b.gemeente, b.consulent_id as "consulentId",
            c.naam as consulent, b.object_soort as "objectSoort", b.object_id as "objectId", b.code, b.naam, b.soort, b.datum, b.aan_zet as "aanZet", b.version as versie
       from (${tekst}) b left join toegang.gebruiker c on c.regio_id = $1 and c.id = b.consulent_id
      order by b.datum, b.id`,
    waarden,
  )
  const items = rows.slice(0, vraag.aantal)
  const laatste = items.at(-1)
  return {
    items,
    volgende:
      rows.length > vraag.aantal && laatste !== undefined ? encodePlaats(laatste.datum, laatste.id) : null,
  }
}

/** How many open terms the question has, counted up to 1,000. */
export async function countOpenTermijnen(
  ctx: Ctx,
  vraag: Omit<Werklijstvraag, 'na' | 'aantal'>,
): Promise<number> {
  const { tekst, waarden } = pageSql(ctx, vraag, 1000, false)
  return (await ctx.tx.one<{ n: number }>(`select count(*) as n from (${tekst}) b`, waarden)).n
}

/** Counting needs no order, and then stops at the first thousand it meets. */
function pageSql(
  ctx: Ctx,
  vraag: Omit<Werklijstvraag, 'aantal'>,
  hoogstens: number,
  geordend = true,
): { tekst: string; waarden: unknown[] } {
  const waarden: unknown[] = [ctx.actor.regioId]
  const param = (waarde: unknown) => `$${waarden.push(waarde)}`
  const waar = [
    'k.regio_id = $1',
    't.regio_id = $1',
    't.kandidaat_id = k.id',
    `t.status = 'open'`,
    `k.status = 'open'`,
  ]
  if (vraag.vanaf !== undefined) waar.push(`t.datum >= ${param(vraag.vanaf)}::date`)
  if (vraag.tot !== undefined) waar.push(`t.datum < ${param(vraag.tot)}::date`)
  const [partij, ...meer] = vraag.aanZet ?? []
  // One party is an equality, so that its index also gives the order.
  if (partij !== undefined)
    waar.push(
      meer.length === 0 ? `t.aan_zet = ${param(partij)}` : `t.aan_zet = any (${param(vraag.aanZet)}::text[])`,
    )
  const plaats = vraag.na === undefined ? undefined : decodePlaats(vraag.na)
  if (plaats !== undefined)
    waar.push(`(t.datum, t.id) > (${param(plaats.datum)}::date, ${param(plaats.id)}::uuid)`)
  const orde = (van: string) => (geordend ? `order by ${van}.datum, ${van}.id` : '')
  const deel = (extra: string) =>
    `select ${VELDEN} from termijnen.termijn t, kandidaten.kandidaat k where ${[...waar, extra].join(' and ')} ${orde('t')} limit ${hoogstens}`
  if (vraag.consulentId !== undefined)
    return { tekst: deel(`k.consulent_id = ${param(vraag.consulentId)}::uuid`), waarden }
  if (vraag.jobcoachId !== undefined)
    return { tekst: deel(`k.jobcoach_id = ${param(vraag.jobcoachId)}::uuid`), waarden }
  const gemeenten = ctx.actor.gemeenten.filter(
    (g) => vraag.gemeenten === undefined || vraag.gemeenten.includes(g),
  )
  const eigen = `select b.* from unnest(${param(gemeenten)}::text[]) plaats (code) cross join lateral (${deel('t.gemeente = plaats.code')}) b`
  // Persons shared by an agreement live in other municipalities; there are few of them.
  const gedeeld = vraag.gemeenten === undefined && ctx.actor.gedeeld.length > 0
  const samen = gedeeld
    ? `${eigen} union all (${deel(`t.kandidaat_id = any (${param(ctx.actor.gedeeld)}::uuid[]) and t.gemeente <> all (${param(gemeenten)}::text[])`)})`
    : eigen
  return { tekst: `select * from (${samen}) s ${orde('s')} limit ${hoogstens}`, waarden }
}

const encodePlaats = (datum: string, id: string) =>
  Buffer.from(JSON.stringify([datum, id])).toString('base64url')

function decodePlaats(na: string): { datum: string; id: string } | undefined {
  try {
    const [datum, id] = JSON.parse(Buffer.from(na, 'base64url').toString()) as unknown[]
    const goed =
      typeof datum === 'string' &&
      /^\d{4}-\d\d-\d\d$/.test(datum) &&
      typeof id === 'string' &&
      /^[0-9a-f-]{36}$/.test(id)
    return goed ? { datum, id } : undefined
  } catch {
    return undefined
  }
}
