import { describe, expect, it } from 'vitest'
import { bedrag, inCenten, rondAf, telOp } from './bedrag.ts'
import { breuk, maal } from './breuk.ts'

describe('bedrag', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'refuses %s: not whole eurocents',
    (cents) => {
      expect(() => bedrag(cents)).toThrow(TypeError)
    },
  )

  it('knows no minus zero', () => {
    expect(Object.is(bedrag(-0), 0)).toBe(true)
  })

  it('goes to a fraction and comes back through a named rounding', () => {
    expect(rondAf(maal(inCenten(bedrag(1471)), breuk('0.5')), 'half-van-nul')).toBe(736)
    expect(rondAf(maal(inCenten(bedrag(-1471)), breuk('0.5')), 'half-van-nul')).toBe(-736)
  })

  it('adds up', () => {
    expect(telOp(bedrag(100), bedrag(-1), bedrag(1))).toBe(100)
  })
})
