import { runP10 } from './p10/p10.ts'

/** The goals of performance that have a bench: `npm run bench -- P10`. */
const BENCHES: Readonly<Record<string, (argumenten: readonly string[]) => boolean>> = { P10: runP10 }

const [doel, ...argumenten] = process.argv.slice(2)
const bench = doel === undefined ? undefined : BENCHES[doel]
if (bench === undefined) {
  process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} [--klein]\n`)
  process.exitCode = 2
} else if (!bench(argumenten)) process.exitCode = 1
