import type { Datum } from '../../../core/datum.ts'
import { fout, goed, type Result } from '../../../core/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, verouderd, type Fout } from '../../../platform/fout.ts'
import { recordGebeurtenis } from '../../kandidaten/index.ts'
import { lockDossier } from '../dossier.ts'
import { listWijzigingen, onlySet } from '../wijziging.ts'
import { checkPlan, type Plan, type Planstatus } from './plan.ts'
import * as db from './queries.ts'

/** Starts a development plan as a draft. A person has one current plan at a time. */
export async function createPlan(
  ctx: Ctx,
  kandidaatId: string,
  nieuw: { readonly beschrijving: string; readonly samenGemaakt: Datum | null },
): Promise<Result<{ id: string }, Fout>> {
  if (nieuw.samenGemaakt !== null && nieuw.samenGemaakt > ctx.vandaag)
    return fout(ongeldig({ veld: 'samenGemaaktDatum', code: 'datum-in-toekomst' }))
  const dossier = await lockDossier(ctx, kandidaatId)
  if (!dossier.ok) return dossier
  if ((await db.listPlannen(ctx, kandidaatId)).some((p) => p.status !== 'afgesloten'))
    return fout(botsing('plan-bestaat-al'))
  const id = ctx.nieuwId()
  await db.insertPlan(ctx, { ...nieuw, id, kandidaatId, status: 'concept', versie: 1 })
  await recordGebeurtenis(ctx, { kandidaatId, soort: 'plan-gemaakt', objectId: id, inhoud: nieuw })
  return goed({ id })
}

export type Planwijziging = {
  readonly beschrijving?: string | undefined
  readonly samenGemaakt?: Datum | undefined
  readonly status?: Planstatus | undefined
  readonly reden?: string | undefined
}

/** Changes the words of a plan, settles it with the candidate, or closes it; every version stands in the story. */
export async function changePlan(
  ctx: Ctx,
  plan: Plan,
  versie: number,
  wijziging: Planwijziging,
): Promise<Result<{ versie: number }, Fout>> {
  if (plan.versie !== versie) return fout(verouderd)
  const { reden, ...velden } = wijziging
  const nieuw: Plan = { ...plan, ...onlySet(velden) }
  const dossier = await lockDossier(ctx, plan.kandidaatId)
  if (!dossier.ok) return dossier
  const bezwaar = checkPlan(plan, nieuw, await db.listDoelen(ctx, plan.id), ctx.vandaag)
  if (bezwaar !== undefined) return fout(bezwaar)
  const wijzigingen = listWijzigingen(plan, nieuw, ['beschrijving', 'samenGemaakt', 'status'])
  if (wijzigingen.length === 0) return goed({ versie })
  if (!(await db.updatePlan(ctx, nieuw))) return fout(verouderd)
  await recordGebeurtenis(ctx, {
    kandidaatId: plan.kandidaatId,
    soort: plan.status === nieuw.status ? 'plan-gewijzigd' : `plan-${nieuw.status}`,
    reden,
    objectId: plan.id,
    inhoud: { versie: versie + 1, wijzigingen },
  })
  return goed({ versie: versie + 1 })
}

/** The same for the current plan of a person. */
export async function changeLopendPlan(
  ctx: Ctx,
  kandidaatId: string,
  versie: number,
  wijziging: Planwijziging,
): Promise<Result<{ versie: number }, Fout>> {
  const plan = (await db.listPlannen(ctx, kandidaatId)).find((p) => p.status !== 'afgesloten')
  return plan === undefined ? fout(nietGevonden) : changePlan(ctx, plan, versie, wijziging)
}

/** Evaluates a settled plan, with the candidate's own opinion; also after it was closed, since an end evaluation comes late. */
export async function createEvaluatie(
  ctx: Ctx,
  planId: string,
  e: db.Evaluatieinhoud,
): Promise<Result<{ id: string }, Fout>> {
  if (e.datum > ctx.vandaag) return fout(ongeldig({ veld: 'datum', code: 'datum-in-toekomst' }))
  const plan = await lockPlan(ctx, planId)
  if (!plan.ok) return plan
  if (plan.waarde.vastgesteld === null) return fout(botsing('plan-niet-vastgesteld'))
  const id = ctx.nieuwId()
  await db.insertEvaluatie(ctx, plan.waarde, id, e)
  const { datum, ...inhoud } = e
  await recordGebeurtenis(ctx, {
    kandidaatId: plan.waarde.kandidaatId,
    soort: 'plan-geevalueerd',
    objectId: id,
    geldigVanaf: datum,
    inhoud: { ...inhoud, plan: planId },
  })
  return goed({ id })
}

/** Locks the dossier of a plan and gives the plan as it is under that lock: nobody closes it in between. */
export async function lockPlan(ctx: Ctx, id: string): Promise<Result<db.PlanRij, Fout>> {
  const gevonden = await db.findPlan(ctx, id)
  if (gevonden === undefined) return fout(nietGevonden)
  const dossier = await lockDossier(ctx, gevonden.kandidaatId)
  if (!dossier.ok) return dossier
  const plan = await db.findPlan(ctx, id)
  return plan === undefined ? fout(nietGevonden) : goed(plan)
}
