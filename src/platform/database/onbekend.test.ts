import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { createDatabase, type Database } from './database.ts'
import { DatabaseFout } from './fouten.ts'

/** A line to the server that can be cut at the worst moment: when a COMMIT went out and no answer came back. */
const t = await testDatabase()
const { beheer } = t.verbinding
const viaSocket = String(beheer.host).startsWith('/')
const map = mkdtempSync(join(tmpdir(), 'schakel-lijn-'))
let knip: 'na-commit' | 'nee' = 'nee'
const sockets = new Set<Socket>()
const lijn = createServer((van) => {
  const naar = viaSocket
    ? connect(`${String(beheer.host)}/.s.PGSQL.${beheer.port}`)
    : connect(Number(beheer.port), String(beheer.host))
  sockets.add(van).add(naar)
  van.on('error', () => undefined)
  naar.on('error', () => undefined)
  van.on('data', (stuk) => {
    naar.write(stuk)
    // The server gets the COMMIT and acts on it; its answer finds nobody.
    if (knip === 'na-commit' && stuk.includes('commit')) van.destroy()
  })
  naar.on('data', (stuk) => van.write(stuk))
  van.on('close', () => naar.end())
  naar.on('close', () => van.end())
})
let db: Database

beforeAll(async () => {
  await new Promise<void>((klaar) => lijn.listen(join(map, '.s.PGSQL.5432'), klaar))
  const via = { host: map, port: 5432 }
  const { medewerker, regio } = t.verbinding
  db = createDatabase({
    verbinding: { ...t.verbinding, medewerker: { ...medewerker, ...via }, regio: { ...regio, ...via } },
    verbindingen: 2,
  })
})
afterAll(async () => {
  await db.close()
  for (const s of sockets) s.destroy()
  lijn.close()
  rmSync(map, { recursive: true, force: true })
})

const actor = t.actorFor()
const bewaar = (sleutel: string) =>
  db.withTenant({ actor, doel: 'proef', herhaalbaar: true }, ({ tx, nu }) =>
    tx.query(
      'insert into platform.idempotentie (regio_id, gebruiker_id, sleutel, verzoek_hash, status, created_at) values ($1, $2, $3, $4, 200, $5)',
      [actor.regioId, actor.gebruikerId, sleutel, Buffer.from('x'), nu],
    ),
  )
const sleutels = async () => {
  const { rows } = await t.db.withTenant({ actor, doel: 'proef' }, ({ tx }) =>
    tx.query<{ sleutel: string }>('select sleutel from platform.idempotentie order by 1'),
  )
  return rows.map((r) => r.sleutel)
}

test('a COMMIT without an answer is reported as unknown, never as not stored, and is not done again', async () => {
  await bewaar('eerst')
  knip = 'na-commit'
  const fout: unknown = await bewaar('onbekend').catch((f: unknown) => f)
  knip = 'nee'
  expect(fout).toBeInstanceOf(DatabaseFout)
  expect(fout).toMatchObject({ code: 'opslaan-onbekend', uitkomst: 'onbekend', status: 503 })
  await bewaar('daarna')
  // Here it was stored: the very reason why "unknown" is the only honest answer.
  expect(await sleutels()).toEqual(['daarna', 'eerst', 'onbekend'])
})

test('pooled connections that died between requests cost the next request nothing', async () => {
  await Promise.all([bewaar('a'), bewaar('b')])
  for (const s of sockets) s.destroy()
  await bewaar('c')
  expect(await sleutels()).toContain('c')
})
