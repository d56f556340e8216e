import { z } from 'zod'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { nietGevonden, type Fout } from '../../platform/fout.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { datumSchema, idParams, idSchema } from '../../platform/http/schemas.ts'
import { journaalInzage, journaliseer } from '../../platform/journaal/journaal.ts'
import { rollenMet } from '../toegang/index.ts'
import {
  corrigeerKandidaat,
  findOpBsn,
  readBsnVan,
  registreerKandidaat,
  type KandidaatDeps,
} from './kandidaat-commands.ts'
import { findKandidaat, type KandidaatRij } from './kandidaat-queries.ts'
import { corrigeerKenmerk, eindigKenmerk, setKenmerk } from './kenmerk-commands.ts'
import { listKenmerken } from './kenmerk-queries.ts'
import { presentKandidaat, presentKenmerk } from './presenter.ts'
import * as s from './schemas.ts'
import { voegSamen } from './samenvoegen.ts'

const LEZEN = rollenMet('dossier-lezen')
const SCHRIJVEN = rollenMet('dossier-schrijven')

export type KandidatenDeps = KandidaatDeps & {
  /** Moves what other modules hang under a dossier when it is folded into another. */
  readonly verplaats: (ctx: Ctx, van: string, naar: string) => Promise<void>
}

/** Registering, opening and correcting persons. */
export function createPersoonRoutes(deps: KandidatenDeps): Route[] {
  return [
    defineRoute({
      methode: 'POST',
      pad: '/kandidaten',
      id: 'registreerKandidaat',
      groep: 'Kandidaten',
      samenvatting: 'Register a person; one that looks the same is asked about first.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      body: s.registratieSchema,
      antwoord: z.object({ id: idSchema, dossiernummer: z.string() }),
      handle: async (ctx, { body }) => {
        const uit = await registreerKandidaat(ctx, deps, body)
        return uit.ok
          ? goed({ lichaam: uit.waarde, locatie: `/kandidaten/${uit.waarde.id}`, versie: 1 })
          : uit
      },
    }),
    defineRoute({
      methode: 'GET',
      pad: '/kandidaten/{id}',
      id: 'leesKandidaat',
      groep: 'Kandidaten',
      samenvatting: 'Open a dossier. A foreign one answers as an absent one.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      antwoord: s.kandidaatSchema,
      handle: (ctx, { params }) =>
        withKandidaat(ctx, params.id, 'dossier', async (k) =>
          goed({ lichaam: presentKandidaat(k), versie: k.versie }),
        ),
    }),
    defineRoute({
      methode: 'PATCH',
      pad: '/kandidaten/{id}',
      id: 'corrigeerKandidaat',
      groep: 'Kandidaten',
      samenvatting: 'Change or correct personal data, with a reason; the history keeps what it was.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      body: s.wijzigingSchema,
      metVersie: true,
      antwoord: s.kandidaatSchema,
      handle: async (ctx, { params, body, versie }) => {
        const gegevens = Object.fromEntries(Object.entries(body.gegevens).filter(([, v]) => v !== undefined))
        const uit = await corrigeerKandidaat(ctx, params.id, versie, { gegevens, reden: body.reden })
        if (!uit.ok) return uit
        return withKandidaat(ctx, params.id, 'dossier', async (k) =>
          goed({ lichaam: presentKandidaat(k), versie: k.versie }),
        )
      },
    }),
    defineRoute({
      methode: 'POST',
      pad: '/kandidaten/{id}/samenvoegingen',
      id: 'voegKandidatenSamen',
      groep: 'Kandidaten',
      samenvatting: 'Make one dossier of two; where they differ the user says which value is right.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: z.strictObject({
        vervaltId: idSchema,
        keuzes: z.record(z.string(), z.enum(['blijft', 'vervalt'])).default({}),
        reden: s.redenSchema,
      }),
      metVersie: true,
      antwoord: z.object({ id: idSchema }),
      handle: async (ctx, { params, body, versie }) => {
        const uit = await voegSamen(ctx, { ...body, blijftId: params.id, versie }, deps.verplaats)
        return uit.ok ? goed({ lichaam: uit.waarde }) : uit
      },
    }),
    ...bsnRoutes(deps),
  ]
}

function bsnRoutes(deps: KandidatenDeps): Route[] {
  return [
    defineRoute({
      methode: 'POST',
      pad: '/kandidaten/zoekopdrachten',
      id: 'zoekOpBsn',
      groep: 'Kandidaten',
      samenvatting: 'Find a person by BSN. The reason is kept in the journal, the number is not.',
      rollen: LEZEN,
      doel: 'zoeken-op-bsn',
      status: 200,
      body: z.strictObject({ bsn: z.string().trim().min(1).max(20), reden: s.redenSchema }),
      antwoord: z.object({ items: z.array(s.kandidaatSchema) }),
      handle: async (ctx, { body }) => {
        const gevonden = await findOpBsn(ctx, deps, body.bsn)
        if (!gevonden.ok) return gevonden
        const k = gevonden.waarde === undefined ? undefined : await findKandidaat(ctx, gevonden.waarde.id)
        await journaliseer(ctx, 'zoekvraag', 'bsn', k === undefined ? [] : [k.id], { reden: body.reden })
        return goed({ lichaam: { items: k === undefined ? [] : [presentKandidaat(k)] } })
      },
    }),
    defineRoute({
      methode: 'POST',
      pad: '/kandidaten/{id}/bsn-inzagen',
      id: 'toonBsn',
      groep: 'Kandidaten',
      samenvatting: 'Show the BSN of a person, with a reason that is kept in the journal.',
      rollen: SCHRIJVEN,
      doel: 'bsn-tonen',
      status: 200,
      params: idParams,
      body: z.strictObject({ reden: s.redenSchema }),
      antwoord: z.object({ bsn: z.string().nullable() }),
      handle: async (ctx, { params, body }) => {
        const bsn = await readBsnVan(ctx, deps, params.id)
        if (!bsn.ok) return bsn
        await journaliseer(ctx, 'inzage', 'bsn', [params.id], { reden: body.reden })
        return goed({ lichaam: { bsn: bsn.waarde } })
      },
    }),
  ]
}

/** The dated facts of a person: reading them with their history, setting, ending and correcting one. */
export function createKenmerkRoutes(): Route[] {
  const antwoord = z.object({ id: z.string().nullable() })
  const kenmerkParams = z.object({ id: idSchema, kenmerkId: idSchema })
  const gemeenschappelijk = {
    groep: 'Kandidaten',
    rollen: SCHRIJVEN,
    doel: 'dienstverlening',
    antwoord,
  } as const
  return [
    defineRoute({
      methode: 'GET',
      pad: '/kandidaten/{id}/kenmerken',
      id: 'listKenmerken',
      groep: 'Kandidaten',
      samenvatting: 'Dated facts (target groups, phase, measurements, consultant, ...) with their history.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      antwoord: z.object({ items: z.array(s.kenmerkSchema) }),
      handle: (ctx, { params }) =>
        withKandidaat(ctx, params.id, 'kenmerken', async () =>
          goed({ lichaam: { items: (await listKenmerken(ctx, params.id)).map(presentKenmerk) } }),
        ),
    }),
    defineRoute({
      ...gemeenschappelijk,
      methode: 'POST',
      pad: '/kandidaten/{id}/kenmerken',
      id: 'zetKenmerk',
      samenvatting: 'Record a dated fact; facts that exclude each other make room.',
      status: 201,
      params: idParams,
      body: s.nieuwKenmerkSchema,
      handle: async (ctx, { params, body }) => {
        const { vanaf, tot, ...rest } = body
        return lichaam(
          await setKenmerk(ctx, params.id, { ...rest, periode: { vanaf, tot }, bron: 'medewerker' }),
        )
      },
    }),
    defineRoute({
      ...gemeenschappelijk,
      methode: 'POST',
      pad: '/kandidaten/{id}/kenmerken/{kenmerkId}/correcties',
      id: 'corrigeerKenmerk',
      samenvatting: 'Correct a fact that was recorded wrongly; the old one stays as history.',
      status: 201,
      params: kenmerkParams,
      body: z.strictObject({
        waarde: z.string().min(1).max(100),
        vanaf: datumSchema,
        tot: datumSchema.nullable().default(null),
        reden: s.redenSchema,
      }),
      handle: async (ctx, { params, body }) =>
        lichaam(
          await corrigeerKenmerk(
            ctx,
            params.id,
            params.kenmerkId,
            { waarde: body.waarde, periode: { vanaf: body.vanaf, tot: body.tot } },
            body.reden,
          ),
        ),
    }),
    defineRoute({
      ...gemeenschappelijk,
      methode: 'POST',
      pad: '/kandidaten/{id}/kenmerken/{kenmerkId}/beeindigingen',
      id: 'eindigKenmerk',
      samenvatting: 'End a fact on a day, with a reason.',
      status: 201,
      params: kenmerkParams,
      body: z.strictObject({ tot: datumSchema, reden: s.redenSchema }),
      handle: async (ctx, { params, body }) =>
        lichaam(await eindigKenmerk(ctx, params.id, params.kenmerkId, body.tot, body.reden)),
    }),
  ]
}

function lichaam<T>(uit: Result<T, Fout>): Result<{ lichaam: T }, Fout> {
  return uit.ok ? goed({ lichaam: uit.waarde }) : uit
}

/** Reads a visible person, journals the look, and goes on; absent and foreign are the same. */
export async function withKandidaat<T>(
  ctx: Ctx,
  id: string,
  wat: string,
  verder: (k: KandidaatRij) => Promise<Result<T, Fout>>,
): Promise<Result<T, Fout>> {
  const k = await findKandidaat(ctx, id)
  if (k === undefined) return fout(nietGevonden)
  await journaalInzage(ctx, [id], wat)
  return verder(k)
}
