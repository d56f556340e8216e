import { describe, expect, test } from 'vitest'
import { datum, weekdag } from '../../../core/datum.ts'
import { createLoting, spreiding, verdeel } from './toeval.ts'

describe('draws', () => {
  test('depend on seed and key alone, whatever was drawn elsewhere', () => {
    const reeks = (zaad: number, ...sleutel: (string | number)[]) => {
      const l = createLoting(zaad, ...sleutel)
      return Array.from({ length: 5 }, () => l.geheel(0, 1_000_000))
    }
    expect(reeks(1, 'persoon', 7)).toEqual(reeks(1, 'persoon', 7))
    expect(reeks(1, 'persoon', 7)).not.toEqual(reeks(1, 'persoon', 8))
    expect(reeks(1, 'persoon', 7)).not.toEqual(reeks(2, 'persoon', 7))
  })

  test('are about even', () => {
    const vakken = Array.from({ length: 10 }, () => 0)
    const l = createLoting(3, 'even')
    for (let i = 0; i < 10_000; i++) vakken[l.geheel(0, 9)]!++
    for (const n of vakken) expect(Math.abs(n - 1000)).toBeLessThan(150)
  })

  test('give working days only', () => {
    const l = createLoting(4, 'dag')
    for (let i = 0; i < 200; i++)
      expect(weekdag(l.werkdag(datum('2026-01-03'), datum('2026-03-01')))).toBeLessThan(6)
  })
})

describe('a spread share', () => {
  test.each(['fase', 'abc', 'jongere', 'gemeente'])(
    'of %s holds in each hundred persons in a row',
    (kenmerk) => {
      for (let begin = 0; begin < 4000; begin += 100) {
        const n = Array.from({ length: 100 }, (_, i) =>
          verdeel(spreiding(kenmerk, begin + i), [
            [0.3, 'ja'],
            [0.7, 'nee'],
          ] as const),
        ).filter((x) => x === 'ja').length
        expect(Math.abs(n - 30)).toBeLessThanOrEqual(6)
      }
    },
  )
})
