import type { Datum } from '../../core/datum.ts'
import { vanDaterange } from '../../core/periode.ts'
import type { Ctx } from '../../platform/context.ts'
import type { EindeReden, Plaatsingsgegevens, PlaatsingRij, Plaatsingsvorm } from './plaatsing.ts'

/** Column of each fact; the only names that reach the text of a statement. */
const KOLOM: Readonly<Record<keyof Plaatsingsgegevens, string>> = {
  werkgeverId: 'werkgever_id',
  werkplekId: 'werkplek_id',
  leerwerktrajectId: 'leerwerktraject_id',
  functie: 'functie',
  urenPerWeek: 'uren_per_week',
  loonwaarde: 'loonwaarde',
  instrumenten: 'instrumenten',
  kostenPerJaarCent: 'kosten_per_jaar_cent',
  nevenbaan: 'nevenbaan',
  lagereVormReden: 'lagere_vorm_reden',
  geplandEinde: 'gepland_einde',
}
export const VELDEN = Object.keys(KOLOM) as (keyof Plaatsingsgegevens)[]
const lees = (v: keyof Plaatsingsgegevens) =>
  `p.${KOLOM[v]}${v === 'urenPerWeek' ? '::float8' : ''} as "${v}"`

const SELECT = `select p.id, p.kandidaat_id as "kandidaatId", p.vorm, ${VELDEN.map(lees).join(', ')}, w.naam as werkgever, k.naam as werkplek, k.ligging,
    p.periode::text as periode, p.einde_reden as "eindeReden", p.einde_toelichting as "eindeToelichting", p.version as versie,
    case when p.status = 'gepland' and lower(p.periode) <= $2::date then 'lopend' else p.status end as status
  from plaatsingen.plaatsing p
  join werkgevers.werkgever w on w.regio_id = p.regio_id and w.id = p.werkgever_id
  left join werkgevers.werkplek k on k.regio_id = p.regio_id and k.id = p.werkplek_id`

type Rij = Omit<PlaatsingRij, 'vanaf' | 'tot'> & { readonly periode: string }
const toPlaatsing = ({ periode, ...rij }: Rij): PlaatsingRij => ({ ...rij, ...vanDaterange(periode) })

/** Placements of a person, the newest first; withdrawn ones too, since they are part of the story. */
export async function listPlaatsingen(ctx: Ctx, kandidaatId: string): Promise<PlaatsingRij[]> {
  const { rows } = await ctx.tx.query<Rij>(
    `${SELECT} where p.regio_id = $1 and p.kandidaat_id = $3 order by lower(p.periode) desc, p.created_at desc, p.id`,
    [ctx.actor.regioId, ctx.vandaag, kandidaatId],
  )
  return rows.map(toPlaatsing)
}

export async function findPlaatsing(ctx: Ctx, id: string): Promise<PlaatsingRij | undefined> {
  const rij = await ctx.tx.maybe<Rij>(`${SELECT} where p.regio_id = $1 and p.id = $3`, [
    ctx.actor.regioId,
    ctx.vandaag,
    id,
  ])
  return rij === undefined ? undefined : toPlaatsing(rij)
}

/** What the rules about forms need to know of a person. */
export function findStand(
  ctx: Ctx,
  kandidaatId: string,
): Promise<{ geboortedatum: Datum; indeling: 'A' | 'B' | 'C' | null } | undefined> {
  return ctx.tx.maybe(
    'select geboortedatum, indeling from kandidaten.kandidaat where regio_id = $1 and id = $2',
    [ctx.actor.regioId, kandidaatId],
  )
}

export type TeSchrijvenPlaatsing = Plaatsingsgegevens & {
  readonly id: string
  readonly kandidaatId: string
  readonly vorm: Plaatsingsvorm
  readonly vanaf: Datum
  readonly tot: Datum | null
}

export async function insertPlaatsing(ctx: Ctx, p: TeSchrijvenPlaatsing): Promise<void> {
  await ctx.tx.query(
    `insert into plaatsingen.plaatsing (regio_id, id, kandidaat_id, vorm, periode, status, created_at, ${VELDEN.map((v) => KOLOM[v]).join(', ')})
     values ($1, $2, $3, $4, daterange($5::date, $6::date), $7, $8, ${VELDEN.map((_, i) => `$${i + 9}`).join(', ')})`,
    [
      ctx.actor.regioId,
      p.id,
      p.kandidaatId,
      p.vorm,
      p.vanaf,
      p.tot,
      p.vanaf > ctx.vandaag ? 'gepland' : 'lopend',
      ctx.nu,
      ...VELDEN.map((v) => p[v]),
    ],
  )
}

export async function updatePlaatsing(
  ctx: Ctx,
  p: Omit<TeSchrijvenPlaatsing, 'kandidaatId' | 'vorm'>,
): Promise<void> {
  await ctx.tx.query(
    `update plaatsingen.plaatsing set periode = daterange($3::date, $4::date), ${VELDEN.map((v, i) => `${KOLOM[v]} = $${i + 5}`).join(', ')}, version = version + 1
      where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, p.id, p.vanaf, p.tot, ...VELDEN.map((v) => p[v])],
  )
}

export async function setBeeindigd(
  ctx: Ctx,
  id: string,
  e: { tot: Datum; reden: EindeReden; toelichting: string | null },
): Promise<void> {
  await ctx.tx.query(
    `update plaatsingen.plaatsing set periode = daterange(lower(periode), $3::date), status = 'beeindigd', einde_reden = $4, einde_toelichting = $5, version = version + 1
      where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id, e.tot, e.reden, e.toelichting],
  )
}

export async function setVervallen(ctx: Ctx, id: string, reden: string): Promise<void> {
  await ctx.tx.query(
    `update plaatsingen.plaatsing set status = 'vervallen', einde_reden = null, einde_toelichting = $3, version = version + 1 where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id, reden],
  )
}

/** The form of the placement that runs on a day; one that nobody ended still runs after its planned end. A second job comes last. */
const HUIDIGE_VORM = `(select p.vorm from plaatsingen.plaatsing p
   where p.regio_id = k.regio_id and p.kandidaat_id = k.id and p.status <> 'vervallen' and lower(p.periode) <= $2::date
     and (p.status <> 'beeindigd' or upper(p.periode) > $2::date)
   order by p.nevenbaan, lower(p.periode) desc, p.id limit 1)`

export function findVorm(
  ctx: Ctx,
  kandidaatId: string,
): Promise<{ oud: string | null; nieuw: string | null } | undefined> {
  return ctx.tx.maybe(
    `select k.vorm as oud, ${HUIDIGE_VORM} as nieuw from kandidaten.kandidaat k where k.regio_id = $1 and k.id = $3`,
    [ctx.actor.regioId, ctx.vandaag, kandidaatId],
  )
}

/** Persons whose form on the list is no longer the form they have, because a placement began or ended by the calendar. */
export async function listVormVerschillen(
  ctx: Ctx,
  hoogstens: number,
): Promise<{ id: string; vorm: string | null }[]> {
  const { rows } = await ctx.tx.query<{ id: string; vorm: string | null }>(
    `select v.id, v.nieuw as vorm from (select k.id, k.vorm as oud, ${HUIDIGE_VORM} as nieuw from kandidaten.kandidaat k where k.regio_id = $1) v
      where v.oud is distinct from v.nieuw limit $3`,
    [ctx.actor.regioId, ctx.vandaag, hoogstens],
  )
  return rows
}
