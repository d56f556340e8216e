import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../dagen.ts'
import { asOf, merkstrepen, plaats } from './as.ts'
import type { Klok } from './klok.ts'

const klok = (start: string, einde: string): Klok => ({
  id: start,
  naam: 'Detachering',
  start,
  einde,
  staat: 'loopt',
  momenten: [],
  opschortingen: [],
})

test('the axis reaches from before the first start to after the last end', () => {
  const as = asOf([klok('2025-01-06', '2026-12-05')], '2026-11-22')
  expect(as.vanaf < '2025-01-06').toBe(true)
  expect(as.tot > '2026-12-05').toBe(true)
})

test('without clocks the axis lies around today', () => {
  const as = asOf([], '2026-11-22')
  expect(as).toEqual({ vanaf: '2026-11-15', tot: '2026-11-29' })
})

test('days keep their order on the axis, from 0 to 100', () => {
  const as = { vanaf: '2025-01-01', tot: '2026-12-31' }
  const dag = fc.integer({ min: 0, max: 729 }).map((n) => addDays(as.vanaf, n))
  fc.assert(
    fc.property(dag, dag, (a, b) => {
      const [x, y] = [plaats(as, a), plaats(as, b)]
      expect(x >= 0 && x <= 100).toBe(true)
      if (a <= b) expect(x).toBeLessThanOrEqual(y)
    }),
  )
})

test.each([
  ['2026-09-20', '2026-12-20', ['2026-10-01', '2026-11-01', '2026-12-01']],
  ['2025-01-01', '2026-12-31', ['2025-07-01', '2026-01-01', '2026-07-01']],
])('from %s to %s months are labelled at a step that people count in', (vanaf, tot, dagen) => {
  expect(merkstrepen({ vanaf, tot })).toEqual(dagen)
})

test('however long the axis, there are never more than six labels', () => {
  fc.assert(
    fc.property(fc.integer({ min: 14, max: 12_000 }), (n) => {
      expect(merkstrepen({ vanaf: '2020-01-15', tot: addDays('2020-01-15', n) }).length).toBeLessThanOrEqual(
        6,
      )
    }),
  )
})

test('a day counts as one, also when the clock goes back an hour', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
})
