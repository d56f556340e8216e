import { isTestBsn, type Bsn } from '../../core/bsn.ts'
import type { Datum } from '../../core/datum.ts'
import { bevat, naarDaterange, type Periode } from '../../core/periode.ts'
import type { Ctx } from '../../platform/context.ts'
import { journaliseer } from '../../platform/journaal/journaal.ts'
import { dossiernummerVan } from './kandidaat-queries.ts'
import { zoeknaam, type Persoonsgegevens } from './kandidaat.ts'
import type { KandidaatDeps } from './kandidaat-commands.ts'
import type { Kenmerksoort } from './kenmerk.ts'

/** A person with dated facts, as another system knew them. */
export type Overgenomen = {
  readonly id: string
  readonly persoon: Persoonsgegevens
  readonly bsn: Bsn | null
  readonly consulentId: string | null
  readonly jobcoachId: string | null
  readonly indeling: 'A' | 'B' | 'C' | null
  readonly kenmerken: readonly {
    readonly soort: Kenmerksoort
    readonly waarde: string
    readonly periode: Periode
  }[]
  /** The form of work that the person has today, and the first term that runs out; the caller plans both. */
  readonly vorm: string | null
  readonly termijn: { readonly datum: Datum; readonly naam: string } | null
  /** What the story tells: how the dossier came, and what began in it. */
  readonly gebeurtenissen: readonly OvergenomenGebeurtenis[]
}

/** A line of a story that is written with thousands of others. */
export type OvergenomenGebeurtenis = {
  readonly kandidaatId: string
  readonly soort: string
  readonly objectId: string
  readonly geldigVanaf: Datum | null
  readonly geldigTot: Datum | null
  readonly reden: string | null
  readonly inhoud: Readonly<Record<string, unknown>>
}

const BLOK = 500

/**
 * Makes dossiers for many persons at once, set-based: persons, dated facts, one line in each story, one line in the
 * journal per block. The caller has made sure that none of them is known. Everything or nothing, by its transaction.
 */
export async function insertOvergenomen(
  ctx: Ctx,
  deps: KandidaatDeps,
  alle: readonly Overgenomen[],
  voortgang: (gedaan: number) => void = () => undefined,
): Promise<void> {
  for (let begin = 0; begin < alle.length; begin += BLOK) {
    const blok = alle.slice(begin, begin + BLOK)
    await insertPersonen(ctx, deps, blok, await takeNummers(ctx, blok.length))
    await insertKenmerken(ctx, blok)
    await insertVerhaal(ctx, blok)
    await journaliseer(
      ctx,
      'wijziging',
      'overgenomen',
      blok.map((o) => o.id),
    )
    voortgang(begin + blok.length)
  }
}

/** The last of a block of dossier numbers, taken at once. */
async function takeNummers(ctx: Ctx, aantal: number): Promise<number> {
  const { nr } = await ctx.tx.one<{ nr: number }>(`select platform.volgend_nummer('dossier', $1) as nr`, [
    aantal,
  ])
  return Number(nr)
}

async function insertPersonen(
  ctx: Ctx,
  { kluis }: KandidaatDeps,
  blok: readonly Overgenomen[],
  laatste: number,
): Promise<void> {
  const { regioId, organisatieId } = ctx.actor
  const kolom = <T>(fn: (o: Overgenomen, plaats: number) => T): T[] => blok.map(fn)
  const heden = (o: Overgenomen, soort: Kenmerksoort) =>
    o.kenmerken.find((k) => k.soort === soort && bevat(k.periode, ctx.vandaag))?.waarde ?? null
  await ctx.tx.query(
    `insert into kandidaten.kandidaat (regio_id, id, dossiernummer, bsn_versleuteld, bsn_index, bsn_test, achternaam, voorvoegsel, voornaam, zoeknaam,
       geboortedatum, geslacht, contacttaal, telefoon, email, postcode, woonplaats, gemeente, regie_organisatie_id, consulent_id, jobcoach_id, bron,
       fase, abc, verwachting, indeling, doelgroepen, vorm, volgende_termijn, volgende_termijn_naam, created_at, updated_at)
     select $1, r.id, r.nummer, r.bsn, r.bsn_index, r.bsn_test, r.achternaam, r.voorvoegsel, r.voornaam, r.zoeknaam, r.geboren, r.geslacht, r.taal, r.telefoon,
            r.email, r.postcode, r.woonplaats, r.gemeente, $2, r.consulent, r.jobcoach, 'overname', r.fase, r.abc, r.verwachting, r.indeling,
            coalesce(string_to_array(nullif(r.doelgroepen, ''), ','), '{}'), r.vorm, coalesce(r.termijn, 'infinity'), r.termijn_naam, $3, $3
       from unnest($4::uuid[], $5::text[], $6::bytea[], $7::bytea[], $8::boolean[], $9::text[], $10::text[], $11::text[], $12::text[], $13::date[], $14::text[],
                   $15::text[], $16::text[], $17::text[], $18::text[], $19::text[], $20::text[], $21::uuid[], $22::uuid[], $23::text[], $24::text[], $25::text[],
                   $26::text[], $27::text[], $28::text[], $29::date[], $30::text[])
         as r (id, nummer, bsn, bsn_index, bsn_test, achternaam, voorvoegsel, voornaam, zoeknaam, geboren, geslacht, taal, telefoon, email, postcode, woonplaats,
               gemeente, consulent, jobcoach, fase, abc, verwachting, indeling, doelgroepen, vorm, termijn, termijn_naam)`,
    [
      regioId,
      organisatieId,
      ctx.nu,
      kolom((o) => o.id),
      kolom((_, i) => dossiernummerVan(laatste - blok.length + 1 + i)),
      kolom((o) => (o.bsn === null ? null : kluis.versleutel(regioId, `kandidaat|${o.id}|bsn`, o.bsn))),
      kolom((o) => (o.bsn === null ? null : kluis.index(regioId, o.bsn))),
      kolom((o) => o.bsn !== null && isTestBsn(o.bsn)),
      kolom((o) => o.persoon.achternaam),
      kolom((o) => o.persoon.voorvoegsel),
      kolom((o) => o.persoon.voornaam),
      kolom((o) => zoeknaam(o.persoon)),
      kolom((o) => o.persoon.geboortedatum),
      kolom((o) => o.persoon.geslacht),
      kolom((o) => o.persoon.contacttaal),
      kolom((o) => o.persoon.telefoon),
      kolom((o) => o.persoon.email),
      kolom((o) => o.persoon.postcode),
      kolom((o) => o.persoon.woonplaats),
      kolom((o) => o.persoon.gemeente),
      kolom((o) => o.consulentId),
      kolom((o) => o.jobcoachId),
      kolom((o) => heden(o, 'fase')),
      kolom((o) => heden(o, 'abc')),
      kolom((o) => heden(o, 'verwachting')),
      kolom((o) => o.indeling),
      kolom((o) =>
        o.kenmerken
          .filter((k) => k.soort === 'doelgroep' && bevat(k.periode, ctx.vandaag))
          .map((k) => k.waarde)
          .sort()
          .join(','),
      ),
      kolom((o) => o.vorm),
      kolom((o) => o.termijn?.datum ?? null),
      kolom((o) => o.termijn?.naam ?? null),
    ],
  )
}

async function insertKenmerken(ctx: Ctx, blok: readonly Overgenomen[]): Promise<void> {
  const { regioId, gebruikerId } = ctx.actor
  const rijen = blok.flatMap((o) => o.kenmerken.map((k) => ({ ...k, kandidaatId: o.id })))
  await ctx.tx.query(
    `insert into kandidaten.kenmerk (regio_id, id, kandidaat_id, soort, waarde, periode, bron, vastgesteld_door, created_at)
     select $1, r.id, r.kandidaat, r.soort, r.waarde, r.periode, 'overname', $2, $3
       from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::daterange[]) as r (id, kandidaat, soort, waarde, periode)`,
    [
      regioId,
      gebruikerId,
      ctx.nu,
      rijen.map(() => ctx.nieuwId()),
      rijen.map((r) => r.kandidaatId),
      rijen.map((r) => r.soort),
      rijen.map((r) => r.waarde),
      rijen.map((r) => naarDaterange(r.periode)),
    ],
  )
}

async function insertVerhaal(ctx: Ctx, blok: readonly Overgenomen[]): Promise<void> {
  const regels = blok.flatMap((o) => o.gebeurtenissen.map((g) => ({ ...g, gemeente: o.persoon.gemeente })))
  const kolom = <T>(fn: (g: (typeof regels)[number]) => T): T[] => regels.map(fn)
  await ctx.tx.query(
    `insert into kandidaten.gebeurtenis (regio_id, op, door, bron, id, kandidaat_id, gemeente, soort, object_id, geldig_vanaf, geldig_tot, reden, inhoud)
     select $1, $2, $3, 'overname', r.*
       from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::uuid[], $9::date[], $10::date[], $11::text[], $12::jsonb[]) as r`,
    [
      ctx.actor.regioId,
      ctx.nu,
      ctx.actor.gebruikerId,
      regels.map(() => ctx.nieuwId()),
      kolom((g) => g.kandidaatId),
      kolom((g) => g.gemeente),
      kolom((g) => g.soort),
      kolom((g) => g.objectId),
      kolom((g) => g.geldigVanaf),
      kolom((g) => g.geldigTot),
      kolom((g) => g.reden),
      kolom((g) => JSON.stringify(g.inhoud)),
    ],
  )
}

/** A person that is known already, by number or by name and birth date. */
export type Bekende = { readonly id: string; readonly status: string; readonly gemeente: string }

/** Which of these numbers belong to a visible person; the answer is by the number. */
export async function listByBsn(
  ctx: Ctx,
  { kluis }: KandidaatDeps,
  nummers: readonly Bsn[],
): Promise<Map<Bsn, Bekende>> {
  const { indexen, perIndex } = indexeer(ctx, kluis, nummers)
  const { rows } = await ctx.tx.query<Bekende & { index: string }>(
    `select encode(k.bsn_index, 'hex') as index, k.id, k.status, k.gemeente from kandidaten.kandidaat k
      where k.regio_id = $1 and k.bsn_index = any ($2::bytea[]) and k.status <> 'samengevoegd'`,
    [ctx.actor.regioId, indexen],
  )
  return new Map(rows.flatMap(({ index, ...k }) => (perIndex.has(index) ? [[perIndex.get(index)!, k]] : [])))
}

/** Which of these numbers are known in the region, also where this user may not look. Only yes or no. */
export async function listBekendeBsn(
  ctx: Ctx,
  { kluis }: KandidaatDeps,
  nummers: readonly Bsn[],
): Promise<Set<Bsn>> {
  const { indexen, perIndex } = indexeer(ctx, kluis, nummers)
  const { rows } = await ctx.tx.query<{ index: string }>(
    `select encode(h, 'hex') as index from unnest($1::bytea[]) h where kandidaten.bsn_bekend(h)`,
    [indexen],
  )
  return new Set(rows.flatMap(({ index }) => perIndex.get(index) ?? []))
}

function indexeer(ctx: Ctx, kluis: KandidaatDeps['kluis'], nummers: readonly Bsn[]) {
  const indexen = nummers.map((bsn) => kluis.index(ctx.actor.regioId, bsn))
  return { indexen, perIndex: new Map(indexen.map((index, i) => [index.toString('hex'), nummers[i]!])) }
}

export type Naamvraag = Pick<Persoonsgegevens, 'achternaam' | 'voorvoegsel' | 'voornaam'> & {
  readonly geboortedatum: Datum
}

/** Visible persons with exactly this name (but for case and marks) and birth date, per question in order. */
export async function listByNaam(
  ctx: Ctx,
  vragen: readonly Naamvraag[],
): Promise<(Bekende & { postcode: string | null; heeftBsn: boolean })[][]> {
  const uit = vragen.map((): (Bekende & { postcode: string | null; heeftBsn: boolean })[] => [])
  const { rows } = await ctx.tx.query<Bekende & { nr: number; postcode: string | null; heeftBsn: boolean }>(
    `select v.nr::integer as nr, k.id, k.status, k.gemeente, k.postcode, k.bsn_index is not null as "heeftBsn"
       from unnest($2::text[], $3::date[]) with ordinality as v (naam, geboren, nr)
       join kandidaten.kandidaat k on k.regio_id = $1 and k.geboortedatum = v.geboren and k.zoeknaam = v.naam and k.status <> 'samengevoegd'`,
    [ctx.actor.regioId, vragen.map(zoeknaam), vragen.map((v) => v.geboortedatum)],
  )
  for (const { nr, ...k } of rows) uit[nr - 1]?.push(k)
  return uit
}

/** How many lines each story has: a later number is higher when somebody worked in the dossier. */
export async function countGebeurtenissen(ctx: Ctx, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await ctx.tx.query<{ id: string; aantal: number }>(
    `select g.kandidaat_id as id, count(*)::integer as aantal from kandidaten.gebeurtenis g
      where g.regio_id = $1 and g.kandidaat_id = any ($2::uuid[]) group by 1`,
    [ctx.actor.regioId, ids],
  )
  return new Map(rows.map((r) => [r.id, r.aantal]))
}

/** Locks these persons, as every command on one of them does: nobody starts work in them until this transaction is over. */
export async function lockKandidaten(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await ctx.tx.query(
    'select id from kandidaten.kandidaat where regio_id = $1 and id = any ($2::uuid[]) order by id for update',
    [ctx.actor.regioId, ids],
  )
}
