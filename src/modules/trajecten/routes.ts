import { plusDagen } from '../../core/datum.ts'
import { fout, goed } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { nietGevonden } from '../../platform/fout.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { idParams } from '../../platform/http/schemas.ts'
import { withKandidaat } from '../kandidaten/index.ts'
import { createKlokobjectRoutes, intrekkingSchema } from '../termijnen/index.ts'
import { rollenMet } from '../toegang/index.ts'
import { corrigeerTraject, type Trajectcorrectie } from './correctie-command.ts'
import { beeindigTraject, trekTrajectIn } from './einde-commands.ts'
import { planTraject } from './plan-command.ts'
import { findTraject, listTrajecten } from './queries.ts'
import * as s from './schemas.ts'
import type { TrajectRij } from './traject.ts'

const LEZEN = rollenMet('dossier-lezen')
const SCHRIJVEN = rollenMet('dossier-schrijven')
const GROEP = 'Trajecten'

/** Trajecten of a person: planning, correcting, ending, withdrawing, suspending, changing the end. */
export function createTrajectenRoutes(): Route[] {
  return [
    ...planRoutes(),
    ...wijzigRoutes(),
    ...createKlokobjectRoutes({ objectSoort: 'traject', pad: 'trajecten', groep: GROEP }),
  ]
}

function planRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/kandidaten/{id}/trajecten',
      id: 'listTrajecten',
      groep: GROEP,
      samenvatting: 'Trajecten of a person, the newest first.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      antwoord: s.trajectenSchema,
      handle: (ctx, { params }) =>
        withKandidaat(ctx, params.id, 'trajecten', async () =>
          goed({ lichaam: { items: (await listTrajecten(ctx, params.id)).map(presentTraject) } }),
        ),
    }),
    defineRoute({
      methode: 'POST',
      pad: '/kandidaten/{id}/trajecten',
      id: 'planTraject',
      groep: GROEP,
      samenvatting: 'Plan a traject; its end follows from the rule of its kind, or is agreed earlier.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: s.nieuwTrajectSchema,
      antwoord: s.trajectSchema,
      handle: async (ctx, { params, body }) => {
        const uit = await planTraject(ctx, params.id, body)
        return uit.ok ? showTraject(ctx, uit.waarde.id) : uit
      },
    }),
  ]
}

function wijzigRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'PATCH',
      pad: '/trajecten/{id}',
      id: 'corrigeerTraject',
      groep: GROEP,
      samenvatting: 'Change or correct a traject with a reason; the history keeps what it was.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      body: s.correctieSchema,
      metVersie: true,
      antwoord: s.trajectSchema,
      handle: async (ctx, { params, body, versie }) => {
        const wijziging = Object.fromEntries(
          Object.entries(body.wijziging).filter(([, v]) => v !== undefined),
        ) as Trajectcorrectie
        const uit = await corrigeerTraject(ctx, params.id, versie, wijziging, body.reden)
        return uit.ok ? showTraject(ctx, params.id) : uit
      },
    }),
    defineRoute({
      methode: 'POST',
      pad: '/trajecten/{id}/beeindigingen',
      id: 'beeindigTraject',
      groep: GROEP,
      samenvatting: 'End a traject with its outcome; ending it again corrects day or outcome.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: s.eindeSchema,
      metVersie: true,
      antwoord: s.trajectSchema,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await beeindigTraject(ctx, params.id, versie, body)
        return uit.ok ? showTraject(ctx, params.id) : uit
      },
    }),
    defineRoute({
      methode: 'POST',
      pad: '/trajecten/{id}/intrekkingen',
      id: 'trekTrajectIn',
      groep: GROEP,
      samenvatting: 'Withdraw a traject that did not take place; it stays readable.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: intrekkingSchema,
      metVersie: true,
      antwoord: s.trajectSchema,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await trekTrajectIn(ctx, params.id, versie, body.reden)
        return uit.ok ? showTraject(ctx, params.id) : uit
      },
    }),
  ]
}

async function showTraject(ctx: Ctx, id: string) {
  const traject = await findTraject(ctx, id)
  if (traject === undefined) return fout(nietGevonden)
  return goed({
    lichaam: presentTraject(traject),
    versie: traject.versie,
    locatie: `/kandidaten/${traject.kandidaatId}/trajecten`,
  })
}

function presentTraject(t: TrajectRij) {
  const { aanbiederNaam: _, ...rest } = t
  return {
    ...rest,
    ontwikkelpunten: [...t.ontwikkelpunten],
    laatsteDag: t.tot === null ? null : plusDagen(t.tot, -1),
  }
}
