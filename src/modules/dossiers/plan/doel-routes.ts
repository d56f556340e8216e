import { z } from 'zod'
import { goed } from '../../../core/result.ts'
import { defineRoute, type Route } from '../../../platform/http/route.ts'
import {
  datumSchema,
  idParams,
  idSchema,
  periodeSchema,
  regelSchema,
  tekstSchema,
} from '../../../platform/http/schemas.ts'
import { rollenMet } from '../../toegang/index.ts'
import { waarschuwingenSchema, warnTeksten } from '../werkfocus.ts'
import { changeDoel, changeInterventie, createDoel, createInterventie } from './doel-commands.ts'
import { DOELSTATUSSEN, INTERVENTIESOORTEN, INTERVENTIESTATUSSEN } from './plan.ts'
import { doelVelden, interventieVelden } from './schemas.ts'

const groep = 'Plannen'
const doel = 'beoordelen-begeleiden'
const rollen = rollenMet('dossier-schrijven')
const gemaaktSchema = z.object({ id: idSchema, waarschuwingen: waarschuwingenSchema })
const gewijzigdSchema = z.object({ versie: z.number().int(), waarschuwingen: waarschuwingenSchema })
const reden = tekstSchema(1000).optional()

/** Goals of a plan and the interventions that help to reach them. */
export function doelRoutes(): Route[] {
  return [createDoelRoute(), changeDoelRoute(), ...interventieRoutes()]
}

function createDoelRoute(): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/plannen/{id}/doelen',
    id: 'createDoel',
    groep,
    doel,
    status: 201,
    samenvatting: 'Add a goal to a plan.',
    rollen,
    params: idParams,
    body: z.object(doelVelden).strict(),
    antwoord: gemaaktSchema,
    handle: async (ctx, { params, body }) => {
      const gemaakt = await createDoel(ctx, params.id, body)
      return gemaakt.ok
        ? goed({
            lichaam: {
              ...gemaakt.waarde,
              waarschuwingen: warnTeksten(body.ontwikkelpunt, body.omschrijving),
            },
            versie: 1,
          })
        : gemaakt
    },
  })
}

function changeDoelRoute(): Route {
  return defineRoute({
    methode: 'PATCH',
    pad: '/doelen/{id}',
    id: 'changeDoel',
    groep,
    doel,
    status: 200,
    metVersie: true,
    samenvatting: 'Change a goal, mark it as reached or dropped, or open it again.',
    rollen,
    params: idParams,
    body: z
      .object({
        ontwikkelpunt: regelSchema().optional(),
        omschrijving: tekstSchema().optional(),
        streefdatum: datumSchema.optional(),
        status: z.enum(DOELSTATUSSEN).optional(),
        reden,
      })
      .strict(),
    antwoord: gewijzigdSchema,
    handle: async (ctx, { params, body, versie }) => {
      const gewijzigd = await changeDoel(ctx, params.id, versie, body)
      if (!gewijzigd.ok) return gewijzigd
      return goed({
        lichaam: {
          ...gewijzigd.waarde,
          waarschuwingen: warnTeksten(body.ontwikkelpunt, body.omschrijving),
        },
        versie: gewijzigd.waarde.versie,
      })
    },
  })
}

function interventieRoutes(): Route[] {
  return [createInterventieRoute(), changeInterventieRoute()]
}

function createInterventieRoute(): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/doelen/{id}/interventies',
    id: 'createInterventie',
    groep,
    doel,
    status: 201,
    samenvatting: 'Add to a goal what helps to reach it.',
    rollen,
    params: idParams,
    body: z
      .object({ ...interventieVelden, status: z.enum(['gepland', 'lopend']).default('gepland') })
      .strict(),
    antwoord: gemaaktSchema,
    handle: async (ctx, { params, body }) => {
      const gemaakt = await createInterventie(ctx, params.id, body)
      return gemaakt.ok
        ? goed({
            lichaam: { ...gemaakt.waarde, waarschuwingen: warnTeksten(body.omschrijving) },
            versie: 1,
          })
        : gemaakt
    },
  })
}

function changeInterventieRoute(): Route {
  return defineRoute({
    methode: 'PATCH',
    pad: '/interventies/{id}',
    id: 'changeInterventie',
    groep,
    doel,
    status: 200,
    metVersie: true,
    samenvatting: 'Change an intervention, start, finish or stop it.',
    rollen,
    params: idParams,
    body: z
      .object({
        soort: z.enum(INTERVENTIESOORTEN).optional(),
        omschrijving: tekstSchema().optional(),
        aanbieder: regelSchema().nullable().optional(),
        periode: periodeSchema.optional(),
        status: z.enum(INTERVENTIESTATUSSEN).optional(),
        reden,
      })
      .strict(),
    antwoord: gewijzigdSchema,
    handle: async (ctx, { params, body, versie }) => {
      const gewijzigd = await changeInterventie(ctx, params.id, versie, body)
      if (!gewijzigd.ok) return gewijzigd
      return goed({
        lichaam: { ...gewijzigd.waarde, waarschuwingen: warnTeksten(body.omschrijving) },
        versie: gewijzigd.waarde.versie,
      })
    },
  })
}
