import { expect, test } from 'vitest'
import { metEerdere } from './eerdere.ts'

const v = (id: string, vervangt: string | null = null, vervallenOp: string | null = null) => ({
  id,
  vervangt,
  vervallenOp,
})

test('a record that was corrected twice stands under the one that holds, latest first', () => {
  const lijst = [v('c', 'b'), v('x'), v('a', null, 'toen'), v('b', 'a', 'later')]
  expect(metEerdere(lijst).map(({ nu, eerdere }) => [nu.id, eerdere.map((e) => e.id)])).toEqual([
    ['c', ['b', 'a']],
    ['x', []],
  ])
})

test('a corrected record whose successor is on another page is not lost', () => {
  expect(metEerdere([v('a', null, 'toen')])).toEqual([{ nu: v('a', null, 'toen'), eerdere: [] }])
})

test('a record that replaces one on another page stands alone', () => {
  expect(metEerdere([v('b', 'a')])).toEqual([{ nu: v('b', 'a'), eerdere: [] }])
})
