import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { packageRoot } from '../../platform/database/pakket.ts'
import { createRegioplan, genereer, readTabellen } from './generator/index.ts'
import { actorVan } from './generator/medewerkers.ts'
import { controleerRegio } from '../termijnen/index.ts'
import { readDump, readIndex, sha256, type Dumpdeel } from './dump.ts'
import { hasRegio, loadDump } from './laden.ts'
import { MOMENT } from './moment.ts'

/** So many lives are made again here; `npm run demo:toets` makes them all. */
const LEVENS = 120
const plan = createRegioplan()
const dump = readDump(packageRoot())

/** Journal lines stand in lanes that hold other people's too: place and seal are left out. */
const BUITEN: Readonly<Record<string, readonly string[]>> = {
  'journaal.regel': ['baan', 'nr', 'vorige_hash', 'hash'],
}
/** Sums over everybody. */
const SOMMEN = new Set(['journaal.baan', 'sturing.telling'])

test('the dump holds what its index says', () => {
  const index = readIndex(packageRoot())
  expect(index.moment).toBe(MOMENT)
  expect(dump.map((d) => sha256(d.tekst))).toEqual(index.tabellen.map((t) => t.sha256))
})

test('the dump equals the generator: regions, organisations, users, employers and the first lives, row by row', async () => {
  const t = await testDatabase()
  await genereer(t.verbinding, { plan, tot: LEVENS, stromen: 2 })
  const nieuw = await readTabellen(t.verbinding)
  const namen = new Set([...dump, ...nieuw].map((d) => d.naam).filter((naam) => !SOMMEN.has(naam)))
  for (const naam of namen) expect(rows(nieuw, naam), naam).toEqual(rows(dump, naam))
}, 240_000)

test('loaded into an empty database every term is as the rules say on the day of the dump, and the journal is whole', async () => {
  const t = await testDatabase({ klok: () => MOMENT })
  expect(await hasRegio(t.verbinding)).toBe(false)
  await loadDump(t.verbinding, dump)
  expect(await hasRegio(t.verbinding)).toBe(true)
  const regisseur = plan.medewerkers.find((m) => m.gebruikersnaam === 'demo-regisseur')
  if (regisseur === undefined) throw new Error('no regisseur')
  const actor = actorVan(regisseur)
  const uit = await controleerRegio((werk) => t.db.withTenant({ actor, doel: 'controle' }, werk), {
    herstel: false,
  })
  expect(uit.verschillen).toEqual([])
  expect(uit.kandidaten).toBe(plan.personen.length)
  const breuken = await t.db.withTenant({ actor, doel: 'controle' }, (ctx) =>
    ctx.tx.query('select * from journaal.breuken($1)', [actor.regioId]),
  )
  expect(breuken.rows).toEqual([])
}, 240_000)

/** The rows of a table that belong to the first lives or to nobody, in a fixed order. */
function rows(delen: readonly Dumpdeel[], naam: string): string[] {
  const deel = delen.find((d) => d.naam === naam)
  if (deel === undefined) return []
  const weg = new Set((BUITEN[naam] ?? []).map((kolom) => deel.kolommen.indexOf(kolom)))
  const regels = deel.tekst.toString('utf8').split('\n').slice(0, -1)
  return regels
    .filter(
      (regel) =>
        Math.max(
          0,
          ...[...regel.matchAll(/de300000-0000-8000-8000-([0-9a-e][0-9a-f]{5})/g)].map((m) =>
            parseInt(m[1] ?? '0', 16),
          ),
        ) <= LEVENS,
    )
    .map((regel) =>
      regel
        .split('\t')
        .filter((_, i) => !weg.has(i))
        .join('\t'),
    )
    .sort()
}
