import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { createApp } from '../src/app.ts'
import { hashWachtwoord } from '../src/modules/toegang/index.ts'
import type { Actor, Klok } from '../src/platform/context.ts'
import { createKluis } from '../src/platform/kluis/kluis.ts'
import { testDatabase, TESTMOMENT, type ActorKenmerken, type TestDatabase } from './database.ts'

/** An answer of the API as a test reads it. */
export type Antwoord = {
  status: number
  koppen: Record<string, string | string[] | number | undefined>
  json: Record<string, unknown> & { items?: unknown[] }
  tekst: string
}

/** A signed-in user of the test server. */
export type Gebruiker = {
  readonly actor: Actor
  readonly cookie: string
  vraag(
    methode: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    pad: string,
    body?: unknown,
    koppen?: Record<string, string>,
  ): Promise<Antwoord>
}

export type TestServer = TestDatabase & {
  readonly app: FastifyInstance
  gebruiker(kenmerken?: ActorKenmerken): Promise<Gebruiker>
}

const WACHTWOORD = 'een-lang-wachtwoord'
let hash: Promise<string> | undefined

/** The whole application on a database of its own, without a browser: real routes, sessions, security and journal. */
export async function testServer(opties: { klok?: Klok; tik?: () => number } = {}): Promise<TestServer> {
  const klok = opties.klok ?? (() => TESTMOMENT)
  const t = await testDatabase({ klok })
  const app = await createApp({
    database: t.db,
    kluis: createKluis(Buffer.alloc(32, 7)),
    modus: 'test',
    klok,
    demoAccounts: [],
    ...(opties.tik === undefined ? {} : { tik: opties.tik }),
    webMap: undefined,
    log: (regel) => {
      if (regel['fout'] !== undefined) console.error(regel['fout'])
    },
  })
  const gebruiker = async (kenmerken?: ActorKenmerken): Promise<Gebruiker> => {
    const actor = await t.createActor(kenmerken)
    const naam = `u-${randomUUID()}`
    hash ??= hashWachtwoord(WACHTWOORD)
    const wachtwoord = await hash
    await t.alsEigenaar((c) =>
      c.query('update toegang.gebruiker set gebruikersnaam = $1, wachtwoord_hash = $2 where id = $3', [
        naam,
        wachtwoord,
        actor.gebruikerId,
      ]),
    )
    const inlog = await app.inject({
      method: 'POST',
      url: '/api/v1/sessies',
      payload: { gebruikersnaam: naam, wachtwoord: WACHTWOORD },
    })
    if (inlog.statusCode !== 201) throw new Error(`sign-in failed: ${inlog.body}`)
    const cookie = inlog.cookies.map((c) => `${c.name}=${c.value}`).join('; ')
    return {
      actor,
      cookie,
      vraag: (methode, pad, body, koppen) => ask(app, cookie, methode, pad, body, koppen),
    }
  }
  return { ...t, app, gebruiker }
}

async function ask(
  app: FastifyInstance,
  cookie: string,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  pad: string,
  body?: unknown,
  koppen: Record<string, string> = {},
): Promise<Antwoord> {
  const uit = await app.inject({
    method,
    url: `/api/v1${pad}`,
    headers: { cookie, ...koppen },
    ...(body === undefined ? {} : { payload: body as object }),
  })
  const isJson = String(uit.headers['content-type']).includes('json')
  return {
    status: uit.statusCode,
    koppen: uit.headers,
    json: isJson && uit.body !== '' ? uit.json() : {},
    tekst: uit.body,
  }
}
