import { z } from 'zod'
import { goed } from '../../../core/result.ts'
import { defineRoute, type Route } from '../../../platform/http/route.ts'
import {
  datumSchema,
  idParams,
  idSchema,
  momentSchema,
  pagineringSchema,
  tekstSchema,
} from '../../../platform/http/schemas.ts'
import { journaalInzage } from '../../../platform/journaal/journaal.ts'
import { mapKort } from '../../kandidaten/index.ts'
import { rollenMet } from '../../toegang/index.ts'
import { leesPlaats, toPagina } from '../cursor.ts'
import { readDossier } from '../dossier.ts'
import type { DossiersDeps } from '../klokken.ts'
import { persoonSchema, toonPersoon } from '../persoon.ts'
import { waarschuwingenSchema, warnTeksten } from '../werkfocus.ts'
import { beantwoordTerugmelding, terugmelden, trekTerugmeldingIn } from './commands.ts'
import { listTerugmeldingen, listTerugmeldingenVan } from './queries.ts'
import { ANTWOORDSOORTEN, TERUGMELDREDENEN, TERUGMELDSTATUSSEN } from './terugmelding.ts'

export const terugmeldingSchema = z.object({
  id: idSchema,
  gemeente: z.string(),
  gemeenteNaam: z.string(),
  reden: z.enum(TERUGMELDREDENEN),
  samenvatting: z.string(),
  behoefte: z.string(),
  status: z.enum(TERUGMELDSTATUSSEN),
  verzondenDoor: z.string(),
  verzondenOp: momentSchema,
  antwoordUiterlijk: datumSchema,
  antwoordSoort: z.enum(ANTWOORDSOORTEN).nullable(),
  antwoord: z.string().nullable(),
  beantwoordDoor: z.string().nullable(),
  beantwoordOp: momentSchema.nullable(),
  ingetrokkenOp: momentSchema.nullable(),
  ingetrokkenReden: z.string().nullable(),
})

const groep = 'Terugmeldingen'
const doel = 'terugmelden'

/** Reporting back to the home municipality, with an answer (A9). */
export function terugmeldingRoutes(deps: DossiersDeps): Route[] {
  return [...dossierRoutes(deps), inboxRoute(), ...antwoordRoutes(deps)]
}

function dossierRoutes(deps: DossiersDeps): Route[] {
  return [listTerugmeldingenVanKandidaatRoute(), terugmeldenRoute(deps)]
}

function listTerugmeldingenVanKandidaatRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/kandidaten/{id}/terugmeldingen',
    id: 'listTerugmeldingenVanKandidaat',
    groep,
    doel,
    status: 200,
    samenvatting: 'All report backs about a person with their answers, newest first.',
    rollen: rollenMet('dossier-lezen'),
    params: idParams,
    antwoord: z.object({ items: z.array(terugmeldingSchema) }),
    handle: async (ctx, { params }) => {
      const gelezen = await readDossier(ctx, params.id, 'terugmeldingen', () =>
        listTerugmeldingenVan(ctx, params.id),
      )
      return gelezen.ok ? goed({ lichaam: { items: gelezen.waarde } }) : gelezen
    },
  })
}

function terugmeldenRoute(deps: DossiersDeps): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/kandidaten/{id}/terugmeldingen',
    id: 'terugmelden',
    groep,
    doel,
    status: 201,
    samenvatting:
      'Report a person back to the home municipality, with the reason and what the resident needs.',
    rollen: rollenMet('dossier-schrijven'),
    params: idParams,
    body: z
      .object({ reden: z.enum(TERUGMELDREDENEN), samenvatting: tekstSchema(), behoefte: tekstSchema() })
      .strict(),
    antwoord: z.object({
      id: idSchema,
      antwoordUiterlijk: datumSchema,
      waarschuwingen: waarschuwingenSchema,
    }),
    handle: async (ctx, { params, body }) => {
      const gemeld = await terugmelden(ctx, deps, params.id, body)
      return gemeld.ok
        ? goed({
            lichaam: { ...gemeld.waarde, waarschuwingen: warnTeksten(body.samenvatting, body.behoefte) },
          })
        : gemeld
    },
  })
}

function inboxRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/terugmeldingen',
    id: 'listTerugmeldingen',
    groep,
    doel,
    status: 200,
    samenvatting: 'Report backs addressed to my municipalities, or sent by me; open ones by answer day.',
    rollen: rollenMet('dossier-lezen'),
    query: z.object({
      kant: z.enum(['ontvangen', 'verzonden']).default('ontvangen'),
      status: z.enum(['open', 'afgehandeld']).default('open'),
      ...pagineringSchema,
    }),
    antwoord: z.object({
      items: z.array(terugmeldingSchema.extend({ kandidaat: persoonSchema })),
      volgende: z.string().nullable(),
    }),
    handle: async (ctx, { query }) => {
      const na = leesPlaats(query.na)
      if (!na.ok) return na
      const open = query.status === 'open'
      const rijen = await listTerugmeldingen(ctx, {
        kant: query.kant,
        open,
        na: na.waarde,
        hoeveel: query.aantal + 1,
      })
      const pagina = toPagina(rijen, query.aantal, (r) => ({
        op: open ? r.antwoordUiterlijk : r.verzondenOp,
        id: r.id,
      }))
      const personen = await mapKort(
        ctx,
        pagina.items.map((r) => r.kandidaatId),
      )
      const items = pagina.items.flatMap((r) => {
        const kandidaat = personen.get(r.kandidaatId)
        return kandidaat === undefined ? [] : [{ ...r, kandidaat: toonPersoon(kandidaat) }]
      })
      await journaalInzage(ctx, [...personen.keys()], 'terugmeldingen')
      return goed({ lichaam: { items, volgende: pagina.volgende } })
    },
  })
}

function antwoordRoutes(deps: DossiersDeps): Route[] {
  return [beantwoordTerugmeldingRoute(deps), trekTerugmeldingInRoute(deps)]
}

function beantwoordTerugmeldingRoute(deps: DossiersDeps): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/terugmeldingen/{id}/antwoorden',
    id: 'beantwoordTerugmelding',
    groep,
    doel,
    status: 201,
    samenvatting: 'Answer a report back for the home municipality; the sender gets a task to read it.',
    rollen: rollenMet('terugmelding-beantwoorden'),
    params: idParams,
    body: z.object({ soort: z.enum(ANTWOORDSOORTEN), antwoord: tekstSchema() }).strict(),
    antwoord: z.object({ id: idSchema, waarschuwingen: waarschuwingenSchema }),
    handle: async (ctx, { params, body }) => {
      const beantwoord = await beantwoordTerugmelding(ctx, deps, params.id, body)
      return beantwoord.ok
        ? goed({ lichaam: { ...beantwoord.waarde, waarschuwingen: warnTeksten(body.antwoord) } })
        : beantwoord
    },
  })
}

function trekTerugmeldingInRoute(deps: DossiersDeps): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/terugmeldingen/{id}/intrekkingen',
    id: 'trekTerugmeldingIn',
    groep,
    doel,
    status: 201,
    samenvatting: 'Withdraw an unanswered report back, with a reason.',
    rollen: rollenMet('dossier-schrijven'),
    params: idParams,
    body: z.object({ reden: tekstSchema(1000) }).strict(),
    antwoord: z.object({ id: idSchema }),
    handle: async (ctx, { params, body }) => {
      const ingetrokken = await trekTerugmeldingIn(ctx, deps, params.id, body.reden)
      return ingetrokken.ok ? goed({ lichaam: ingetrokken.waarde }) : ingetrokken
    },
  })
}
