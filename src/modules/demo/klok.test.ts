import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createDemoKlok } from './klok.ts'
import { MOMENT } from './moment.ts'

const basis = mkdtempSync(join(tmpdir(), 'demo-klok-'))
afterAll(() => rmSync(basis, { recursive: true, force: true }))
const UUR = 3_600_000

test('the demo starts at the moment of the dump and runs on from there, also over a restart', () => {
  const map = join(basis, 'a', 'data')
  let echt = Date.parse('2027-03-01T20:00:00Z')
  const eerste = createDemoKlok(map, () => echt)
  expect(eerste.klok()).toBe(MOMENT)
  echt += 2 * UUR
  eerste.bewaar()
  expect(eerste.klok()).toBe('2026-11-20T09:00:00.000Z')
  echt += 48 * UUR
  expect(createDemoKlok(map, () => echt).klok()).toBe('2026-11-22T09:00:00.000Z')
})

test('nothing is kept before the first start succeeded', () => {
  const map = join(basis, 'b')
  createDemoKlok(map)
  expect(existsSync(map)).toBe(false)
})

test.each([
  '',
  '{',
  '{"eersteStart":"gisteren"}',
  '{"eersteStart":"2026-01-01T00:00:00Z","demoMoment":"1999-01-01"}',
])('a file that says nothing starts the demo anew: %s', (inhoud) => {
  const map = mkdtempSync(join(basis, 'c-'))
  writeFileSync(join(map, 'demo-klok.json'), inhoud)
  expect(createDemoKlok(map, () => 0).klok()).toBe(MOMENT)
})
