import { randomInt } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './bundel.ts'
import { killEmbedded, killServer } from './proeven.ts'

const PG15 = '/usr/lib/postgresql/15/bin'

/**
 * The kill test at the size of a release, as one JSON object for docs/evidence: per engine and target the promises
 * made, lost, half and unacknowledged, and the time to the next acknowledged write.
 * Usage: node scripts/run-ts.mjs test/kill/bewijs.ts [rounds, 20]
 */
const rondes = Number(process.argv[2] ?? 20)
const zaad = randomInt(2 ** 31)
const wortel = mkdtempSync(join(tmpdir(), 'schakel-bewijs-'))
chmodSync(wortel, 0o711)
const ingang = await bundle('test/kill/schrijver.ts')
try {
  const proef = { ingang, rondes, zaad }
  const uitslagen = {
    'private server, process killed': await killEmbedded({
      ...proef,
      map: join(wortel, 'a'),
      doelwit: 'proces',
    }),
    'private server, PostgreSQL killed': await killEmbedded({
      ...proef,
      map: join(wortel, 'b'),
      doelwit: 'postmaster',
    }),
    'PostgreSQL 15, process killed': existsSync(PG15)
      ? await killServer({ ...proef, map: join(wortel, 'c'), bin: PG15, doelwit: 'proces' })
      : 'not here',
    'PostgreSQL 15, PostgreSQL killed': existsSync(PG15)
      ? await killServer({ ...proef, map: join(wortel, 'd'), bin: PG15, doelwit: 'postmaster' })
      : 'not here',
  }
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg() }
  console.log(
    JSON.stringify({ proef: 'SIGKILL while eight writers write', zaad, machine, uitslagen }, undefined, 2),
  )
} finally {
  rmSync(ingang, { force: true })
  rmSync(wortel, { recursive: true, force: true })
}
