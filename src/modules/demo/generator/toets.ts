import { packageRoot } from '../../../platform/database/pakket.ts'
import { describeDeel, readDump, readIndex, sha256, type Dumptabel } from '../dump.ts'
import { genereer, readTabellen } from './index.ts'
import { withProefdatabase } from './proefdatabase.ts'

/** `npm run demo:toets`: makes the whole region again and fails when one row differs from the dump. */
const wortel = packageRoot()
const index = readIndex(wortel)
const beschadigd = readDump(wortel).filter(
  (d) => sha256(d.tekst) !== index.tabellen.find((t) => t.naam === d.naam)?.sha256,
)
const nieuw = await withProefdatabase(async (verbinding) => {
  await genereer(verbinding)
  return (await readTabellen(verbinding)).map(describeDeel)
})
const namen = new Set([...index.tabellen, ...nieuw].map((t) => t.naam))
const anders = [...namen].filter((naam) => toon(index.tabellen, naam) !== toon(nieuw, naam))
for (const d of beschadigd) process.stdout.write(`${d.naam}: the dump does not hold what its index says\n`)
for (const naam of anders)
  process.stdout.write(
    `${naam}\n  dump      ${toon(index.tabellen, naam)}\n  generator ${toon(nieuw, naam)}\n`,
  )
if (anders.length + beschadigd.length > 0) {
  process.stdout.write('The dump is not what the generator makes. Run: npm run demo:maak\n')
  process.exitCode = 1
} else
  process.stdout.write(
    `The dump equals the generator: ${nieuw.length} tables, ${nieuw.reduce((som, t) => som + t.rijen, 0)} rows.\n`,
  )

function toon(tabellen: readonly Dumptabel[], naam: string): string {
  const t = tabellen.find((x) => x.naam === naam)
  return t === undefined ? 'absent' : `${t.rijen} rows, ${t.sha256.slice(0, 16)}, ${t.kolommen.join(' ')}`
}
