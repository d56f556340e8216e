import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { datum } from '../src/core/datum.ts'
import { toetsRegels } from '../src/rules/toets.ts'
import { ROOMS } from '../eslint.config.js'

const wortel = join(dirname(fileURLToPath(import.meta.url)), '..')

function bronbestanden(map: string): string[] {
  return readdirSync(map, { withFileTypes: true }).flatMap((e) => {
    const pad = join(map, e.name)
    if (e.isDirectory()) return bronbestanden(pad)
    return /\.tsx?$/.test(e.name) && !/\.test\.tsx?$/.test(e.name) ? [pad] : []
  })
}

/** `core`, `modules/kandidaten`, `main`: the room in which a file of src lies. */
function kamer(pad: string): string {
  const delen = relative(join(wortel, 'src'), pad).split('/')
  if (delen.length === 1) return 'main'
  return delen[0] === 'modules' ? `modules/${delen[1] ?? ''}` : (delen[0] ?? '')
}

function graaf(): Map<string, Set<string>> {
  const uit = new Map<string, Set<string>>()
  for (const bestand of bronbestanden(join(wortel, 'src'))) {
    const van = kamer(bestand)
    for (const [, doel] of readFileSync(bestand, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const naar = kamer(join(dirname(bestand), doel ?? ''))
      if (naar !== van) uit.set(van, (uit.get(van) ?? new Set()).add(naar))
    }
  }
  return uit
}

const soort = (naam: string) => naam.split('/')[0] as keyof typeof ROOMS

test('rooms look in the allowed directions only, and modules do not look at each other in a circle', () => {
  const g = graaf()
  const regels = [...g].sort().map(([van, naar]) => `${van} -> ${[...naar].sort().join(', ')}`)
  console.log(regels.join('\n'))
  for (const [van, naar] of g) {
    for (const doel of naar)
      expect([...ROOMS[soort(van)], soort(van)], `${van} -> ${doel}`).toContain(soort(doel))
  }
  expect(findCircle(g)).toBeUndefined()
})

function findCircle(g: Map<string, Set<string>>): string[] | undefined {
  const klaar = new Set<string>()
  const loop = (naam: string, pad: string[]): string[] | undefined => {
    if (pad.includes(naam)) return [...pad.slice(pad.indexOf(naam)), naam]
    if (klaar.has(naam)) return undefined
    for (const volgende of g.get(naam) ?? []) {
      const kring = loop(volgende, [...pad, naam])
      if (kring) return kring
    }
    klaar.add(naam)
    return undefined
  }
  for (const naam of g.keys()) {
    const kring = loop(naam, [])
    if (kring) return kring
  }
  return undefined
}

test('the check of rules and amounts reaches every rule in the source tree', () => {
  const bereikt = new Set(toetsRegels(datum('2026-07-01')).regels)
  const gevonden = bronbestanden(join(wortel, 'src', 'rules')).flatMap((pad) =>
    [...readFileSync(pad, 'utf8').matchAll(/defineRegel[^{]*(?:\{[^}]*\}[^{]*)*?\(\{\s*id: '([^']+)'/g)].map(
      (m) => m[1] ?? '',
    ),
  )
  expect(gevonden.length).toBeGreaterThan(25)
  expect(gevonden.filter((id) => !bereikt.has(id))).toEqual([])
})

test('every rule and amount has a source, and none is without a version', () => {
  expect(toetsRegels(datum('2026-07-01')).fouten).toEqual([])
})
