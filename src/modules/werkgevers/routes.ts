import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { nietGevonden, type Fout } from '../../platform/fout.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { idParams } from '../../platform/http/schemas.ts'
import { rollenMet } from '../toegang/index.ts'
import * as s from './schemas.ts'
import type { WerkplekRij } from './werkgever.ts'
import { createWerkgever, wijzigWerkgever } from './werkgever-commands.ts'
import { findWerkgever, listWerkgevers } from './werkgever-queries.ts'
import { createWerkplek, wijzigWerkplek } from './werkplek-commands.ts'
import { findWerkplek, listWerkplekken } from './werkplek-queries.ts'

const LEZEN = rollenMet('dossier-lezen')
const SCHRIJVEN = rollenMet('werkgever-schrijven')
const GROEP = 'Werkgevers'

/** Employers and their workplaces. */
export function createWerkgeversRoutes(): Route[] {
  return [...werkgeverRoutes(), ...werkplekRoutes()]
}

function werkgeverRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/werkgevers',
      id: 'listWerkgevers',
      groep: GROEP,
      samenvatting: 'Employers of the region by name, with their places and how many are taken today.',
      rollen: LEZEN,
      doel: 'werkgeversdienstverlening',
      status: 200,
      query: s.werkgeversQuery,
      antwoord: s.werkgeversSchema,
      handle: async (ctx, { query }) =>
        goed({
          lichaam: await listWerkgevers(ctx, {
            ...query,
            actief: query.actief === undefined ? undefined : query.actief === 'ja',
          }),
        }),
    }),
    defineRoute({
      methode: 'POST',
      pad: '/werkgevers',
      id: 'createWerkgever',
      groep: GROEP,
      samenvatting: 'Add an employer; one that is known already is pointed at.',
      rollen: SCHRIJVEN,
      doel: 'werkgeversdienstverlening',
      status: 201,
      body: s.nieuweWerkgeverSchema,
      antwoord: s.werkgeverMetPlekkenSchema,
      handle: async (ctx, { body }) => {
        const uit = await createWerkgever(ctx, body)
        return uit.ok ? showWerkgever(ctx, uit.waarde.id) : uit
      },
    }),
    defineRoute({
      methode: 'GET',
      pad: '/werkgevers/{id}',
      id: 'leesWerkgever',
      groep: GROEP,
      samenvatting: 'One employer with its workplaces.',
      rollen: LEZEN,
      doel: 'werkgeversdienstverlening',
      status: 200,
      params: idParams,
      antwoord: s.werkgeverMetPlekkenSchema,
      handle: (ctx, { params }) => showWerkgever(ctx, params.id),
    }),
    defineRoute({
      methode: 'PATCH',
      pad: '/werkgevers/{id}',
      id: 'wijzigWerkgever',
      groep: GROEP,
      samenvatting: 'Change facts about an employer.',
      rollen: SCHRIJVEN,
      doel: 'werkgeversdienstverlening',
      status: 200,
      params: idParams,
      body: s.wijzigWerkgeverSchema,
      metVersie: true,
      antwoord: s.werkgeverMetPlekkenSchema,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await wijzigWerkgever(ctx, params.id, versie, withoutUndefined(body))
        return uit.ok ? showWerkgever(ctx, params.id) : uit
      },
    }),
  ]
}

function werkplekRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/werkgevers/{id}/werkplekken',
      id: 'listWerkplekken',
      groep: GROEP,
      samenvatting: 'Workplaces of an employer with the places taken on a day (default today).',
      rollen: LEZEN,
      doel: 'werkgeversdienstverlening',
      status: 200,
      params: idParams,
      query: s.werkplekkenQuery,
      antwoord: s.werkplekkenSchema,
      handle: async (ctx, { params, query }) => {
        if ((await findWerkgever(ctx, params.id)) === undefined) return fout(nietGevonden)
        return goed({
          lichaam: {
            items: (await listWerkplekken(ctx, params.id, query.op ?? ctx.vandaag)).map(presentWerkplek),
          },
        })
      },
    }),
    defineRoute({
      methode: 'POST',
      pad: '/werkgevers/{id}/werkplekken',
      id: 'createWerkplek',
      groep: GROEP,
      samenvatting: 'Add a workplace with its number of places.',
      rollen: SCHRIJVEN,
      doel: 'werkgeversdienstverlening',
      status: 201,
      params: idParams,
      body: s.nieuweWerkplekSchema,
      antwoord: s.werkplekSchema,
      handle: async (ctx, { params, body }) => {
        const uit = await createWerkplek(ctx, params.id, body)
        return uit.ok ? showWerkplek(ctx, uit.waarde.id) : uit
      },
    }),
    defineRoute({
      methode: 'PATCH',
      pad: '/werkplekken/{id}',
      id: 'wijzigWerkplek',
      groep: GROEP,
      samenvatting: 'Change a workplace; the number of places never goes below what is taken.',
      rollen: SCHRIJVEN,
      doel: 'werkgeversdienstverlening',
      status: 200,
      params: idParams,
      body: s.wijzigWerkplekSchema,
      metVersie: true,
      antwoord: s.werkplekSchema,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await wijzigWerkplek(ctx, params.id, versie, withoutUndefined(body))
        return uit.ok ? showWerkplek(ctx, params.id) : uit
      },
    }),
  ]
}

async function showWerkgever(ctx: Ctx, id: string) {
  const werkgever = await findWerkgever(ctx, id)
  if (werkgever === undefined) return fout(nietGevonden)
  const plekken = (await listWerkplekken(ctx, id, ctx.vandaag)).map(presentWerkplek)
  return goed({ lichaam: { ...werkgever, plekken }, versie: werkgever.versie, locatie: `/werkgevers/${id}` })
}

async function showWerkplek(
  ctx: Ctx,
  id: string,
): Promise<Result<{ lichaam: ReturnType<typeof presentWerkplek>; versie: number }, Fout>> {
  const werkplek = await findWerkplek(ctx, id)
  return werkplek === undefined
    ? fout(nietGevonden)
    : goed({ lichaam: presentWerkplek(werkplek), versie: werkplek.versie })
}

const presentWerkplek = (w: WerkplekRij) => ({ ...w, vormen: [...w.vormen] })

/** What was really sent: an absent field is no change. */
function withoutUndefined<T extends object>(body: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(body).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
