import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'
import { zoeknaam, type Persoonsgegevens } from './kandidaat.ts'

/** A person as stored, with the current values of the dated facts. */
export type KandidaatRij = Persoonsgegevens & {
  readonly id: string
  readonly dossiernummer: string
  readonly heeftBsn: boolean
  readonly gemeenteNaam: string
  readonly regieOrganisatieId: string | null
  readonly consulentId: string | null
  readonly consulent: string | null
  readonly jobcoachId: string | null
  readonly jobcoach: string | null
  readonly status: 'open' | 'gesloten' | 'samengevoegd'
  readonly samengevoegdIn: string | null
  readonly bron: string
  readonly fase: string | null
  readonly abc: string | null
  readonly verwachting: string | null
  readonly indeling: string | null
  readonly vorm: string | null
  readonly doelgroepen: readonly string[]
  /** `infinity` when nobody has planned a next step. */
  readonly volgendeActie: string
  readonly volgendeTermijn: string
  readonly volgendeTermijnNaam: string | null
  readonly laatsteContact: Datum | null
  readonly versie: number
}

const KOLOMMEN = `k.id, k.dossiernummer, k.achternaam, k.voorvoegsel, k.voornaam, k.geboortedatum, k.geslacht, k.contacttaal, k.leesniveau,
  k.telefoon, k.email, k.postcode, k.woonplaats, k.gemeente, gm.naam as "gemeenteNaam", k.bsn_index is not null as "heeftBsn",
  k.regie_organisatie_id as "regieOrganisatieId", k.consulent_id as "consulentId", c.naam as consulent, k.jobcoach_id as "jobcoachId",
  j.naam as jobcoach, k.status, k.samengevoegd_in as "samengevoegdIn", k.bron, k.fase, k.abc, k.verwachting, k.indeling, k.vorm, k.doelgroepen,
  k.volgende_actie as "volgendeActie", k.volgende_termijn as "volgendeTermijn", k.volgende_termijn_naam as "volgendeTermijnNaam",
  k.laatste_contact as "laatsteContact", k.version as versie`

const BRON = `kandidaten.kandidaat k
  join toegang.gemeente gm on gm.code = k.gemeente
  left join toegang.gebruiker c on c.regio_id = k.regio_id and c.id = k.consulent_id
  left join toegang.gebruiker j on j.regio_id = k.regio_id and j.id = k.jobcoach_id`

/** A visible person by id; a foreign one is as absent as one that does not exist. */
export function findKandidaat(ctx: Ctx, id: string): Promise<KandidaatRij | undefined> {
  return ctx.tx.maybe(`select ${KOLOMMEN} from ${BRON} where k.regio_id = $1 and k.id = $2`, [
    ctx.actor.regioId,
    id,
  ])
}

/** Locks a visible person for a change and gives the version. */
export function lockKandidaat(
  ctx: Ctx,
  id: string,
): Promise<{ id: string; versie: number; status: string; gemeente: string } | undefined> {
  return ctx.tx.maybe(
    'select id, version as versie, status, gemeente from kandidaten.kandidaat where regio_id = $1 and id = $2 for update',
    [ctx.actor.regioId, id],
  )
}

export type NieuweKandidaat = Persoonsgegevens & {
  readonly id: string
  readonly dossiernummer: string
  readonly bsn: { readonly versleuteld: Buffer; readonly index: Buffer; readonly test: boolean } | null
  readonly regieOrganisatieId: string | null
  readonly consulentId: string | null
  readonly bron: 'registratie' | 'overname'
}

export async function insertKandidaat(ctx: Ctx, k: NieuweKandidaat): Promise<void> {
  await ctx.tx.query(
    `insert into kandidaten.kandidaat (regio_id, id, dossiernummer, bsn_versleuteld, bsn_index, bsn_test, achternaam, voorvoegsel, voornaam,
       zoeknaam, geboortedatum, geslacht, contacttaal, leesniveau, telefoon, email, postcode, woonplaats, gemeente, regie_organisatie_id,
       consulent_id, bron, created_at, updated_at)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$23)`,
    [
      ctx.actor.regioId,
      k.id,
      k.dossiernummer,
      k.bsn?.versleuteld ?? null,
      k.bsn?.index ?? null,
      k.bsn?.test ?? false,
      k.achternaam,
      k.voorvoegsel,
      k.voornaam,
      zoeknaam(k),
      k.geboortedatum,
      k.geslacht,
      k.contacttaal,
      k.leesniveau,
      k.telefoon,
      k.email,
      k.postcode,
      k.woonplaats,
      k.gemeente,
      k.regieOrganisatieId,
      k.consulentId,
      k.bron,
      ctx.nu,
    ],
  )
}

export async function updatePersoonsgegevens(ctx: Ctx, id: string, p: Persoonsgegevens): Promise<void> {
  await ctx.tx.query(
    `update kandidaten.kandidaat set achternaam = $3, voorvoegsel = $4, voornaam = $5, zoeknaam = $6, geboortedatum = $7, geslacht = $8,
       contacttaal = $9, leesniveau = $10, telefoon = $11, email = $12, postcode = $13, woonplaats = $14, gemeente = $15,
       version = version + 1, updated_at = $16 where regio_id = $1 and id = $2`,
    [
      ctx.actor.regioId,
      id,
      p.achternaam,
      p.voorvoegsel,
      p.voornaam,
      zoeknaam(p),
      p.geboortedatum,
      p.geslacht,
      p.contacttaal,
      p.leesniveau,
      p.telefoon,
      p.email,
      p.postcode,
      p.woonplaats,
      p.gemeente,
      ctx.nu,
    ],
  )
}

/** Visible persons with the same birth date and a like name: perhaps the same one. */
export async function findGelijken(
  ctx: Ctx,
  p: Pick<Persoonsgegevens, 'geboortedatum' | 'achternaam' | 'voorvoegsel' | 'voornaam'>,
): Promise<KandidaatRij[]> {
  const { rows } = await ctx.tx.query<KandidaatRij>(
    `select ${KOLOMMEN} from ${BRON}
      where k.regio_id = $1 and k.geboortedatum = $2 and k.status <> 'samengevoegd' and public.similarity(k.zoeknaam, $3) > 0.5
      order by k.zoeknaam limit 10`,
    [ctx.actor.regioId, p.geboortedatum, zoeknaam(p)],
  )
  return rows
}

export function findByBsnIndex(ctx: Ctx, index: Buffer): Promise<{ id: string } | undefined> {
  return ctx.tx.maybe(
    `select id from kandidaten.kandidaat where regio_id = $1 and bsn_index = $2 and status <> 'samengevoegd'`,
    [ctx.actor.regioId, index],
  )
}

/** Is the BSN known in the region, also where this user may not look? */
export async function isBsnBekend(ctx: Ctx, index: Buffer): Promise<boolean> {
  return (await ctx.tx.one<{ bekend: boolean }>('select kandidaten.bsn_bekend($1) as bekend', [index])).bekend
}

export function findBsn(
  ctx: Ctx,
  id: string,
): Promise<{ versleuteld: Buffer | null; gebondenAan: string } | undefined> {
  return ctx.tx.maybe(
    'select bsn_versleuteld as versleuteld, coalesce(bsn_van, id) as "gebondenAan" from kandidaten.kandidaat where regio_id = $1 and id = $2',
    [ctx.actor.regioId, id],
  )
}

/** Writes the current values of dated facts into the person's row, as they hold today. */
export async function refreshActueel(ctx: Ctx, id: string): Promise<void> {
  await ctx.tx.query(
    `update kandidaten.kandidaat k set
       fase = nu.feiten ->> 'fase', abc = nu.feiten ->> 'abc', verwachting = nu.feiten ->> 'verwachting',
       gemeente = coalesce(nu.feiten ->> 'gemeente', k.gemeente),
       consulent_id = (nu.feiten ->> 'consulent')::uuid, jobcoach_id = (nu.feiten ->> 'jobcoach')::uuid,
       regie_organisatie_id = coalesce((nu.feiten ->> 'regie')::uuid, k.regie_organisatie_id),
       doelgroepen = nu.doelgroepen, version = k.version + 1, updated_at = $4
     from (select coalesce(jsonb_object_agg(soort, waarde) filter (where soort not in ('doelgroep', 'mogelijkheid', 'uitkering')), '{}') as feiten,
                  coalesce(array_agg(waarde order by waarde) filter (where soort = 'doelgroep'), '{}') as doelgroepen
             from kandidaten.kenmerk
            where regio_id = $1 and kandidaat_id = $2 and vervallen_op is null and periode @> $3::date) nu
     where k.regio_id = $1 and k.id = $2`,
    [ctx.actor.regioId, id, ctx.vandaag, ctx.nu],
  )
}

/** The term that runs out first; kept on the person by the module of terms. */
export async function setVolgendeTermijn(
  ctx: Ctx,
  id: string,
  datum: string | null,
  naam: string | null,
): Promise<void> {
  await ctx.tx.query(
    `update kandidaten.kandidaat set volgende_termijn = coalesce($3::date, 'infinity'), volgende_termijn_naam = $4 where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id, datum, naam],
  )
}

/** The form of work that the person has now; kept on the person by the module of placements. */
export async function setVorm(ctx: Ctx, id: string, vorm: string | null): Promise<void> {
  await ctx.tx.query(
    'update kandidaten.kandidaat set vorm = $3, version = version + 1 where regio_id = $1 and id = $2',
    [ctx.actor.regioId, id, vorm],
  )
}

export async function nextDossiernummer(ctx: Ctx): Promise<string> {
  const { nr } = await ctx.tx.one<{ nr: number }>(`select platform.volgend_nummer('dossier') as nr`)
  return dossiernummerVan(nr)
}

/** `D-000123`: short enough to say over the telephone. */
export const dossiernummerVan = (nr: number): string => `D-${String(nr).padStart(6, '0')}`
