import { z } from 'zod'
import { goed } from '../../core/result.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { idParams, tekstSchema } from '../../platform/http/schemas.ts'
import { rollenMet } from '../toegang/index.ts'
import { heropenKandidaat, sluitKandidaat, SLUITREDENEN } from './sluiten.ts'

/** Closing a dossier and opening it again. */
export function createSluitRoutes(): Route[] {
  const gemeen = {
    methode: 'POST',
    groep: 'Kandidaten',
    doel: 'dienstverlening',
    rollen: rollenMet('dossier-schrijven'),
    status: 201,
    params: idParams,
    metVersie: true,
    antwoord: z.object({ versie: z.number().int() }),
  } as const
  return [
    defineRoute({
      ...gemeen,
      pad: '/kandidaten/{id}/sluitingen',
      id: 'sluitKandidaat',
      samenvatting: 'Close a dossier in which nothing waits any more.',
      body: z.strictObject({ reden: z.enum(SLUITREDENEN), toelichting: tekstSchema(500) }),
      handle: async (ctx, { params, body, versie }) => {
        const uit = await sluitKandidaat(ctx, params.id, versie, body)
        return uit.ok ? goed({ lichaam: uit.waarde, versie: uit.waarde.versie }) : uit
      },
    }),
    defineRoute({
      ...gemeen,
      pad: '/kandidaten/{id}/heropeningen',
      id: 'heropenKandidaat',
      samenvatting: 'Open a closed dossier again, with a reason.',
      body: z.strictObject({ reden: tekstSchema(500) }),
      handle: async (ctx, { params, body, versie }) => {
        const uit = await heropenKandidaat(ctx, params.id, versie, body.reden)
        return uit.ok ? goed({ lichaam: uit.waarde, versie: uit.waarde.versie }) : uit
      },
    }),
  ]
}
