import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../src/platform/database/embedded.ts'
import { migrate } from '../src/platform/database/migraties.ts'
import { packageRoot } from '../src/platform/database/pakket.ts'
import { dumpSchema } from '../src/platform/database/schema-dump.ts'

/**
 * Writes schema.sql: what all migrations together make, so that a review sees the effect of a migration. With
 * `--check` it changes nothing and fails when the file is not up to date.
 */
const bestand = join(packageRoot(), 'schema.sql')
const map = mkdtempSync(join(tmpdir(), 'schakel-schema-'))
// The account that PostgreSQL runs as must be able to pass.
chmodSync(map, 0o711)
const embedded = await startEmbedded({ map: join(map, 'd'), vluchtig: true })
let schema: string
try {
  await migrate(embedded.verbinding)
  const client = new pg.Client(embedded.verbinding.beheer)
  await client.connect()
  schema = await dumpSchema(client).finally(() => client.end())
} finally {
  await embedded.stop()
  rmSync(map, { recursive: true, force: true })
}
if (!process.argv.includes('--check')) {
  writeFileSync(bestand, schema)
} else if (!existsSync(bestand) || readFileSync(bestand, 'utf8') !== schema) {
  console.error('schema.sql is not what the migrations make: run `npm run schema` and commit it')
  process.exitCode = 1
}
