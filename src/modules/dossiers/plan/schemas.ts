import { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import {
  datumSchema,
  idSchema,
  momentSchema,
  periodeSchema,
  regelSchema,
  tekstSchema,
} from '../../../platform/http/schemas.ts'
import {
  DOELSTATUSSEN,
  INTERVENTIESOORTEN,
  INTERVENTIESTATUSSEN,
  PLANSTATUSSEN,
  type Interventie,
} from './plan.ts'
import { listDoelen, listEvaluaties, listInterventies, type DoelRij, type PlanRij } from './queries.ts'

export const doelVelden = {
  ontwikkelpunt: regelSchema(),
  omschrijving: tekstSchema(),
  streefdatum: datumSchema,
}
export const interventieVelden = {
  soort: z.enum(INTERVENTIESOORTEN),
  omschrijving: tekstSchema(),
  aanbieder: regelSchema().nullable().default(null),
  periode: periodeSchema,
}

const interventieSchema = z.object({
  id: idSchema,
  soort: z.enum(INTERVENTIESOORTEN),
  omschrijving: z.string(),
  aanbieder: z.string().nullable(),
  periode: z.object({ vanaf: datumSchema, tot: datumSchema.nullable() }),
  status: z.enum(INTERVENTIESTATUSSEN),
  versie: z.number().int(),
})

const doelSchema = z.object({
  id: idSchema,
  ontwikkelpunt: z.string(),
  omschrijving: z.string(),
  streefdatum: datumSchema,
  status: z.enum(DOELSTATUSSEN),
  versie: z.number().int(),
  interventies: z.array(interventieSchema),
})

const evaluatieSchema = z.object({
  id: idSchema,
  datum: datumSchema,
  bevinding: z.string(),
  voortgang: z.number().int().min(1).max(5),
  meningKandidaat: z.string().nullable(),
  vervolg: z.string(),
  door: z.string(),
  vastgelegdOp: momentSchema,
})

const planKortSchema = z.object({
  id: idSchema,
  status: z.enum(PLANSTATUSSEN),
  beschrijving: z.string(),
  samenGemaaktDatum: datumSchema.nullable(),
  vastgesteldDatum: datumSchema.nullable(),
  afgeslotenDatum: datumSchema.nullable(),
  gemaaktOp: momentSchema,
  versie: z.number().int(),
})

export const planSchema = planKortSchema.extend({
  doelen: z.array(doelSchema),
  evaluaties: z.array(evaluatieSchema),
})
export const planOverzichtSchema = z.object({
  plan: planSchema.nullable().meta({ description: 'The current plan, or null when none runs.' }),
  eerdere: z.array(planKortSchema),
})

export const toonPlanKort = (p: PlanRij): z.input<typeof planKortSchema> => ({
  id: p.id,
  status: p.status,
  beschrijving: p.beschrijving,
  samenGemaaktDatum: p.samenGemaakt,
  vastgesteldDatum: p.vastgesteld,
  afgeslotenDatum: p.afgesloten,
  gemaaktOp: p.gemaaktOp,
  versie: p.versie,
})

/** A plan with its goals, what helps to reach each, and the evaluations. */
export async function readPlan(ctx: Ctx, plan: PlanRij): Promise<z.input<typeof planSchema>> {
  const doelen = await listDoelen(ctx, plan.id)
  const interventies = await listInterventies(ctx, plan.id)
  return {
    ...toonPlanKort(plan),
    doelen: doelen.map((d) => toonDoel(d, interventies)),
    evaluaties: await listEvaluaties(ctx, plan.id),
  }
}

const toonDoel = (d: DoelRij, interventies: readonly Interventie[]): z.input<typeof doelSchema> => ({
  ...d,
  interventies: interventies.filter((i) => i.doelId === d.id),
})
