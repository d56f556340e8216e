import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createKluis } from './kluis.ts'

const kluis = createKluis(randomBytes(32))

test('a value comes back only in its own region and place', () => {
  const waarde = kluis.versleutel('r1', 'kandidaat|1|bsn', '999990019')
  expect(kluis.ontsleutel('r1', 'kandidaat|1|bsn', waarde)).toBe('999990019')
  expect(() => kluis.ontsleutel('r2', 'kandidaat|1|bsn', waarde)).toThrow()
  expect(() => kluis.ontsleutel('r1', 'kandidaat|2|bsn', waarde)).toThrow()
})

test('the same value is never encrypted to the same bytes', () => {
  expect(kluis.versleutel('r1', 'c', 'x').equals(kluis.versleutel('r1', 'c', 'x'))).toBe(false)
})

test('the blind index matches within a region and not between regions', () => {
  expect(kluis.index('r1', '999990019').equals(kluis.index('r1', '999990019'))).toBe(true)
  expect(kluis.index('r1', '999990019').equals(kluis.index('r2', '999990019'))).toBe(false)
})
