import { expect, test } from 'vitest'
import { uuidv7Source } from './ids.ts'

test('ids have the form of a uuid version 7 and carry the time', () => {
  const nieuw = uuidv7Source(() => 0x0123456789ab)
  for (let i = 0; i < 1000; i++)
    expect(nieuw()).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('100,000 ids of one millisecond are all different', () => {
  const nieuw = uuidv7Source(() => 1)
  expect(new Set(Array.from({ length: 100_000 }, nieuw)).size).toBe(100_000)
})

test('a later millisecond gives a greater id', () => {
  let nu = 1_700_000_000_000
  const nieuw = uuidv7Source(() => nu++)
  const ids = Array.from({ length: 1000 }, nieuw)
  expect([...ids].sort()).toEqual(ids)
})
