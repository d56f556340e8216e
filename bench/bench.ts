import { loadavg } from 'node:os'
import { meld, readLengte, type Lengte, type Uitslag } from './meten.ts'
import { openOpstelling, type Opstelling } from './opstelling.ts'
import { runP1 } from './p1.ts'
import { runP2 } from './p2.ts'
import { runP3 } from './p3.ts'
import { runP4 } from './p4.ts'
import { runP5 } from './p5.ts'
import { runP10 } from './p10/p10.ts'
import { runP11 } from './p11.ts'

/** Benches on the large data set, by goal of performance. */
const OP_GEGEVENS: Readonly<Record<string, (o: Opstelling, lengte: Lengte) => Promise<Uitslag>>> = {
  P1: runP1,
  P2: runP2,
  P3: runP3,
  P4: runP4,
  P5: runP5,
}

const GEBRUIK = `usage: npm run bench -- P1|P2|P3|P4|P5|P10|P11 [--klein] [--rondes=7] [--seconden=5] [--bewijs]
  --klein   25,000 dossiers and 500,000 events instead of 500,000 and 10 million, and shorter
  --bewijs  keep the outcome in docs/evidence
`

async function main(argumenten: readonly string[]): Promise<boolean> {
  const [doel = ''] = argumenten
  if (doel === 'P10') return runP10(argumenten)
  const lengte = readLengte(argumenten)
  const loadBegin = loadavg()[0]!
  const bewijs = argumenten.includes('--bewijs')
  if (doel === 'P11') return meld(await runP11(lengte), lengte, 'embedded', loadBegin, bewijs)
  const bench = OP_GEGEVENS[doel]
  if (bench === undefined) {
    process.stderr.write(GEBRUIK)
    return false
  }
  const o = await openOpstelling(lengte)
  try {
    return meld(await bench(o, lengte), lengte, o.postgres, loadBegin, bewijs)
  } finally {
    await o.sluit()
  }
}

if (!(await main(process.argv.slice(2)))) process.exitCode = 1
