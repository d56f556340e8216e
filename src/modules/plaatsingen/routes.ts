import { plusDagen } from '../../core/datum.ts'
import { fout, goed } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { nietGevonden } from '../../platform/fout.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { idParams } from '../../platform/http/schemas.ts'
import { withKandidaat } from '../kandidaten/index.ts'
import { createKlokobjectRoutes, intrekkingSchema } from '../termijnen/index.ts'
import { rollenMet } from '../toegang/index.ts'
import { corrigeerPlaatsing, type Plaatsingscorrectie } from './correctie-command.ts'
import { duurzaamWerk } from './duurzaam.ts'
import { beeindigPlaatsing, trekPlaatsingIn } from './einde-commands.ts'
import { bepaalGevolgen, type Gevolgen } from './gevolgen.ts'
import { plaats, refreshVorm } from './plaats-command.ts'
import type { PlaatsingDeps, PlaatsingRij } from './plaatsing.ts'
import { findPlaatsing, listPlaatsingen } from './queries.ts'
import * as s from './schemas.ts'

const LEZEN = rollenMet('dossier-lezen')
const SCHRIJVEN = rollenMet('dossier-schrijven')
const GROEP = 'Plaatsingen'

/** Placements of a person: placing, seeing the consequences first, correcting, ending, withdrawing, suspending, changing the end. */
export function createPlaatsingenRoutes(deps: PlaatsingDeps): Route[] {
  const naWijziging = async (ctx: Ctx, id: string) => {
    const plaatsing = await findPlaatsing(ctx, id)
    if (plaatsing !== undefined) await refreshVorm(ctx, plaatsing.kandidaatId)
  }
  return [
    ...persoonRoutes(deps),
    ...wijzigRoutes(deps),
    ...createKlokobjectRoutes({ objectSoort: 'plaatsing', pad: 'plaatsingen', groep: GROEP, naWijziging }),
  ]
}

function persoonRoutes(deps: PlaatsingDeps): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/kandidaten/{id}/plaatsingen',
      id: 'listPlaatsingen',
      groep: GROEP,
      samenvatting: 'Placements of a person, the newest first, and whether paid work lasted.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      antwoord: s.plaatsingenSchema,
      handle: (ctx, { params }) =>
        withKandidaat(ctx, params.id, 'plaatsingen', async () => {
          const plaatsingen = await listPlaatsingen(ctx, params.id)
          const duurzaam = duurzaamWerk(plaatsingen, ctx.vandaag).map((d) => ({
            ...d,
            metingen: [...d.metingen],
          }))
          return goed({ lichaam: { items: plaatsingen.map(presentPlaatsing), duurzaam } })
        }),
    }),
    defineRoute({
      methode: 'POST',
      pad: '/kandidaten/{id}/plaatsingen',
      id: 'plaats',
      groep: GROEP,
      samenvatting:
        'Place somebody; a lower form than possible asks why, and a running placement can end by the same step.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: s.nieuwePlaatsingSchema,
      antwoord: s.plaatsingSchema,
      handle: async (ctx, { params, body }) => {
        const uit = await plaats(ctx, deps, params.id, body)
        return uit.ok ? showPlaatsing(ctx, uit.waarde.id) : uit
      },
    }),
    defineRoute({
      methode: 'GET',
      pad: '/kandidaten/{id}/plaatsing-gevolgen',
      id: 'bepaalGevolgen',
      groep: GROEP,
      samenvatting:
        'What a step to another form brings about: what ends, which clocks stop and begin, what goes on. Writes nothing.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      query: s.overstapQuery,
      antwoord: s.gevolgenSchema,
      handle: (ctx, { params, query }) =>
        withKandidaat(ctx, params.id, 'gevolgen', async () => {
          const { vorm, vanaf, tot, nevenbaan, loonwaarde, leerwerktrajectId } = query
          const leerwerk = leerwerktrajectId === 'geen' ? null : leerwerktrajectId
          const stap = {
            vorm,
            vanaf,
            tot: tot ?? null,
            nevenbaan: nevenbaan === 'ja',
            loonwaarde: loonwaarde ?? null,
            leerwerktrajectId: leerwerk,
          }
          const uit = await bepaalGevolgen(ctx, deps, params.id, stap)
          return uit.ok ? goed({ lichaam: presentGevolgen(uit.waarde) }) : uit
        }),
    }),
  ]
}

function wijzigRoutes(deps: PlaatsingDeps): Route[] {
  return [
    defineRoute({
      methode: 'PATCH',
      pad: '/plaatsingen/{id}',
      id: 'corrigeerPlaatsing',
      groep: GROEP,
      samenvatting: 'Change or correct a placement with a reason; the history keeps what it was.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      body: s.correctieSchema,
      metVersie: true,
      antwoord: s.plaatsingSchema,
      handle: async (ctx, { params, body, versie }) => {
        const wijziging = Object.fromEntries(
          Object.entries(body.wijziging).filter(([, v]) => v !== undefined),
        ) as Plaatsingscorrectie
        const uit = await corrigeerPlaatsing(ctx, deps, params.id, versie, wijziging, body.reden)
        return uit.ok ? showPlaatsing(ctx, params.id) : uit
      },
    }),
    defineRoute({
      methode: 'POST',
      pad: '/plaatsingen/{id}/beeindigingen',
      id: 'beeindigPlaatsing',
      groep: GROEP,
      samenvatting: 'End a placement with a reason; its clock stops and its place is free.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: s.eindeSchema,
      metVersie: true,
      antwoord: s.plaatsingSchema,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await beeindigPlaatsing(ctx, params.id, versie, body)
        return uit.ok ? showPlaatsing(ctx, params.id) : uit
      },
    }),
    defineRoute({
      methode: 'POST',
      pad: '/plaatsingen/{id}/intrekkingen',
      id: 'trekPlaatsingIn',
      groep: GROEP,
      samenvatting: 'Withdraw a placement that did not take place; it stays readable.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: intrekkingSchema,
      metVersie: true,
      antwoord: s.plaatsingSchema,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await trekPlaatsingIn(ctx, params.id, versie, body.reden)
        return uit.ok ? showPlaatsing(ctx, params.id) : uit
      },
    }),
  ]
}

async function showPlaatsing(ctx: Ctx, id: string) {
  const plaatsing = await findPlaatsing(ctx, id)
  if (plaatsing === undefined) return fout(nietGevonden)
  return goed({
    lichaam: presentPlaatsing(plaatsing),
    versie: plaatsing.versie,
    locatie: `/kandidaten/${plaatsing.kandidaatId}/plaatsingen`,
  })
}

const presentPlaatsing = (p: PlaatsingRij) => ({
  ...p,
  instrumenten: [...p.instrumenten],
  laatsteDag: p.tot === null ? null : plusDagen(p.tot, -1),
})

function presentGevolgen(g: Gevolgen) {
  const o = g.vormoordeel
  return {
    ...g,
    eindigt: [...g.eindigt],
    klokStopt: g.klokStopt.map((k) => ({ ...k, vervalt: [...k.vervalt] })),
    looptDoor: [...g.looptDoor],
    begint: { ...g.begint, momenten: [...g.begint.momenten] },
    vormoordeel:
      o === null
        ? null
        : {
            lager: o.lager,
            redenNodig: o.lager,
            mogelijk: o.mogelijk.vorm,
            grond: o.mogelijk.grond,
            tekst: o.tekst,
          },
  }
}
