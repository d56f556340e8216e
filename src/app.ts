import type { FastifyInstance } from 'fastify'
import type { Modus } from './platform/config/config.ts'
import type { Ctx, Klok } from './platform/context.ts'
import { systeemklok, vandaagOp, type Database } from './platform/database/index.ts'
import { createServer } from './platform/http/server.ts'
import type { OpenRoute } from './platform/http/open-route.ts'
import type { Route } from './platform/http/route.ts'
import type { Kluis } from './platform/kluis/kluis.ts'
import { createBerekeningRoutes } from './modules/berekeningen/index.ts'
import { createDossiersRoutes, findMogelijkeVorm, meldWerkGevonden } from './modules/dossiers/index.ts'
import { createJournaalRoutes } from './modules/journaal/index.ts'
import {
  createDeelRoutes,
  createSluitRoutes,
  createKenmerkRoutes,
  createLijstRoutes,
  createPersoonRoutes,
} from './modules/kandidaten/index.ts'
import { beoordeelBytes, createOvernameRoutes, type Beoordelaar } from './modules/overname/index.ts'
import { createSturingRoutes } from './modules/sturing/index.ts'
import { createPlaatsingenRoutes, listWerkstarts } from './modules/plaatsingen/index.ts'
import { createTermijnenRoutes, registerTermijnen, voltooiTermijn } from './modules/termijnen/index.ts'
import { createTrajectenRoutes } from './modules/trajecten/index.ts'
import { createWerkgeversRoutes } from './modules/werkgevers/index.ts'
import { createSessiedienst, createToegangRoutes, type DemoAccount } from './modules/toegang/index.ts'
import { createVandaagRoutes } from './modules/vandaag/index.ts'
import { verplaatsDossier } from './verplaatsen.ts'

/** What the application runs on; made in main, and by tests with their own clock and database. */
export type Diensten = {
  readonly database: Database
  readonly kluis: Kluis
  readonly modus: Modus
  readonly klok: Klok
  readonly demoAccounts: readonly DemoAccount[]
  readonly webMap: string | undefined
  /** Monotonic milliseconds, for how fresh a looked-up session is. */
  readonly tik?: () => number
  /** Judges a caseload file; a server does so in a process of its own, apart from the requests. */
  readonly beoordeelaar?: Beoordelaar
  readonly log: (regel: Readonly<Record<string, unknown>>) => void
}

const directBeoordelen: Beoordelaar = ({ bytes, omgeving, keuzen, lees }, voortgang) =>
  beoordeelBytes(bytes, omgeving, keuzen, lees, voortgang)

/** Every route of the API; also read by the OpenAPI generator and by the tests that walk all routes. */
export function createRoutes(d: Diensten): {
  routes: Route[]
  openRoutes: OpenRoute[]
  sessies: ReturnType<typeof createSessiedienst>
} {
  // Sessions live in real time, also where the demo region has a clock of its own.
  const sessies = createSessiedienst(
    (fn) => d.database.zonderTenant(fn),
    systeemklok,
    () => vandaagOp(d.klok()),
    d.tik ?? (() => performance.now()),
  )
  const toegang = createToegangRoutes({
    sessies,
    modus: d.modus,
    klok: d.klok,
    vandaag: () => vandaagOp(d.klok()),
    demoAccounts: d.demoAccounts,
  })
  const klokken = { registerTermijnen, voltooiTermijn }
  const plaatsing = {
    findMogelijkeVorm,
    meldWerkGevonden: (ctx: Ctx, id: string) => meldWerkGevonden(ctx, klokken, id),
  }
  const routes = [
    ...toegang.routes,
    ...createLijstRoutes(),
    ...createPersoonRoutes({ kluis: d.kluis, modus: d.modus, verplaats: verplaatsDossier }),
    ...createKenmerkRoutes(),
    ...createDeelRoutes(),
    ...createSluitRoutes(),
    ...createDossiersRoutes({ ...klokken, listWerkstarts }),
    ...createWerkgeversRoutes(),
    ...createTrajectenRoutes(),
    ...createPlaatsingenRoutes(plaatsing),
    ...createTermijnenRoutes(),
    ...createVandaagRoutes(),
    ...createSturingRoutes(),
    ...createJournaalRoutes(),
    ...createOvernameRoutes({
      kluis: d.kluis,
      modus: d.modus,
      plaatsing,
      beoordeel: d.beoordeelaar ?? directBeoordelen,
    }),
  ]
  return { routes, openRoutes: [...toegang.openRoutes, ...createBerekeningRoutes()], sessies }
}

/** Wires modules, platform and web into one HTTP server that listens nowhere yet. */
export async function createApp(d: Diensten): Promise<FastifyInstance> {
  const { routes, openRoutes, sessies } = createRoutes(d)
  return createServer({
    routes,
    openRoutes,
    leesActor: async (token) => (await sessies.lees(token))?.actor,
    tenant: (opdracht, werk) => d.database.withTenant(opdracht, werk),
    roep: d.database.roep,
    gezondheid: () => d.database.ready(),
    metHttps: d.modus === 'production',
    webMap: d.webMap,
    log: d.log,
  })
}
