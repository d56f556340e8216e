import { expect, test } from 'vitest'
import { leeftijd } from './leeftijd.ts'

test.each([
  ['1991-05-04', '2026-05-03', 34],
  ['1991-05-04', '2026-05-04', 35],
  ['2004-02-29', '2026-02-28', 21],
  ['2004-02-29', '2026-03-01', 22],
])('born on %s is on %s %i years old', (geboren, op, jaren) => {
  expect(leeftijd(geboren, op)).toBe(jaren)
})
