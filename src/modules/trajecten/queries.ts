import type { Datum } from '../../core/datum.ts'
import { vanDaterange } from '../../core/periode.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Trajectgegevens, TrajectRij, Trajectsoort, Uitkomst } from './traject.ts'

/** Column of each fact; the only names that reach the text of a statement. */
const KOLOM: Readonly<Record<keyof Trajectgegevens, string>> = {
  doel: 'doel',
  ontwikkelpunten: 'ontwikkelpunten',
  aanbiederId: 'aanbieder_id',
  aanbiederNaam: 'aanbieder_naam',
  werkplekId: 'werkplek_id',
  toekomstigeWerkgeverId: 'toekomstige_werkgever_id',
  afspraakWerkgever: 'afspraak_werkgever',
  behoudUitkering: 'behoud_uitkering',
}
export const VELDEN = Object.keys(KOLOM) as (keyof Trajectgegevens)[]

const SELECT = `select t.id, t.kandidaat_id as "kandidaatId", t.soort, ${VELDEN.map((v) => `t.${KOLOM[v]} as "${v}"`).join(', ')},
    coalesce(o.naam, t.aanbieder_naam) as aanbieder, o.voorkeursleverancier, p.naam as werkplek, p.ligging, w.naam as "toekomstigeWerkgever",
    t.periode::text as periode, t.gepland_einde as "geplandEinde", t.uitkomst, t.einde_reden as "eindeReden", t.version as versie,
    case when t.status = 'gepland' and lower(t.periode) <= $2::date then 'lopend' else t.status end as status
  from trajecten.traject t
  left join toegang.organisatie o on o.regio_id = t.regio_id and o.id = t.aanbieder_id
  left join werkgevers.werkplek p on p.regio_id = t.regio_id and p.id = t.werkplek_id
  left join werkgevers.werkgever w on w.regio_id = t.regio_id and w.id = t.toekomstige_werkgever_id`

type Rij = Omit<TrajectRij, 'vanaf' | 'tot'> & { readonly periode: string }
const toTraject = ({ periode, ...rij }: Rij): TrajectRij => ({ ...rij, ...vanDaterange(periode) })

/** Trajecten of a person, the newest first; withdrawn ones too, since they are part of the story. */
export async function listTrajecten(ctx: Ctx, kandidaatId: string): Promise<TrajectRij[]> {
  const { rows } = await ctx.tx.query<Rij>(
    `${SELECT} where t.regio_id = $1 and t.kandidaat_id = $3 order by lower(t.periode) desc, t.created_at desc, t.id`,
    [ctx.actor.regioId, ctx.vandaag, kandidaatId],
  )
  return rows.map(toTraject)
}

export async function findTraject(ctx: Ctx, id: string): Promise<TrajectRij | undefined> {
  const rij = await ctx.tx.maybe<Rij>(`${SELECT} where t.regio_id = $1 and t.id = $3`, [
    ctx.actor.regioId,
    ctx.vandaag,
    id,
  ])
  return rij === undefined ? undefined : toTraject(rij)
}

export type TeSchrijvenTraject = Trajectgegevens & {
  readonly id: string
  readonly kandidaatId: string
  readonly soort: Trajectsoort
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly geplandEinde: Datum | null
}

export async function insertTraject(ctx: Ctx, t: TeSchrijvenTraject): Promise<void> {
  await ctx.tx.query(
    `insert into trajecten.traject (regio_id, id, kandidaat_id, soort, periode, gepland_einde, status, created_at, ${VELDEN.map((v) => KOLOM[v]).join(', ')})
     values ($1, $2, $3, $4, daterange($5::date, $6::date), $7, $8, $9, ${VELDEN.map((_, i) => `$${i + 10}`).join(', ')})`,
    [
      ctx.actor.regioId,
      t.id,
      t.kandidaatId,
      t.soort,
      t.vanaf,
      t.tot,
      t.geplandEinde,
      t.vanaf > ctx.vandaag ? 'gepland' : 'lopend',
      ctx.nu,
      ...VELDEN.map((v) => t[v]),
    ],
  )
}

export async function updateTraject(
  ctx: Ctx,
  t: Omit<TeSchrijvenTraject, 'kandidaatId' | 'soort'>,
): Promise<void> {
  await ctx.tx.query(
    `update trajecten.traject set periode = daterange($3::date, $4::date), gepland_einde = $5, ${VELDEN.map((v, i) => `${KOLOM[v]} = $${i + 6}`).join(', ')},
       version = version + 1 where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, t.id, t.vanaf, t.tot, t.geplandEinde, ...VELDEN.map((v) => t[v])],
  )
}

export async function setBeeindigd(
  ctx: Ctx,
  id: string,
  einde: { tot: Datum; uitkomst: Uitkomst; reden: string | null },
): Promise<void> {
  await ctx.tx.query(
    `update trajecten.traject set periode = daterange(lower(periode), $3::date), status = 'beeindigd', uitkomst = $4, einde_reden = $5, version = version + 1
      where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id, einde.tot, einde.uitkomst, einde.reden],
  )
}

export async function setVervallen(ctx: Ctx, id: string, reden: string): Promise<void> {
  await ctx.tx.query(
    `update trajecten.traject set status = 'vervallen', uitkomst = null, einde_reden = $3, version = version + 1 where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id, reden],
  )
}
