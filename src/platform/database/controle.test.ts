import { createServer } from 'node:net'
import { expect, inject, test } from 'vitest'
import { checkServer, objections, type Serverstaat } from './controle.ts'
import { serverVerbinding } from './server.ts'
import { withDatabase } from './verbinding.ts'

const GOED: Serverstaat = {
  versie: 150018,
  codering: 'UTF8',
  superuser: false,
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  data_checksums: 'on',
  machtig: [],
}

test('a fit server has no objections', () => {
  expect(objections(GOED, 'server', true)).toEqual([])
})

test.each<[string, Partial<Serverstaat>, 'embedded' | 'server', boolean, string]>([
  ['too old', { versie: 140011 }, 'server', false, 'PostgreSQL 14'],
  ['another encoding', { codering: 'SQL_ASCII' }, 'server', false, 'SQL_ASCII'],
  [
    'a login role that may look past the tenants',
    { machtig: ['schakel_regio'] },
    'server',
    false,
    'schakel_regio',
  ],
  ['superuser in production', { superuser: true }, 'server', true, 'superuser'],
  ['the private server in production', {}, 'embedded', true, 'alleen voor demo en test'],
  ['fsync off in production', { fsync: 'off' }, 'server', true, 'fsync'],
  ['torn pages in production', { full_page_writes: 'off' }, 'server', true, 'full_page_writes'],
  ['no checksums in production', { data_checksums: 'off' }, 'server', true, 'pg_checksums'],
  [
    'commits that do not wait in production',
    { synchronous_commit: 'off' },
    'server',
    true,
    'synchronous_commit',
  ],
])('refused: %s', (_, deel, soort, productie, woord) => {
  const bezwaren = objections({ ...GOED, ...deel }, soort, productie)
  expect(bezwaren).toHaveLength(1)
  expect(bezwaren[0]).toContain(woord)
})

test('a demonstration may run as superuser without checksums', () => {
  expect(
    objections({ ...GOED, superuser: true, data_checksums: 'off', fsync: 'off' }, 'embedded', false),
  ).toEqual([])
})

test.each([
  ['http://x/y', 'begint niet met postgres://'],
  ['postgres://u:w@host:poort/db', 'geen geldig adres'],
])('DATABASE_URL %s is refused: %s', (url, woord) => {
  expect(() => serverVerbinding(url)).toThrow(woord)
})

test('the login roles get passwords that follow from the operator’s, and each another', () => {
  const a = serverVerbinding('postgres://beheer:geheim@db:6432/schakel')
  expect(a.medewerker).toMatchObject({
    user: 'schakel_medewerker',
    host: 'db',
    port: 6432,
    database: 'schakel',
  })
  expect(serverVerbinding('postgres://beheer:geheim@elders/x').regio.password).toBe(a.regio.password)
  expect(new Set([a.beheer.password, a.medewerker.password, a.regio.password]).size).toBe(3)
  expect(serverVerbinding('postgres://beheer@db/schakel').medewerker.password).toBeUndefined()
})

test('a server that is not there is named with its address', async () => {
  const luisteraar = createServer().listen(0, '127.0.0.1')
  await new Promise((klaar) => luisteraar.once('listening', klaar))
  const adres = luisteraar.address()
  const poort = typeof adres === 'object' && adres ? adres.port : 0
  await new Promise((klaar) => luisteraar.close(klaar))
  const verbinding = serverVerbinding(`postgres://u:w@127.0.0.1:${poort}/db`)
  await expect(checkServer(verbinding, false)).rejects.toMatchObject({
    code: 'onbereikbaar',
    message: expect.stringContaining(`127.0.0.1:${poort}`),
  })
})

test('a database that is not there comes with the statement that makes it', async () => {
  const verbinding = withDatabase(inject('postgres').verbinding, 'bestaat_niet')
  await expect(checkServer(verbinding, false)).rejects.toMatchObject({
    code: 'database-ontbreekt',
    message: expect.stringContaining('CREATE DATABASE "bestaat_niet"'),
  })
})
