import { z } from 'zod'
import { fout, goed } from '../../core/result.ts'
import type { Rol } from '../../platform/context.ts'
import { ongeldig, type Fout } from '../../platform/fout.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { datumSchema } from '../../platform/http/schemas.ts'
import { rollenMet } from '../toegang/index.ts'
import {
  verdeling,
  verdelingPerKwartaal,
  verwachtingUitgekomen,
  type ListWerkstarts,
} from './meting/overzichten.ts'
import { terugmeldcijfers } from './terugmelding/overzicht.ts'

/** Counts without persons: also for who watches figures and opens no dossier. */
const ROLLEN: readonly Rol[] = [...rollenMet('dossier-lezen'), 'controller']
const groep = 'Overzichten'
const doel = 'sturen'
const aantal = z.number().int()

/** Figures over the municipalities that one works for: measurements, expectations, report backs (A4-A6, A9). */
export function overzichtRoutes(listWerkstarts: ListWerkstarts): Route[] {
  return [verdelingRoute(), verwachtingRoute(listWerkstarts), terugmeldcijferRoute()]
}

function verdelingRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/verdelingen',
    id: 'readVerdeling',
    groep,
    doel,
    status: 200,
    samenvatting:
      'How the caseload is spread over ABC, phase or expected time: on a day, or at each end of a quarter since `vanafDatum`.',
    rollen: ROLLEN,
    query: z.object({
      soort: z.enum(['abc', 'fase', 'verwachting']),
      peildatum: datumSchema.optional().meta({ description: 'Today when left out.' }),
      vanafDatum: datumSchema.optional(),
    }),
    antwoord: z.object({
      items: z.array(
        z.object({
          peildatum: datumSchema,
          kwartaal: z.string(),
          waarde: z.string().nullable().meta({ description: 'Null: never measured.' }),
          aantal,
        }),
      ),
    }),
    handle: async (ctx, { query }) => {
      const peildatum = query.peildatum ?? ctx.vandaag
      const items =
        query.vanafDatum === undefined
          ? await verdeling(ctx, query.soort, peildatum)
          : await verdelingPerKwartaal(ctx, query.soort, query.vanafDatum, peildatum)
      return goed({ lichaam: { items } })
    },
  })
}

function verwachtingRoute(listWerkstarts: ListWerkstarts): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/verwachtingcijfers',
    id: 'readVerwachtingcijfers',
    groep,
    doel,
    status: 200,
    samenvatting: 'Expected time to paid work held against what happened.',
    rollen: ROLLEN,
    query: z.object({ peildatum: datumSchema.optional() }),
    antwoord: z.object({
      items: z.array(
        z.object({
          verwachting: z.string(),
          aantal,
          opTijd: aantal,
          later: aantal,
          nietOpTijd: aantal,
          loopt: aantal,
        }),
      ),
    }),
    handle: async (ctx, { query }) => {
      const regels = await verwachtingUitgekomen(ctx, listWerkstarts, query.peildatum ?? ctx.vandaag)
      return goed({
        lichaam: {
          items: regels.map(({ 'op-tijd': opTijd, 'niet-op-tijd': nietOpTijd, ...r }) => ({
            ...r,
            opTijd,
            nietOpTijd,
          })),
        },
      })
    },
  })
}

function terugmeldcijferRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/terugmeldcijfers',
    id: 'readTerugmeldcijfers',
    groep,
    doel,
    status: 200,
    samenvatting: 'Report backs per municipality in a period, answered and late, and per hundred dossiers.',
    rollen: ROLLEN,
    query: z.object({
      vanafDatum: datumSchema,
      totDatum: datumSchema.meta({ description: 'First day that no longer counts.' }),
    }),
    antwoord: z.object({
      items: z.array(
        z.object({
          gemeente: z.string(),
          naam: z.string(),
          dossiers: aantal,
          verzonden: aantal,
          beantwoord: aantal,
          teLaat: aantal,
          perHonderd: z.number().nullable(),
        }),
      ),
    }),
    handle: async (ctx, { query }) => {
      if (query.totDatum <= query.vanafDatum)
        return fout<Fout>({ ...ongeldig({ veld: 'totDatum', code: 'einde-voor-begin' }), status: 400 })
      return goed({ lichaam: { items: await terugmeldcijfers(ctx, query.vanafDatum, query.totDatum) } })
    },
  })
}
