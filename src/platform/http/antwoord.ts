import type { FastifyReply } from 'fastify'
import type { OpenRoute } from './open-route.ts'
import type { Route, Uitvoer } from './route.ts'

/** Sends a successful answer; its body passes the route's own schema, so that only declared fields leave. */
export function sendUitvoer(
  reply: FastifyReply,
  route: Route | OpenRoute,
  uitvoer: Uitvoer<unknown>,
): FastifyReply {
  void reply.code(route.status)
  if (uitvoer.versie !== undefined) void reply.header('ETag', `"${uitvoer.versie}"`)
  if (uitvoer.locatie !== undefined) void reply.header('Location', `/api/v1${uitvoer.locatie}`)
  if (uitvoer.bestand !== undefined) {
    const { naam, type, inhoud } = uitvoer.bestand
    return reply
      .type(type)
      .header('Content-Disposition', `attachment; filename="${naam.replace(/[^\w.-]/g, '_')}"`)
      .send(inhoud)
  }
  if (uitvoer.json !== undefined) return reply.type('application/json').send(uitvoer.json)
  if (route.antwoord === undefined) return reply.send()
  return reply.type('application/json').send(JSON.stringify(route.antwoord.parse(uitvoer.lichaam)))
}
