import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Actor } from '../context.ts'
import type { Fout } from '../fout.ts'
import { registerHealth, type Gezondheid } from './health.ts'
import { createMetingen } from './metingen.ts'
import type { OpenRoute } from './open-route.ts'
import { sendUitvoer } from './antwoord.ts'
import { handleTenant, handleOpen, type RoepPoort, type TenantPoort } from './afhandeling.ts'
import { createOpenapi } from './openapi.ts'
import { mapFout } from './onverwacht.ts'
import { problem } from './problem.ts'
import type { Route } from './route.ts'
import { registerWeb } from './web.ts'

/** The version of the API, sent with every answer (API Design Rules). */
export const API_VERSIE = '1.0.0'

/** What the HTTP layer needs from the rest of the product; wired in main. */
export type Poorten = {
  readonly routes: readonly Route[]
  readonly openRoutes: readonly OpenRoute[]
  /** The actor of a session token, or undefined when there is no such living session. */
  readonly leesActor: (token: string) => Promise<Actor | undefined>
  readonly tenant: TenantPoort
  /** Without it every request goes the general way. */
  readonly roep?: RoepPoort
  readonly gezondheid: Gezondheid
  readonly metHttps: boolean
  readonly webMap: string | undefined
  readonly log: (regel: Readonly<Record<string, unknown>>) => void
}

/** The name of the session cookie; the `__Host-` prefix needs HTTPS. */
export const cookieNaam = (metHttps: boolean) => (metHttps ? '__Host-schakel' : 'schakel')

/** Builds the HTTP server from the route table; listens nowhere yet. */
export async function createServer(poorten: Poorten): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit: 1_000_000,
    genReqId: () => randomUUID(),
    trustProxy: poorten.metHttps,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: false },
  })
  const metingen = createMetingen()
  await app.register(cookie)
  await app.register(multipart, {
    limits: { files: 1, fields: 10, fileSize: 60_000_000, fieldSize: 100_000 },
  })
  await app.register(rateLimit, { global: false })
  await app.register(helmet, HELMET(poorten.metHttps))
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    void reply.header('API-Version', API_VERSIE).header('Cache-Control', 'no-store')
    if (isForeign(request)) await sendFout(reply, request, { code: 'andere-herkomst', status: 403 })
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'geen'
    metingen.meet(request.method, route, reply.statusCode, reply.elapsedTime)
    poorten.log({
      verzoek: request.id,
      methode: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
  app.setErrorHandler((error, request, reply) => {
    const bekend = mapFout(error)
    if (bekend.naSeconden !== undefined) void reply.header('Retry-After', String(bekend.naSeconden))
    if (bekend.intern) poorten.log({ verzoek: request.id, fout: bekend.intern })
    return sendFout(reply, request, bekend.fout)
  })
  app.setNotFoundHandler((request, reply) => sendFout(reply, request, { code: 'niet-gevonden', status: 404 }))
  for (const route of poorten.routes) registerTenantRoute(app, route, poorten)
  for (const route of poorten.openRoutes) registerOpenRoute(app, route, poorten)
  // Made when it is asked for: at a start it would cost more than all else that the server does.
  let openapi: ReturnType<typeof createOpenapi> | undefined
  app.get('/api/v1/openapi.json', (_request, reply) => {
    openapi ??= createOpenapi([...poorten.routes, ...poorten.openRoutes], API_VERSIE)
    return reply.header('Access-Control-Allow-Origin', '*').type('application/json').send(openapi)
  })
  registerHealth(app, poorten.gezondheid, metingen)
  if (poorten.webMap !== undefined) await registerWeb(app, poorten.webMap)
  return app
}

const HELMET = (https: boolean) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  referrerPolicy: { policy: 'same-origin' as const },
  crossOriginEmbedderPolicy: false,
})

/** A browser says where a request comes from; another site may read or change nothing. */
function isForeign(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false
  if (request.headers['sec-fetch-site'] === 'cross-site') return true
  const herkomst = request.headers.origin
  return herkomst !== undefined && herkomst !== 'null' && new URL(herkomst).host !== request.headers.host
}

export function taalVan(request: FastifyRequest): 'nl' | 'en' {
  return /^en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl'
}

async function sendFout(reply: FastifyReply, request: FastifyRequest, fout: Fout): Promise<FastifyReply> {
  return reply
    .code(fout.status)
    .header('API-Version', API_VERSIE)
    .type('application/problem+json')
    .send(JSON.stringify(problem(fout, taalVan(request), request.id)))
}

const fastifyPad = (pad: string) => `/api/v1${pad.replace(/\{(\w+)\}/g, ':$1')}`

function registerTenantRoute(app: FastifyInstance, route: Route, poorten: Poorten): void {
  app.route({
    method: route.methode,
    url: fastifyPad(route.pad),
    handler: async (request, reply) => {
      const token = request.cookies[cookieNaam(poorten.metHttps)]
      const actor = token === undefined ? undefined : await poorten.leesActor(token)
      if (actor === undefined) return sendFout(reply, request, { code: 'niet-ingelogd', status: 401 })
      const uitkomst = await handleTenant(route, request, actor, poorten.tenant, poorten.roep)
      return uitkomst.ok
        ? sendUitvoer(reply, route, uitkomst.waarde)
        : sendFout(reply, request, uitkomst.fout)
    },
  })
}

function registerOpenRoute(app: FastifyInstance, route: OpenRoute, poorten: Poorten): void {
  const naam = cookieNaam(poorten.metHttps)
  app.route({
    method: route.methode,
    url: fastifyPad(route.pad),
    config: {
      rateLimit: {
        max: route.perMinuut,
        timeWindow: '1 minute',
        errorResponseBuilder: () => new TeVeelError(),
      },
    },
    handler: async (request, reply) => {
      const uitkomst = await handleOpen(route, request, request.cookies[naam])
      if (!uitkomst.ok) return sendFout(reply, request, uitkomst.fout)
      const { sessie } = uitkomst.waarde
      const opties = { path: '/', httpOnly: true, sameSite: 'strict' as const, secure: poorten.metHttps }
      if (sessie === null) void reply.clearCookie(naam, opties)
      else if (sessie !== undefined) void reply.setCookie(naam, sessie.token, opties)
      return sendUitvoer(reply, route, uitkomst.waarde)
    },
  })
}

/** Thrown by the rate limiter; carries the status that the error handler maps. */
export class TeVeelError extends Error {
  readonly statusCode = 429
}
