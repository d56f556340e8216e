import { existsSync, mkdtempSync, rmSync, chmodSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Actor } from '../context.ts'
import { copyIn } from './copy.ts'
import { startEmbedded, type Embedded } from './embedded.ts'
import { dumpSchema } from './schema-dump.ts'
import { openDatabase, type Geopend } from './openen.ts'

/** The operator's server as it is in production: a port, passwords, an operator who is no superuser. */
const servers = [
  { naam: 'PostgreSQL 18 of the package', bin: undefined },
  { naam: 'installed PostgreSQL 15', bin: '/usr/lib/postgresql/15/bin' },
]

const gewoon = (over: Partial<Actor> = {}): Actor => ({
  regioId: randomUUID(),
  gebruikerId: randomUUID(),
  organisatieId: randomUUID(),
  rol: 'consulent',
  bereik: 'gemeente',
  gemeenten: ['GM0748'],
  gedeeld: [],
  ...over,
})

describe.each(servers)('production on a server: $naam (skipped where it is absent)', ({ bin }) => {
  const skip = bin !== undefined && !existsSync(bin)
  const map = mkdtempSync(join(tmpdir(), 'schakel-server-'))
  chmodSync(map, 0o711)
  let server: Embedded
  let url = ''
  const open: Geopend[] = []
  const openen = async (adres = url) => {
    const geopend = await openDatabase({ url: adres, map: join(map, 'leeg'), productie: true })
    open.push(geopend)
    return geopend
  }
  const alsSuper = async (sql: string, database = 'schakel') => {
    const client = new pg.Client({ ...server.verbinding.beheer, database })
    await client.connect()
    return await client.query<Record<string, unknown>>(sql).finally(() => client.end())
  }

  beforeAll(async () => {
    if (skip) return
    server = await startEmbedded({ map: join(map, 'd'), bin, ingang: 'poort' })
    await alsSuper(`create role beheer login createrole password 'geheim-1'`)
    await alsSuper('create database productie owner beheer')
    url = `postgres://beheer:geheim-1@127.0.0.1:${server.verbinding.beheer.port}/productie`
  })
  afterAll(async () => {
    for (const geopend of open) await geopend.close()
    if (!skip) await server.stop()
    rmSync(map, { recursive: true, force: true })
  })

  test.skipIf(skip)('an ordinary operator prepares roles and schema; nothing is made beside it', async () => {
    await openen()
    expect(existsSync(join(map, 'leeg'))).toBe(false)
    const { rows } =
      await alsSuper(`select rolname::text as rol, rolsuper or rolbypassrls or rolcreaterole as machtig, rolcanlogin as login
      from pg_roles where rolname like 'schakel\\_%' and rolname <> 'schakel_super' order by 1`)
    expect(rows).toEqual([
      { rol: 'schakel_eigenaar', machtig: false, login: false },
      { rol: 'schakel_medewerker', machtig: false, login: true },
      { rol: 'schakel_regio', machtig: false, login: true },
    ])
    const tabellen = await alsSuper(
      `select distinct tableowner::text as eigenaar from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
      'productie',
    )
    expect(tabellen.rows).toEqual([{ eigenaar: 'schakel_eigenaar' }])
  })

  test.skipIf(skip)('the schema is the same, to the letter, as on the test server', async () => {
    const { verbinding, sjabloon } = inject('postgres')
    const dump = async (config: pg.ClientConfig) => {
      const client = new pg.Client(config)
      await client.connect()
      return await dumpSchema(client).finally(() => client.end())
    }
    const hier = await dump({ ...server.verbinding.beheer, database: 'productie' })
    expect(hier).toBe(await dump({ ...verbinding.beheer, database: sjabloon }))
  })

  test.skipIf(skip)('a second app server with the same DATABASE_URL works beside the first', async () => {
    const { database } = await openen()
    const uit = await database.withTenant({ actor: gewoon({ bereik: 'regio' }), doel: 'proef' }, ({ tx }) =>
      tx.one('select current_user::text as rol, current_setting($1) as plan', ['plan_cache_mode']),
    )
    expect(uit).toEqual({ rol: 'schakel_regio', plan: 'force_custom_plan' })
  })

  test.skipIf(skip)('tenants are kept apart', async () => {
    const { database } = await openen()
    const actor = gewoon()
    const ander = gewoon()
    const bewaar = (a: Actor) =>
      database.withTenant({ actor: a, doel: 'proef' }, ({ tx, nu }) =>
        tx.query(
          'insert into platform.idempotentie (regio_id, gebruiker_id, sleutel, verzoek_hash, status, created_at) values ($1, $2, $3, $4, 200, $5)',
          [a.regioId, a.gebruikerId, 'sleutel', Buffer.from('x'), nu],
        ),
      )
    await bewaar(actor)
    await bewaar(ander)
    const zicht = await database.withTenant({ actor, doel: 'proef' }, ({ tx }) =>
      tx.query('select regio_id from platform.idempotentie'),
    )
    expect(zicht.rows).toEqual([{ regio_id: actor.regioId }])
  })

  test.skipIf(skip)('a stage can be filled by COPY and vanishes with its transaction', async () => {
    const { database } = await openen()
    const n = await database.withTenant({ actor: gewoon(), doel: 'proef' }, async ({ tx }) => {
      await tx.query('create temp table stapel (n int) on commit drop')
      return await copyIn(tx, 'copy stapel from stdin', ['1\n2\n', '3\n'])
    })
    expect(n).toBe(3)
  })

  test.skipIf(skip)("a new operator's password reaches the login roles at the next start", async () => {
    await alsSuper(`alter role beheer password 'geheim-2'`)
    await expect(openen()).rejects.toMatchObject({ code: 'aanmelden' })
    const { database } = await openen(url.replace('geheim-1', 'geheim-2'))
    expect(await database.ready()).toBe(true)
    await alsSuper(`alter role beheer password 'geheim-1'`)
  })

  test.skipIf(skip)(
    'superuser as operator, a login role with too many rights, and an operator with too few are refused',
    async () => {
      const { user, password, port } = server.verbinding.beheer
      await expect(
        openen(`postgres://${user}:${String(password)}@127.0.0.1:${port}/productie`),
      ).rejects.toThrow('superuser')
      await alsSuper('alter role schakel_medewerker bypassrls')
      await expect(openen()).rejects.toThrow('schakel_medewerker')
      await alsSuper('alter role schakel_medewerker nobypassrls')
      await alsSuper('grant schakel_eigenaar to schakel_regio')
      await expect(openen()).rejects.toThrow('schakel_regio')
      await alsSuper('revoke schakel_eigenaar from schakel_regio')
      await alsSuper(`create role arm login password 'arm'`)
      await alsSuper('create database arm owner arm')
      await expect(
        openen(url.replace('beheer:geheim-1', 'arm:arm').replace('/productie', '/arm')),
      ).rejects.toMatchObject({
        code: 'te-weinig-rechten',
      })
    },
  )
})
