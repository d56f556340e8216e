import { statSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../../platform/database/pakket.ts'
import { DUMP, writeDump } from '../dump.ts'
import { MOMENT, ZAAD } from '../moment.ts'
import { genereer, readTabellen } from './index.ts'
import { withProefdatabase } from './proefdatabase.ts'

/** `npm run demo:maak`: makes the demo region anew and writes the dump that the product loads. */
const wortel = packageRoot()
const begin = performance.now()
const delen = await withProefdatabase(async (verbinding) => {
  await genereer(verbinding, {
    opVoortgang: (n) => (n % 500 === 0 ? process.stderr.write(`${n} dossiers, ${seconds()} s\n`) : undefined),
  })
  return readTabellen(verbinding)
})
const index = writeDump(wortel, { moment: MOMENT, zaad: ZAAD }, delen)
for (const t of index.tabellen)
  process.stdout.write(
    `${t.naam.padEnd(34)} ${String(t.rijen).padStart(8)} ${String(t.bytes).padStart(11)}\n`,
  )
process.stdout.write(`${DUMP}: ${statSync(join(wortel, DUMP)).size} bytes in ${seconds()} s\n`)

function seconds(): string {
  return ((performance.now() - begin) / 1000).toFixed(1)
}
