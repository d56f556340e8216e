import { fout, goed, type Result } from '../../../core/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, verouderd, type Fout } from '../../../platform/fout.ts'
import { recordGebeurtenis } from '../../kandidaten/index.ts'
import { listWijzigingen, onlySet } from '../wijziging.ts'
import { lockPlan } from './commands.ts'
import {
  checkDoel,
  checkInterventie,
  type Doel,
  type Doelinhoud,
  type Doelstatus,
  type Interventie,
  type Interventieinhoud,
  type Interventiestatus,
} from './plan.ts'
import * as db from './queries.ts'

/** Adds a goal to a plan that is not closed. */
export async function createDoel(
  ctx: Ctx,
  planId: string,
  inhoud: Doelinhoud,
): Promise<Result<{ id: string }, Fout>> {
  const plan = await lockPlan(ctx, planId)
  if (!plan.ok) return plan
  if (plan.waarde.status === 'afgesloten') return fout(botsing('plan-afgesloten'))
  const id = ctx.nieuwId()
  const { kandidaatId } = plan.waarde
  await db.insertDoel(ctx, { ...inhoud, id, kandidaatId, planId })
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'doel-gemaakt',
    objectId: id,
    inhoud: { ...inhoud, plan: planId },
  })
  return goed({ id })
}

export type Doelwijziging = { readonly [K in keyof Doelinhoud]?: Doelinhoud[K] | undefined } & {
  readonly status?: Doelstatus | undefined
  readonly reden?: string | undefined
}

/** Changes a goal, marks it as reached or dropped, or opens it again. */
export async function changeDoel(
  ctx: Ctx,
  id: string,
  versie: number,
  wijziging: Doelwijziging,
): Promise<Result<{ versie: number }, Fout>> {
  const oud = await db.findDoel(ctx, id)
  if (oud === undefined) return fout(nietGevonden)
  if (oud.versie !== versie) return fout(verouderd)
  const plan = await lockPlan(ctx, oud.planId)
  if (!plan.ok) return plan
  const { reden, ...velden } = wijziging
  const nieuw: Doel = { ...oud, ...onlySet(velden) }
  const bezwaar = checkDoel(plan.waarde, oud.status, nieuw.status, reden)
  if (bezwaar !== undefined) return fout(bezwaar)
  const wijzigingen = listWijzigingen<Doel>(oud, nieuw, [
    'ontwikkelpunt',
    'omschrijving',
    'streefdatum',
    'status',
  ])
  if (wijzigingen.length === 0) return goed({ versie })
  if (!(await db.updateDoel(ctx, nieuw))) return fout(verouderd)
  await recordGebeurtenis(ctx, {
    kandidaatId: oud.kandidaatId,
    soort: stapnaam('doel', oud.status, nieuw.status),
    reden,
    objectId: id,
    inhoud: { ontwikkelpunt: nieuw.ontwikkelpunt, plan: oud.planId, wijzigingen },
  })
  return goed({ versie: versie + 1 })
}

/** Adds an intervention to a goal: what helps to reach it, by whom and when. */
export async function createInterventie(
  ctx: Ctx,
  doelId: string,
  inhoud: Interventieinhoud & { readonly status: 'gepland' | 'lopend' },
): Promise<Result<{ id: string }, Fout>> {
  const doel = await db.findDoel(ctx, doelId)
  if (doel === undefined) return fout(nietGevonden)
  const plan = await lockPlan(ctx, doel.planId)
  if (!plan.ok) return plan
  if (plan.waarde.status === 'afgesloten') return fout(botsing('plan-afgesloten'))
  const id = ctx.nieuwId()
  const { kandidaatId } = doel
  await db.insertInterventie(ctx, { ...inhoud, id, kandidaatId, doelId })
  const { periode, ...rest } = inhoud
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'interventie-gemaakt',
    objectId: id,
    geldigVanaf: periode.vanaf,
    geldigTot: periode.tot,
    inhoud: { ...rest, doel: doelId },
  })
  return goed({ id })
}

export type Interventiewijziging = {
  readonly [K in keyof Interventieinhoud]?: Interventieinhoud[K] | undefined
} & {
  readonly status?: Interventiestatus | undefined
  readonly reden?: string | undefined
}

/** Changes an intervention, starts, finishes or stops it. */
export async function changeInterventie(
  ctx: Ctx,
  id: string,
  versie: number,
  wijziging: Interventiewijziging,
): Promise<Result<{ versie: number }, Fout>> {
  const oud = await db.findInterventie(ctx, id)
  const doel = oud === undefined ? undefined : await db.findDoel(ctx, oud.doelId)
  if (oud === undefined || doel === undefined) return fout(nietGevonden)
  if (oud.versie !== versie) return fout(verouderd)
  const plan = await lockPlan(ctx, doel.planId)
  if (!plan.ok) return plan
  const { reden, ...velden } = wijziging
  const nieuw: Interventie = { ...oud, ...onlySet(velden) }
  const bezwaar = checkInterventie(plan.waarde, oud.status, nieuw.status, reden)
  if (bezwaar !== undefined) return fout(bezwaar)
  const wijzigingen = listWijzigingen<Interventie>(oud, nieuw, [
    'soort',
    'omschrijving',
    'aanbieder',
    'periode',
    'status',
  ])
  if (wijzigingen.length === 0) return goed({ versie })
  if (!(await db.updateInterventie(ctx, nieuw))) return fout(verouderd)
  await recordGebeurtenis(ctx, {
    kandidaatId: oud.kandidaatId,
    soort: stapnaam('interventie', oud.status, nieuw.status),
    reden,
    objectId: id,
    inhoud: { soort: nieuw.soort, doel: oud.doelId, wijzigingen },
  })
  return goed({ versie: versie + 1 })
}

/** `doel-behaald`, `interventie-gestopt`; going back to open or running is `-heropend`. */
function stapnaam(wat: string, van: string, naar: string): string {
  if (van === naar) return `${wat}-gewijzigd`
  return naar === 'open' || (naar === 'lopend' && van !== 'gepland') ? `${wat}-heropend` : `${wat}-${naar}`
}
