import { z } from 'zod'
import { goed } from '../../../core/result.ts'
import { defineRoute, type Route } from '../../../platform/http/route.ts'
import { datumSchema, idParams, idSchema, momentSchema, tekstSchema } from '../../../platform/http/schemas.ts'
import { INDELINGEN, type Route as Doelgroeproute } from '../../../rules/doelgroep/index.ts'
import { VORMEN } from '../../../rules/ladder/index.ts'
import { rollenMet } from '../../toegang/index.ts'
import { readDossier } from '../dossier.ts'
import type { DossiersDeps } from '../klokken.ts'
import { waarschuwingenSchema, warnTeksten } from '../werkfocus.ts'
import { decideRoute, findGeldende } from './beoordeling.ts'
import { corrigeerBeoordeling, createBeoordeling } from './commands.ts'
import { listBeoordelingen, type BeoordelingRij } from './queries.ts'
import { REDENCODES, REDENEN } from './redenen.ts'

const oordeelVelden = {
  indeling: z.enum(INDELINGEN),
  redenen: z
    .array(z.enum(REDENCODES))
    .min(1)
    .max(REDENCODES.length)
    .transform((r) => [...new Set(r)]),
  toelichting: tekstSchema(),
  mogelijkeVorm: z
    .enum(VORMEN)
    .nullable()
    .default(null)
    .meta({ description: 'Highest form of work possible now, in the judgement of the professional.' }),
  datum: datumSchema,
}

const routeSchema = z.object({
  code: z.string(),
  tekst: z.string(),
  aanZet: z.string(),
  passendeVormen: z.array(z.string()),
})

const beoordelingSchema = z.object({
  id: idSchema,
  indeling: z.enum(INDELINGEN),
  redenen: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })),
  toelichting: z.string(),
  route: routeSchema,
  mogelijkeVorm: z.string().nullable(),
  datum: datumSchema,
  beslistDoor: z.string(),
  herziet: idSchema.nullable(),
  vervangt: idSchema.nullable(),
  geldend: z.boolean(),
  vastgelegdOp: momentSchema,
  vervallenOp: momentSchema.nullable(),
})

const gemaaktSchema = z.object({ id: idSchema, route: routeSchema, waarschuwingen: waarschuwingenSchema })

const toonRoute = (r: Doelgroeproute) => ({
  code: r.route,
  tekst: r.tekst,
  aanZet: r.aanZet,
  passendeVormen: [...r.passendeVormen],
})

function toonBeoordeling(
  b: BeoordelingRij,
  geldendeId: string | undefined,
): z.input<typeof beoordelingSchema> {
  const route = decideRoute(b.indeling, b.datum)
  return {
    ...b,
    redenen: b.redenen.map((code) => ({ code, ...REDENEN[code] })),
    route: route.ok ? toonRoute(route.waarde) : { code: b.route, tekst: '', aanZet: '', passendeVormen: [] },
    geldend: b.id === geldendeId,
  }
}

const groep = 'Beoordelingen'
const doel = 'beoordelen-begeleiden'

/** The integral assessment into target group A, B or C (A7). */
export function beoordelingRoutes(deps: DossiersDeps): Route[] {
  return [
    listBeoordelingsredenenRoute(),
    listBeoordelingenRoute(),
    createBeoordelingRoute(deps),
    corrigeerBeoordelingRoute(deps),
  ]
}

function listBeoordelingsredenenRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/beoordelingsredenen',
    id: 'listBeoordelingsredenen',
    groep,
    doel,
    status: 200,
    samenvatting: 'The grounds that an assessment may name, in plain words.',
    rollen: 'ingelogd',
    antwoord: z.object({ items: z.array(z.object({ code: z.string(), nl: z.string(), en: z.string() })) }),
    handle: async () => goed({ lichaam: { items: REDENCODES.map((code) => ({ code, ...REDENEN[code] })) } }),
  })
}

function listBeoordelingenRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/kandidaten/{id}/beoordelingen',
    id: 'listBeoordelingen',
    groep,
    doel,
    status: 200,
    samenvatting: 'All assessments of a person, also corrected ones, newest first.',
    rollen: rollenMet('dossier-lezen'),
    params: idParams,
    antwoord: z.object({ items: z.array(beoordelingSchema) }),
    handle: async (ctx, { params }) => {
      const gelezen = await readDossier(ctx, params.id, 'beoordelingen', () =>
        listBeoordelingen(ctx, params.id),
      )
      if (!gelezen.ok) return gelezen
      const geldende = findGeldende(gelezen.waarde)
      return goed({ lichaam: { items: gelezen.waarde.map((b) => toonBeoordeling(b, geldende?.id)) } })
    },
  })
}

function createBeoordelingRoute(deps: DossiersDeps): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/kandidaten/{id}/beoordelingen',
    id: 'createBeoordeling',
    groep,
    doel,
    status: 201,
    samenvatting:
      'Assess a person into target group A, B or C, with grounds; the route and its clock follow.',
    rollen: rollenMet('beoordelen'),
    params: idParams,
    body: z.object(oordeelVelden).strict(),
    antwoord: gemaaktSchema,
    handle: async (ctx, { params, body }) => {
      const gemaakt = await createBeoordeling(ctx, deps, params.id, body)
      if (!gemaakt.ok) return gemaakt
      return goed({
        lichaam: {
          id: gemaakt.waarde.id,
          route: toonRoute(gemaakt.waarde.route),
          waarschuwingen: warnTeksten(body.toelichting),
        },
      })
    },
  })
}

function corrigeerBeoordelingRoute(deps: DossiersDeps): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/beoordelingen/{id}/correcties',
    id: 'corrigeerBeoordeling',
    groep,
    doel,
    status: 201,
    samenvatting: 'Correct an assessment that was recorded wrongly; the old one stays as history.',
    rollen: rollenMet('beoordelen'),
    params: idParams,
    body: z.object({ ...oordeelVelden, reden: tekstSchema(1000) }).strict(),
    antwoord: gemaaktSchema,
    handle: async (ctx, { params, body: { reden, ...juist } }) => {
      const gemaakt = await corrigeerBeoordeling(ctx, deps, params.id, juist, reden)
      if (!gemaakt.ok) return gemaakt
      return goed({
        lichaam: {
          id: gemaakt.waarde.id,
          route: toonRoute(gemaakt.waarde.route),
          waarschuwingen: warnTeksten(juist.toelichting),
        },
      })
    },
  })
}
