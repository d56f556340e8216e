import { z } from 'zod'
import { fout, goed } from '../../core/result.ts'
import type { Modus } from '../../platform/config/config.ts'
import type { Klok } from '../../platform/context.ts'
import { defineOpenRoute, type OpenRoute } from '../../platform/http/open-route.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { datumSchema, idSchema, momentSchema } from '../../platform/http/schemas.ts'
import type { DemoAccount } from './demo.ts'
import { listGebruikers, listGemeenten, listOrganisaties } from './queries.ts'
import { rechtenVan } from './rechten.ts'
import type { Sessie, Sessiedienst } from './sessies.ts'

const sessieSchema = z.object({
  gebruiker: z.object({
    id: idSchema,
    naam: z.string(),
    gebruikersnaam: z.string(),
    rol: z.string(),
    taal: z.enum(['nl', 'en']),
    organisatie: z.object({ id: idSchema, naam: z.string(), soort: z.string() }),
  }),
  regio: z.object({ id: idSchema, naam: z.string() }),
  gemeenten: z.array(z.string()),
  bereik: z.enum(['gemeente', 'regio']),
  rechten: z.array(z.string()),
  modus: z.enum(['demo', 'production', 'test']),
  vandaag: datumSchema,
  verlooptOp: momentSchema,
})

const tweetalig = z.object({ nl: z.string(), en: z.string() })
const demoSchema = z.object({
  items: z.array(
    z.object({
      gebruikersnaam: z.string(),
      wachtwoord: z.string(),
      naam: z.string(),
      rol: z.string(),
      organisatie: z.string(),
      uitleg: tweetalig,
      probeer: tweetalig,
    }),
  ),
})

type Afhankelijk = {
  readonly sessies: Sessiedienst
  readonly modus: Modus
  readonly klok: Klok
  readonly vandaag: () => string
  readonly demoAccounts: readonly DemoAccount[]
}

/** Signing in and out, who I am, the demo accounts, and the people and organisations of the region. */
export function createToegangRoutes(dep: Afhankelijk): { routes: Route[]; openRoutes: OpenRoute[] } {
  return { routes: tenantRoutes(), openRoutes: openRoutes(dep) }
}

function toonSessie(sessie: Sessie, dep: Afhankelijk): z.input<typeof sessieSchema> {
  return {
    gebruiker: {
      id: sessie.actor.gebruikerId,
      naam: sessie.naam,
      gebruikersnaam: sessie.gebruikersnaam,
      rol: sessie.actor.rol,
      taal: sessie.taal,
      organisatie: sessie.organisatie,
    },
    regio: { id: sessie.actor.regioId, naam: sessie.regioNaam },
    gemeenten: [...sessie.actor.gemeenten],
    bereik: sessie.actor.bereik,
    rechten: [...rechtenVan(sessie.actor.rol)],
    modus: dep.modus,
    vandaag: dep.vandaag(),
    verlooptOp: sessie.verlooptOp,
  }
}

function openRoutes(dep: Afhankelijk): OpenRoute[] {
  const routes = [
    defineOpenRoute({
      methode: 'POST',
      pad: '/sessies',
      id: 'openSessie',
      groep: 'Toegang',
      samenvatting: 'Sign in with user name and password; sets the session cookie.',
      status: 201,
      perMinuut: 120,
      body: z.object({
        gebruikersnaam: z.string().trim().min(1).max(200),
        wachtwoord: z.string().min(1).max(500),
      }),
      antwoord: sessieSchema,
      handle: async ({ body }) => {
        const geopend = await dep.sessies.open(body.gebruikersnaam, body.wachtwoord)
        if (!geopend.ok) return geopend
        const sessie = await dep.sessies.lees(geopend.waarde.token)
        if (sessie === undefined) return fout({ code: 'inloggen-mislukt', status: 401 })
        return goed({ lichaam: toonSessie(sessie, dep), sessie: geopend.waarde })
      },
    }),
    defineOpenRoute({
      methode: 'GET',
      pad: '/sessies/huidige',
      id: 'leesSessie',
      groep: 'Toegang',
      samenvatting: 'Who is signed in, with role, organisation, rights and the date of today.',
      status: 200,
      perMinuut: 6000,
      antwoord: sessieSchema,
      handle: async ({ token }) => {
        const sessie = token === undefined ? undefined : await dep.sessies.lees(token)
        if (sessie === undefined) return fout({ code: 'niet-ingelogd', status: 401 })
        return goed({ lichaam: toonSessie(sessie, dep) })
      },
    }),
    defineOpenRoute({
      methode: 'DELETE',
      pad: '/sessies/huidige',
      id: 'sluitSessie',
      groep: 'Toegang',
      samenvatting: 'Sign out: the session ends on the server at once.',
      status: 204,
      perMinuut: 6000,
      handle: async ({ token }) => {
        if (token !== undefined) await dep.sessies.sluit(token)
        return goed({ sessie: null })
      },
    }),
  ]
  if (dep.modus !== 'demo') return routes
  return [
    ...routes,
    defineOpenRoute({
      methode: 'GET',
      pad: '/demo-accounts',
      id: 'listDemoAccounts',
      groep: 'Toegang',
      samenvatting: 'The demo accounts, one per role; absent outside demo mode.',
      status: 200,
      perMinuut: 6000,
      antwoord: demoSchema,
      handle: async () => goed({ lichaam: { items: [...dep.demoAccounts] } }),
    }),
  ]
}

function tenantRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/gebruikers',
      id: 'listGebruikers',
      groep: 'Toegang',
      samenvatting: 'The professionals of the region, to choose from.',
      rollen: 'ingelogd',
      doel: 'samenwerken',
      status: 200,
      query: z.object({ rol: z.string().max(40).optional() }),
      antwoord: z.object({
        items: z.array(
          z.object({
            id: idSchema,
            naam: z.string(),
            rol: z.string(),
            organisatieId: idSchema,
            organisatie: z.string(),
            talen: z.array(z.string()),
          }),
        ),
      }),
      handle: async (ctx, { query }) =>
        goed({
          lichaam: {
            items: (await listGebruikers(ctx, query.rol)).map((g) => ({ ...g, talen: [...g.talen] })),
          },
        }),
    }),
    defineRoute({
      methode: 'GET',
      pad: '/organisaties',
      id: 'listOrganisaties',
      groep: 'Toegang',
      samenvatting: 'The organisations of the chain and the municipalities they work for.',
      rollen: 'ingelogd',
      doel: 'samenwerken',
      status: 200,
      antwoord: z.object({
        items: z.array(
          z.object({
            id: idSchema,
            naam: z.string(),
            soort: z.string(),
            voorkeursleverancier: z.boolean(),
            gemeenten: z.array(z.string()),
          }),
        ),
      }),
      handle: async (ctx) =>
        goed({
          lichaam: {
            items: (await listOrganisaties(ctx)).map((o) => ({ ...o, gemeenten: [...o.gemeenten] })),
          },
        }),
    }),
    defineRoute({
      methode: 'GET',
      pad: '/gemeenten',
      id: 'listGemeenten',
      groep: 'Toegang',
      samenvatting: 'The municipalities that my organisation works for.',
      rollen: 'ingelogd',
      doel: 'samenwerken',
      status: 200,
      antwoord: z.object({ items: z.array(z.object({ code: z.string(), naam: z.string() })) }),
      handle: async (ctx) => goed({ lichaam: { items: await listGemeenten(ctx) } }),
    }),
  ]
}
