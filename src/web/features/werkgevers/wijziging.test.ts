import { expect, test } from 'vitest'
import { findBotsingen, pickGewijzigd } from './wijziging.ts'

const basis = { naam: 'Groenrijk', plaats: null, vormen: ['detachering'], plaatsen: 6 }

test('only changed fields are sent; a list counts by what is in it', () => {
  const mijn = { naam: 'Groenrijk BV', plaats: null, vormen: ['detachering'], plaatsen: 6 }
  expect(pickGewijzigd(basis, mijn)).toEqual({ naam: 'Groenrijk BV' })
})

test('a field that nobody else touched is no conflict', () => {
  expect(findBotsingen(basis, { ...basis, plaatsen: 8 }, { naam: 'Groenrijk BV' })).toEqual([])
})

test('the same new value from both is no conflict', () => {
  expect(findBotsingen(basis, { ...basis, naam: 'X' }, { naam: 'X' })).toEqual([])
})

test('two different new values are asked', () => {
  expect(findBotsingen(basis, { ...basis, naam: 'X' }, { naam: 'Y', plaatsen: 7 })).toEqual([
    { veld: 'naam', opgeslagen: 'X', mijn: 'Y' },
  ])
})
