import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded, type Embedded } from '../src/platform/database/embedded.ts'
import { migrate } from '../src/platform/database/migraties.ts'
import { serverVerbinding } from '../src/platform/database/server.ts'
import { withDatabase, type Verbinding } from '../src/platform/database/verbinding.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The test server and the database on it that is migrated and that tests clone. */
    postgres: { verbinding: Verbinding; sjabloon: string }
  }
}

/**
 * One PostgreSQL for the whole run, with a template database that is migrated once: the private server, without fsync
 * since it is thrown away, or the server that SCHAKEL_TEST_PG names (a superuser's or CREATEDB CREATEROLE user's URL).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env['SCHAKEL_TEST_PG']
  const map = mkdtempSync(join(tmpdir(), 'schakel-test-'))
  // The account that PostgreSQL runs as must be able to pass, or the data would be put elsewhere.
  chmodSync(map, 0o711)
  let embedded: Embedded | undefined
  if (url === undefined) embedded = await startEmbedded({ map: join(map, 'd'), vluchtig: true })
  const basis = embedded?.verbinding ?? serverVerbinding(url ?? '')
  const sjabloon = `schakel_sjabloon_${randomBytes(4).toString('hex')}`
  const stop = async () => {
    await onServer(basis, `drop database if exists ${sjabloon} with (force)`)
    await embedded?.stop()
    rmSync(map, { recursive: true, force: true })
  }
  try {
    await onServer(basis, `create database ${sjabloon}`)
    await migrate(withDatabase(basis, sjabloon))
  } catch (fout) {
    await stop()
    throw fout
  }
  project.provide('postgres', { verbinding: basis, sjabloon })
  return stop
}

async function onServer(verbinding: Verbinding, sql: string): Promise<void> {
  const client = new pg.Client(verbinding.beheer)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
