import type { Datum } from '../../../core/datum.ts'
import { naarDaterange, vanDaterange } from '../../../core/periode.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Doel, Interventie, Plan } from './plan.ts'

export type PlanRij = Plan & {
  readonly vastgesteld: Datum | null
  readonly afgesloten: Datum | null
  readonly gemaaktOp: string
}
export type DoelRij = Doel & { readonly gemaaktOp: string }
export type Evaluatieinhoud = {
  readonly datum: Datum
  readonly bevinding: string
  /** 1 (backward) to 5 (goal within reach). */
  readonly voortgang: number
  /** What the candidates say about it themselves. */
  readonly meningKandidaat: string | null
  readonly vervolg: string
}
export type EvaluatieRij = Evaluatieinhoud & {
  readonly id: string
  readonly door: string
  readonly vastgelegdOp: string
}

const PLAN = `p.id, p.kandidaat_id as "kandidaatId", p.status, p.beschrijving, p.samen_gemaakt_op as "samenGemaakt", p.vastgesteld_op as vastgesteld,
  p.afgesloten_op as afgesloten, p.version as versie, p.created_at as "gemaaktOp"`
const DOEL = `d.id, d.kandidaat_id as "kandidaatId", d.plan_id as "planId", d.ontwikkelpunt, d.omschrijving, d.streefdatum, d.status, d.version as versie,
  d.created_at as "gemaaktOp"`
const INTERVENTIE = `i.id, i.kandidaat_id as "kandidaatId", i.doel_id as "doelId", i.soort, i.omschrijving, i.aanbieder, i.periode::text as periode, i.status,
  i.version as versie`

export function findPlan(ctx: Ctx, id: string): Promise<PlanRij | undefined> {
  return ctx.tx.maybe(`select ${PLAN} from dossiers.plan p where p.regio_id = $1 and p.id = $2`, [
    ctx.actor.regioId,
    id,
  ])
}

/** All plans of a person: the current one first, then the closed ones, newest first. */
export async function listPlannen(ctx: Ctx, kandidaatId: string): Promise<PlanRij[]> {
  const { rows } = await ctx.tx.query<PlanRij>(
    `select ${PLAN} from dossiers.plan p where p.regio_id = $1 and p.kandidaat_id = $2 order by p.status = 'afgesloten', p.created_at desc, p.id desc`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rows
}

export async function insertPlan(ctx: Ctx, p: Plan): Promise<void> {
  await ctx.tx.query(
    `insert into dossiers.plan (regio_id, id, kandidaat_id, beschrijving, samen_gemaakt_op, created_at) values ($1, $2, $3, $4, $5, $6)`,
    [ctx.actor.regioId, p.id, p.kandidaatId, p.beschrijving, p.samenGemaakt, ctx.nu],
  )
}

/** Writes a changed plan if nobody changed it since it was read; false when somebody did. */
export async function updatePlan(ctx: Ctx, p: Plan): Promise<boolean> {
  const { rowCount } = await ctx.tx.query(
    `update dossiers.plan set beschrijving = $4, samen_gemaakt_op = $5, status = $6, version = version + 1,
       vastgesteld_op = case when $6 = 'vastgesteld' then coalesce(vastgesteld_op, $7::date) else vastgesteld_op end,
       afgesloten_op = case when $6 = 'afgesloten' then $7::date end
      where regio_id = $1 and id = $2 and version = $3`,
    [ctx.actor.regioId, p.id, p.versie, p.beschrijving, p.samenGemaakt, p.status, ctx.vandaag],
  )
  return rowCount === 1
}

export async function listDoelen(ctx: Ctx, planId: string): Promise<DoelRij[]> {
  const { rows } = await ctx.tx.query<DoelRij>(
    `select ${DOEL} from dossiers.doel d where d.regio_id = $1 and d.plan_id = $2 order by d.streefdatum, d.id`,
    [ctx.actor.regioId, planId],
  )
  return rows
}

export function findDoel(ctx: Ctx, id: string): Promise<DoelRij | undefined> {
  return ctx.tx.maybe(`select ${DOEL} from dossiers.doel d where d.regio_id = $1 and d.id = $2`, [
    ctx.actor.regioId,
    id,
  ])
}

export async function insertDoel(ctx: Ctx, d: Omit<Doel, 'status' | 'versie'>): Promise<void> {
  await ctx.tx.query(
    `insert into dossiers.doel (regio_id, id, kandidaat_id, plan_id, ontwikkelpunt, omschrijving, streefdatum, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ctx.actor.regioId,
      d.id,
      d.kandidaatId,
      d.planId,
      d.ontwikkelpunt,
      d.omschrijving,
      d.streefdatum,
      ctx.nu,
    ],
  )
}

export async function updateDoel(ctx: Ctx, d: Doel): Promise<boolean> {
  const { rowCount } = await ctx.tx.query(
    `update dossiers.doel set ontwikkelpunt = $4, omschrijving = $5, streefdatum = $6, status = $7, version = version + 1
      where regio_id = $1 and id = $2 and version = $3`,
    [ctx.actor.regioId, d.id, d.versie, d.ontwikkelpunt, d.omschrijving, d.streefdatum, d.status],
  )
  return rowCount === 1
}

type Interventierij = Omit<Interventie, 'periode'> & { readonly periode: string }
const toInterventie = (r: Interventierij): Interventie => ({ ...r, periode: vanDaterange(r.periode) })

export async function listInterventies(ctx: Ctx, planId: string): Promise<Interventie[]> {
  const { rows } = await ctx.tx.query<Interventierij>(
    `select ${INTERVENTIE} from dossiers.doel d join dossiers.interventie i on i.regio_id = d.regio_id and i.doel_id = d.id
      where d.regio_id = $1 and d.plan_id = $2 order by lower(i.periode), i.id`,
    [ctx.actor.regioId, planId],
  )
  return rows.map(toInterventie)
}

export async function findInterventie(ctx: Ctx, id: string): Promise<Interventie | undefined> {
  const rij = await ctx.tx.maybe<Interventierij>(
    `select ${INTERVENTIE} from dossiers.interventie i where i.regio_id = $1 and i.id = $2`,
    [ctx.actor.regioId, id],
  )
  return rij === undefined ? undefined : toInterventie(rij)
}

export async function insertInterventie(ctx: Ctx, i: Omit<Interventie, 'versie'>): Promise<void> {
  await ctx.tx.query(
    `insert into dossiers.interventie (regio_id, id, kandidaat_id, doel_id, soort, omschrijving, aanbieder, periode, status, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::daterange, $9, $10)`,
    [
      ctx.actor.regioId,
      i.id,
      i.kandidaatId,
      i.doelId,
      i.soort,
      i.omschrijving,
      i.aanbieder,
      naarDaterange(i.periode),
      i.status,
      ctx.nu,
    ],
  )
}

export async function updateInterventie(ctx: Ctx, i: Interventie): Promise<boolean> {
  const { rowCount } = await ctx.tx.query(
    `update dossiers.interventie set soort = $4, omschrijving = $5, aanbieder = $6, periode = $7::daterange, status = $8, version = version + 1
      where regio_id = $1 and id = $2 and version = $3`,
    [
      ctx.actor.regioId,
      i.id,
      i.versie,
      i.soort,
      i.omschrijving,
      i.aanbieder,
      naarDaterange(i.periode),
      i.status,
    ],
  )
  return rowCount === 1
}

/** The evaluations of a plan, newest first. */
export async function listEvaluaties(ctx: Ctx, planId: string): Promise<EvaluatieRij[]> {
  const { rows } = await ctx.tx.query<EvaluatieRij>(
    `select e.id, e.datum, e.bevinding, e.voortgang, e.mening_kandidaat as "meningKandidaat", e.vervolg, u.naam as door, e.created_at as "vastgelegdOp"
       from dossiers.evaluatie e join toegang.gebruiker u on u.regio_id = e.regio_id and u.id = e.door
      where e.regio_id = $1 and e.plan_id = $2 order by e.datum desc, e.id desc`,
    [ctx.actor.regioId, planId],
  )
  return rows
}

export async function insertEvaluatie(ctx: Ctx, plan: Plan, id: string, e: Evaluatieinhoud): Promise<void> {
  await ctx.tx.query(
    `insert into dossiers.evaluatie (regio_id, id, kandidaat_id, plan_id, datum, bevinding, voortgang, mening_kandidaat, vervolg, door, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ctx.actor.regioId,
      id,
      plan.kandidaatId,
      plan.id,
      e.datum,
      e.bevinding,
      e.voortgang,
      e.meningKandidaat,
      e.vervolg,
      ctx.actor.gebruikerId,
      ctx.nu,
    ],
  )
}
