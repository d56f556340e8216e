import pg from 'pg'
import { EIGENAAR, type Verbinding } from './verbinding.ts'

/**
 * Work as the owner of the schema, in one transaction, outside every request: migrations, the generator of the demo
 * region, benchmarks. Never imported by modules. The owner too is held by row-level security (FORCE); `bulk`
 * lifts that on all tables for the length of the transaction (nobody else sees it, but the tables are locked), which
 * COPY needs.
 */
export async function withEigenaar<T>(
  verbinding: Verbinding,
  fn: (client: pg.Client) => Promise<T>,
  opties: { bulk?: boolean } = {},
): Promise<T> {
  const client = new pg.Client(verbinding.beheer)
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`begin; set local role ${EIGENAAR}`)
    const tabellen = opties.bulk === true ? await forcedTables(client) : []
    await setForce(client, tabellen, 'no force')
    const uitkomst = await fn(client)
    await setForce(client, tabellen, 'force')
    await client.query('commit')
    return uitkomst
  } catch (fout) {
    await client.query('rollback').catch(() => undefined)
    throw fout
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function forcedTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ naam: string }>(
    `select c.oid::regclass::text as naam from pg_class c
     where c.relforcerowsecurity and c.relowner = '${EIGENAAR}'::regrole order by 1`,
  )
  return rows.map((rij) => rij.naam)
}

async function setForce(
  client: pg.Client,
  tabellen: readonly string[],
  wijze: 'force' | 'no force',
): Promise<void> {
  if (tabellen.length > 0)
    await client.query(tabellen.map((t) => `alter table ${t} ${wijze} row level security`).join(';'))
}
