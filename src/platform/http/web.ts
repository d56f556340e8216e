import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serves the built web application: hashed assets for a year, every other path the one page that routes itself. */
export async function registerWeb(app: FastifyInstance, map: string): Promise<void> {
  const pagina = await readFile(join(map, 'index.html'))
  await app.register(fastifyStatic, {
    root: join(map, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
    decorateReply: false,
  })
  app.get('/*', (request, reply) => {
    const pad = request.url.split('?')[0] ?? '/'
    if (pad.startsWith('/api/') || pad.startsWith('/assets/') || /\.\w+$/.test(pad))
      return reply.callNotFound()
    return reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-cache').send(pagina)
  })
}
