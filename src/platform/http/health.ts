import type { FastifyInstance } from 'fastify'
import type { Metingen } from './metingen.ts'

/** Is the database there, migrated and writable? Rejects or answers false when not. */
export type Gezondheid = () => Promise<boolean>

/** `/health/live`: the process answers. `/health/ready`: it can serve. `/metrics`: OpenMetrics. */
export function registerHealth(app: FastifyInstance, gezondheid: Gezondheid, metingen: Metingen): void {
  app.get('/health/live', (_request, reply) => reply.send({ status: 'pass' }))
  app.get('/health/ready', async (_request, reply) => {
    const klaar = await gezondheid().catch(() => false)
    return reply.code(klaar ? 200 : 503).send({ status: klaar ? 'pass' : 'fail' })
  })
  app.get('/metrics', (_request, reply) =>
    reply.type('application/openmetrics-text; version=1.0.0; charset=utf-8').send(metingen.tekst()),
  )
}
