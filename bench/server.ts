import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../src/app.ts'
import { beoordeelInWerker } from '../src/modules/overname/index.ts'
import { createDatabase, systeemklok, type Verbinding } from '../src/platform/database/index.ts'
import { packageRoot } from '../src/platform/database/pakket.ts'
import { createKluis } from '../src/platform/kluis/kluis.ts'

/*
 * The product as one process with production settings on the database that the bench opened. Prints its port. With
 * BENCH_ALGEMEEN it has no calls in one round trip, to show what they give.
 */
const database = createDatabase({
  verbinding: JSON.parse(process.env['BENCH_VERBINDING'] ?? '') as Verbinding,
  verbindingen: 8,
})
const werker = join(packageRoot(), 'dist', 'server', 'modules', 'overname', 'werker.mjs')
const app = await createApp({
  database: process.env['BENCH_ALGEMEEN'] === 'ja' ? { ...database, roep: undefined as never } : database,
  kluis: createKluis(Buffer.alloc(32, 7)),
  modus: 'production',
  klok: systeemklok,
  demoAccounts: [],
  webMap: undefined,
  ...(existsSync(werker)
    ? { beoordeelaar: (o, v) => beoordeelInWerker(o, { pad: werker, maxMilliseconden: 60_000 }, v) }
    : {}),
  log: (regel) => {
    if (regel['fout'] !== undefined) process.stderr.write(`${JSON.stringify(regel).slice(0, 500)}\n`)
  },
})
await app.listen({ host: '127.0.0.1', port: 0 })
const adres = app.server.address()
process.stdout.write(`poort ${typeof adres === 'object' && adres !== null ? adres.port : 0}\n`)
process.once(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => database.close())
      .then(() => process.exit(0)),
)
