import { expect, test } from 'vitest'
import { systeemklok, vandaagOp } from './klok.ts'

test.each([
  ['2026-01-31T22:59:59.999Z', '2026-01-31'],
  ['2026-01-31T23:00:00.000Z', '2026-02-01'],
  ['2026-06-30T21:59:59.999Z', '2026-06-30'],
  ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ['2026-03-29T00:30:00.000Z', '2026-03-29'],
  ['2026-12-31T23:30:00.000Z', '2027-01-01'],
])('%s is %s in the Netherlands', (nu, dag) => {
  expect(vandaagOp(nu)).toBe(dag)
})

test('the same minute in another offset is another day', () => {
  expect(vandaagOp('2026-01-31T23:30:00Z')).toBe('2026-02-01')
  expect(vandaagOp('2026-01-31T23:30:00+02:00')).toBe('2026-01-31')
  expect(vandaagOp('2026-01-31T23:30:00Z')).toBe('2026-02-01')
})

test('the clock of the machine speaks ISO with Z', () => {
  expect(systeemklok()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
})
