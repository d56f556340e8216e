import { z } from 'zod'
import { fout, goed } from '../../../core/result.ts'
import { nietGevonden } from '../../../platform/fout.ts'
import { defineRoute, type Route } from '../../../platform/http/route.ts'
import { datumSchema, idParams, idSchema, tekstSchema } from '../../../platform/http/schemas.ts'
import { rollenMet } from '../../toegang/index.ts'
import { readDossier } from '../dossier.ts'
import { waarschuwingenSchema, warnTeksten } from '../werkfocus.ts'
import { changeLopendPlan, createEvaluatie, createPlan } from './commands.ts'
import { doelRoutes } from './doel-routes.ts'
import { PLANSTATUSSEN } from './plan.ts'
import { findPlan, listPlannen } from './queries.ts'
import { planOverzichtSchema, planSchema, readPlan, toonPlanKort } from './schemas.ts'

const groep = 'Plannen'
const doel = 'beoordelen-begeleiden'
const rollen = rollenMet('dossier-schrijven')
const gemaaktSchema = z.object({ id: idSchema, waarschuwingen: waarschuwingenSchema })

/** The development plan, made with the candidate (A8). */
export function planRoutes(): Route[] {
  return [...leesRoutes(), ...schrijfRoutes(), evaluatieRoute(), ...doelRoutes()]
}

function leesRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/kandidaten/{id}/plan',
      id: 'readPlanVanKandidaat',
      groep,
      doel,
      status: 200,
      samenvatting:
        'The current development plan with goals, interventions and evaluations, and the closed ones in short.',
      rollen: rollenMet('dossier-lezen'),
      params: idParams,
      antwoord: planOverzichtSchema,
      handle: async (ctx, { params }) => {
        const gelezen = await readDossier(ctx, params.id, 'plan', async () => {
          const plannen = await listPlannen(ctx, params.id)
          const lopend = plannen.find((p) => p.status !== 'afgesloten')
          const eerdere = plannen.filter((p) => p.status === 'afgesloten').map(toonPlanKort)
          return { plan: lopend === undefined ? null : await readPlan(ctx, lopend), eerdere }
        })
        if (!gelezen.ok) return gelezen
        const versie = gelezen.waarde.plan?.versie
        return goed({ lichaam: gelezen.waarde, ...(versie === undefined ? {} : { versie }) })
      },
    }),
    defineRoute({
      methode: 'GET',
      pad: '/plannen/{id}',
      id: 'readPlan',
      groep,
      doel,
      status: 200,
      samenvatting: 'One development plan, also a closed one.',
      rollen: rollenMet('dossier-lezen'),
      params: idParams,
      antwoord: planSchema,
      handle: async (ctx, { params }) => {
        const plan = await findPlan(ctx, params.id)
        if (plan === undefined) return fout(nietGevonden)
        const gelezen = await readDossier(ctx, plan.kandidaatId, 'plan', () => readPlan(ctx, plan))
        return gelezen.ok ? goed({ lichaam: gelezen.waarde, versie: plan.versie }) : gelezen
      },
    }),
  ]
}

function schrijfRoutes(): Route[] {
  return [createPlanRoute(), changePlanRoute()]
}

function createPlanRoute(): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/kandidaten/{id}/plan',
    id: 'createPlan',
    groep,
    doel,
    status: 201,
    samenvatting: 'Start a development plan as a draft.',
    rollen,
    params: idParams,
    body: z
      .object({ beschrijving: tekstSchema(), samenGemaaktDatum: datumSchema.nullable().default(null) })
      .strict(),
    antwoord: gemaaktSchema,
    handle: async (ctx, { params, body }) => {
      const gemaakt = await createPlan(ctx, params.id, {
        beschrijving: body.beschrijving,
        samenGemaakt: body.samenGemaaktDatum,
      })
      return gemaakt.ok
        ? goed({
            lichaam: { ...gemaakt.waarde, waarschuwingen: warnTeksten(body.beschrijving) },
            versie: 1,
          })
        : gemaakt
    },
  })
}

function changePlanRoute(): Route {
  return defineRoute({
    methode: 'PATCH',
    pad: '/kandidaten/{id}/plan',
    id: 'changePlan',
    groep,
    doel,
    status: 200,
    metVersie: true,
    samenvatting: 'Change the current plan, settle it with the candidate, or close it.',
    rollen,
    params: idParams,
    body: z
      .object({
        beschrijving: tekstSchema().optional(),
        samenGemaaktDatum: datumSchema.optional(),
        status: z.enum(PLANSTATUSSEN).optional(),
        reden: tekstSchema(1000).optional(),
      })
      .strict(),
    antwoord: z.object({ versie: z.number().int(), waarschuwingen: waarschuwingenSchema }),
    handle: async (ctx, { params, body: { samenGemaaktDatum, ...body }, versie }) => {
      const gewijzigd = await changeLopendPlan(ctx, params.id, versie, {
        ...body,
        samenGemaakt: samenGemaaktDatum,
      })
      if (!gewijzigd.ok) return gewijzigd
      return goed({
        lichaam: { ...gewijzigd.waarde, waarschuwingen: warnTeksten(body.beschrijving) },
        versie: gewijzigd.waarde.versie,
      })
    },
  })
}

function evaluatieRoute(): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/plannen/{id}/evaluaties',
    id: 'createEvaluatie',
    groep,
    doel,
    status: 201,
    samenvatting: 'Evaluate a plan: progress, the candidate’s own opinion, and what comes next.',
    rollen,
    params: idParams,
    body: z
      .object({
        datum: datumSchema,
        bevinding: tekstSchema(),
        voortgang: z.number().int().min(1).max(5),
        meningKandidaat: tekstSchema().nullable().default(null),
        vervolg: tekstSchema(),
      })
      .strict(),
    antwoord: gemaaktSchema,
    handle: async (ctx, { params, body }) => {
      const gemaakt = await createEvaluatie(ctx, params.id, body)
      return gemaakt.ok
        ? goed({ lichaam: { ...gemaakt.waarde, waarschuwingen: warnTeksten(body.bevinding, body.vervolg) } })
        : gemaakt
    },
  })
}
