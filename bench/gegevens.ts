import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { DatabaseStartFout, openDatabase, type Geopend } from '../src/platform/database/index.ts'
import { UUID_VAN, VULLING, ZAAD } from './vulling.ts'

/** How much there is to measure on. */
export type Maat = { readonly naam: string; readonly dossiers: number; readonly gebeurtenissen: number }

export const KLEIN: Maat = { naam: 'klein', dossiers: 25_000, gebeurtenissen: 500_000 }
export const GROOT: Maat = { naam: 'groot', dossiers: 500_000, gebeurtenissen: 10_000_000 }

export type Gegevens = {
  readonly maat: Maat
  readonly geopend: Geopend
  readonly regioId: string
  /** Municipalities by size, the largest first, with the dossier numbers `voor + 1` to `voor + aantal`. */
  readonly gemeenten: readonly { nr: number; code: string; aantal: number; voor: number }[]
  /** SQL as the superuser of the private server, outside row-level security. */
  readonly alsSuper: <T>(fn: (client: pg.Client) => Promise<T>) => Promise<T>
  readonly sluit: () => Promise<void>
}

/** Raise it when the filling changes: an older folder is thrown away. */
const VULLING_VERSIE = 1

/**
 * Opens the data set of this size, and fills it first when it is not there: one region with the 342 municipalities of
 * 2023 (weight 1/rank^0.75), dossiers, and events over 2015-2025. Kept under the temporary folder between runs.
 */
export async function openGegevens(maat: Maat): Promise<Gegevens> {
  const wortel = join(tmpdir(), 'schakel-bench')
  const map = join(wortel, maat.naam)
  const merk = join(map, 'gevuld.json')
  if (!existsSync(merk) || readFileSync(merk, 'utf8') !== merkVan(maat))
    rmSync(map, { recursive: true, force: true })
  mkdirSync(map, { recursive: true })
  // The account of PostgreSQL must be able to pass.
  for (const m of [wortel, map]) chmodSync(m, 0o711)
  const open = () => openDatabase({ url: undefined, map, productie: false })
  const geopend = await open().catch((fout: unknown) => {
    // The schema is of another version of the code: filling again takes minutes, a wrong answer costs more.
    if (!(fout instanceof DatabaseStartFout) || !['stap-gewijzigd', 'database-nieuwer'].includes(fout.code))
      throw fout
    rmSync(map, { recursive: true, force: true })
    mkdirSync(map, { recursive: true })
    chmodSync(map, 0o711)
    return open()
  })
  const alsSuper = <T>(fn: (client: pg.Client) => Promise<T>) => withSuper(geopend, fn)
  try {
    if (!existsSync(merk)) {
      await alsSuper((c) => vul(c, maat))
      writeFileSync(merk, merkVan(maat))
    }
    const { regioId, gemeenten } = await alsSuper(async (c) => {
      const regio = await c.query<{ id: string }>(`select ${UUID_VAN(`'regio'`)}::text as id`)
      const g = await c.query<Gegevens['gemeenten'][number]>(
        'select nr::int, code, aantal::int, voor::int from bench.gemeente order by nr',
      )
      return { regioId: regio.rows[0]!.id, gemeenten: g.rows }
    })
    return { maat, geopend, regioId, gemeenten, alsSuper, sluit: () => geopend.close() }
  } catch (fout) {
    await geopend.close()
    throw fout
  }
}

const merkVan = (maat: Maat) => JSON.stringify({ ...maat, versie: VULLING_VERSIE, zaad: ZAAD })

async function withSuper<T>({ verbinding }: Geopend, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(verbinding.beheer)
  await client.connect()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}

type Index = { naam: string; sql: string }

/** Rows first and indexes after: building an index over everything costs a fraction of keeping it row by row. */
async function vul(c: pg.Client, maat: Maat): Promise<void> {
  const begin = performance.now()
  const zeg = (wat: string) =>
    process.stderr.write(`  ${((performance.now() - begin) / 1000).toFixed(0)} s ${wat}\n`)
  zeg(`filling ${maat.dossiers} dossiers, ${maat.gebeurtenissen} events`)
  await c.query(
    `set session_replication_role = replica; set app.laden = 'ja'; set synchronous_commit = off; select setseed(${ZAAD})`,
  )
  const { rows: indexen } = await c.query<Index>(
    `select indexname as naam, indexdef as sql from pg_indexes i where schemaname = 'kandidaten' and tablename in ('kandidaat', 'gebeurtenis')
        and not exists (select 1 from pg_constraint k where k.conname = i.indexname)`,
  )
  for (const i of indexen) await c.query(`drop index kandidaten.${i.naam}`)
  const { rows: sleutel } = await c.query<{ sql: string }>(
    `select pg_get_constraintdef(oid) as sql from pg_constraint where conname = 'gebeurtenis_pkey'`,
  )
  await c.query('alter table kandidaten.gebeurtenis drop constraint gebeurtenis_pkey')
  for (const sql of VULLING.grondslag(maat.dossiers)) await c.query(sql)
  zeg('dossiers')
  await c.query(VULLING.dossiers)
  zeg('events')
  const stap = Math.max(25_000, Math.ceil(maat.dossiers / 20))
  for (let van = 1; van <= maat.dossiers; van += stap) {
    await c.query(VULLING.gebeurtenissen(van, van + stap - 1, maat.gebeurtenissen / maat.dossiers))
  }
  zeg('counts')
  await c.query(VULLING.tellingen)
  zeg('indexes')
  await c.query(`set maintenance_work_mem = '1GB'`)
  await c.query(`alter table kandidaten.gebeurtenis add constraint gebeurtenis_pkey ${sleutel[0]!.sql}`)
  for (const i of indexen) await c.query(i.sql)
  zeg('vacuum analyze')
  await c.query('vacuum analyze kandidaten.kandidaat')
  await c.query('vacuum analyze kandidaten.gebeurtenis')
  await c.query('analyze')
  await c.query('checkpoint')
  zeg('filled')
}
