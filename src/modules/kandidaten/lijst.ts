import type { Ctx } from '../../platform/context.ts'
import { normaliseNaam } from './kandidaat.ts'

/** What the caseload can be narrowed by; everything absent means: do not narrow. */
export type Lijstvraag = {
  readonly zoek?: string | undefined
  readonly gemeente?: string | undefined
  /** `mij`, `geen`, or the id of a professional. */
  readonly consulent?: string | undefined
  readonly fase?: string | undefined
  readonly abc?: string | undefined
  readonly verwachting?: string | undefined
  readonly indeling?: string | undefined
  readonly doelgroep?: string | undefined
  readonly vorm?: string | undefined
  readonly actie?: 'te-laat' | 'deze-week' | 'later' | 'geen' | undefined
  readonly status?: 'open' | 'gesloten' | undefined
  readonly sorteer?: 'volgendeActie' | '-volgendeActie' | 'naam' | '-naam' | undefined
  readonly na?: string | undefined
  readonly aantal: number
}

/** One row of the caseload. */
export type Lijstrij = {
  readonly id: string
  readonly dossiernummer: string
  readonly achternaam: string
  readonly voorvoegsel: string | null
  readonly voornaam: string
  readonly geboortedatum: string
  readonly gemeente: string
  readonly fase: string | null
  readonly abc: string | null
  readonly verwachting: string | null
  readonly indeling: string | null
  readonly vorm: string | null
  readonly doelgroepen: readonly string[]
  readonly consulent: string | null
  /** Null when nobody planned a next step. */
  readonly volgendeActie: string | null
  readonly volgendeActieNaam: string | null
  readonly laatsteContact: string | null
}

const KOLOMMEN = `id, dossiernummer, achternaam, voorvoegsel, voornaam, geboortedatum, gemeente, fase, abc, verwachting, indeling, vorm,
  doelgroepen, consulent_id, volgende_actie, volgende_termijn, volgende_termijn_naam, laatste_contact, zoeknaam`

type Sql = { tekst: string; waarden: unknown[] }

/**
 * One page of the caseload, with the place where the next begins.
 * Each municipality is read along its own covering index and the few first rows are merged, so a page costs the same
 * for a small and a large region.
 */
export async function listKandidaten(
  ctx: Ctx,
  vraag: Lijstvraag,
): Promise<{ items: Lijstrij[]; volgende: string | null }> {
  const sql = pageSql(ctx, vraag, vraag.aantal + 1)
  const { rows } = await ctx.tx.query<Lijstrij & { plaats: string }>(
    `select b.id, b.dossiernummer, b.achternaam, b.voorvoegsel, b.voornaam, b.geboortedatum, b.gemeente, b.fase, b.abc, b.verwachting,
            b.indeling, b.vorm, b.doelgroepen, g.naam as consulent, nullif(b.volgende_actie, 'infinity') as "volgendeActie",
            case when b.volgende_actie = 'infinity' then null
                 when b.volgende_termijn <= b.volgende_actie then b.volgende_termijn_naam else 'taak' end as "volgendeActieNaam",
            b.laatste_contact as "laatsteContact", ${sortering(vraag).plaats} as plaats
       from (${sql.tekst}) b
       left join toegang.gebruiker g on g.regio_id = $1 and g.id = b.consulent_id
      order by ${sortering(vraag).orde('b')}`,
    sql.waarden,
  )
  const items = rows.slice(0, vraag.aantal)
  const laatste = items.at(-1)
  const volgende =
    rows.length > vraag.aantal && laatste !== undefined ? encodePlaats(laatste.plaats, laatste.id) : null
  return { items: items.map(({ plaats: _, ...rij }) => rij), volgende }
}

/** How many rows the question has, counted up to 1,000: beyond that nobody needs the number and everybody the speed. */
export async function countKandidaten(ctx: Ctx, vraag: Lijstvraag): Promise<number> {
  const sql = pageSql(ctx, { ...vraag, na: undefined }, 1001)
  const { n } = await ctx.tx.one<{ n: number }>(`select count(*) as n from (${sql.tekst}) b`, sql.waarden)
  return n
}

function sortering(vraag: Lijstvraag) {
  const kolom = vraag.sorteer?.endsWith('naam') ? 'zoeknaam' : 'volgende_actie'
  const af = vraag.sorteer?.startsWith('-') === true
  const richting = af ? ' desc' : ''
  return {
    kolom,
    af,
    plaats: kolom === 'zoeknaam' ? 'b.zoeknaam' : 'b.volgende_actie::text',
    orde: (tabel: string) => `${tabel}.${kolom}${richting}, ${tabel}.id${richting}`,
  }
}

function pageSql(ctx: Ctx, vraag: Lijstvraag, hoogstens: number): Sql {
  const waarden: unknown[] = [ctx.actor.regioId]
  const param = (waarde: unknown) => `$${waarden.push(waarde)}`
  const { kolom, af, orde } = sortering(vraag)
  const plaatsen =
    vraag.gemeente === undefined
      ? ctx.actor.gemeenten
      : ctx.actor.gemeenten.filter((g) => g === vraag.gemeente)
  const codes = param(plaatsen)
  const waar = ['k.regio_id = $1', `k.status = '${vraag.status === 'gesloten' ? 'gesloten' : 'open'}'`]
  for (const veld of ['fase', 'abc', 'verwachting', 'indeling', 'vorm'] as const) {
    const waarde = vraag[veld]
    if (waarde !== undefined)
      waar.push(waarde === 'geen' ? `k.${veld} is null` : `k.${veld} = ${param(waarde)}`)
  }
  if (vraag.doelgroep !== undefined) waar.push(`k.doelgroepen @> array[${param(vraag.doelgroep)}]`)
  if (vraag.consulent !== undefined) waar.push(consulentSql(ctx, vraag.consulent, param))
  if (vraag.actie !== undefined) waar.push(actieSql(ctx, vraag.actie, param))
  const zoek =
    vraag.zoek === undefined || vraag.zoek.trim() === '' ? undefined : zoekSql(vraag.zoek, codes, param)
  const plaats = vraag.na === undefined ? undefined : decodePlaats(vraag.na)
  if (plaats !== undefined) {
    const cast = kolom === 'zoeknaam' ? 'text' : 'date'
    waar.push(
      `(k.${kolom}, k.id) ${af ? '<' : '>'} (${param(plaats.waarde)}::${cast}, ${param(plaats.id)}::uuid)`,
    )
  }
  // Found by name or number: a few rows, so they are looked up by id and not looked for in every municipality.
  if (zoek !== undefined) {
    const tekst = `select ${KOLOMMEN} from kandidaten.kandidaat k
      where ${zoek} and ${waar.join(' and ')} order by ${orde('k')} limit ${hoogstens}`
    return { tekst, waarden }
  }
  // Somebody's own people are few: their index finds them, and the municipality is only checked.
  const inPlaats =
    vraag.consulent === undefined || vraag.consulent === 'geen'
      ? 'k.gemeente = plaats.code'
      : "k.gemeente || '' = plaats.code"
  const tekst = `select b.* from unnest(${codes}::text[]) plaats (code)
    cross join lateral (select ${KOLOMMEN} from kandidaten.kandidaat k where ${waar.join(' and ')} and ${inPlaats}
      order by ${orde('k')} limit ${hoogstens}) b
    order by ${orde('b')} limit ${hoogstens}`
  return { tekst, waarden }
}

function consulentSql(ctx: Ctx, consulent: string, param: (w: unknown) => string): string {
  if (consulent === 'geen') return 'k.consulent_id is null'
  const id = param(consulent === 'mij' ? ctx.actor.gebruikerId : consulent)
  return `(k.consulent_id = ${id}::uuid or k.jobcoach_id = ${id}::uuid)`
}

function actieSql(ctx: Ctx, actie: NonNullable<Lijstvraag['actie']>, param: (w: unknown) => string): string {
  const vandaag = `${param(ctx.vandaag)}::date`
  if (actie === 'te-laat') return `k.volgende_actie < ${vandaag}`
  if (actie === 'deze-week') return `k.volgende_actie between ${vandaag} and ${vandaag} + 7`
  if (actie === 'later') return `k.volgende_actie > ${vandaag} + 7 and k.volgende_actie < 'infinity'`
  return `k.volgende_actie = 'infinity'`
}

/** Parts of names go through the definer function (trigram index); a dossier number is looked up as it is. */
function zoekSql(zoek: string, codes: string, param: (w: unknown) => string): string {
  const nummer = /^d-?(\d{1,9})$/i.exec(zoek.trim())?.[1]
  if (nummer !== undefined)
    return `k.dossiernummer = ${param(`D-${nummer.padStart(6, '0')}`)} and k.gemeente = any (${codes}::text[])`
  const woorden = normaliseNaam(zoek)
    .split(' ')
    .filter(Boolean)
    .map((w) => `%${w}%`)
  return `k.id = any (array(select kandidaten.zoek(${param(woorden)}::text[], ${codes}::text[], 2000)))`
}

const encodePlaats = (waarde: string, id: string) =>
  Buffer.from(JSON.stringify([waarde, id])).toString('base64url')

function decodePlaats(na: string): { waarde: string; id: string } | undefined {
  try {
    const [waarde, id] = JSON.parse(Buffer.from(na, 'base64url').toString()) as unknown[]
    return typeof waarde === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)
      ? { waarde, id }
      : undefined
  } catch {
    return undefined
  }
}
