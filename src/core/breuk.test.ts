import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  breuk,
  deel,
  isNul,
  maal,
  maximum,
  min,
  minimum,
  naarDecimaal,
  plus,
  rondHeel,
  vergelijk,
} from './breuk.ts'

const eenBreuk = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([t, n]) => breuk(t, n))

describe('breuk', () => {
  it.each([
    ['0.235', 47n, 200n],
    ['-1.50', -3n, 2n],
    ['2294.40', 11472n, 5n],
    ['0', 0n, 1n],
    ['10001', 10001n, 1n],
  ])('reads %s exactly and in lowest terms', (tekst, teller, noemer) => {
    expect(breuk(tekst)).toEqual({ teller, noemer })
  })

  it.each(['', '1,5', '1.', '.5', '1e3', ' 1', '--1', 'NaN'])('refuses "%s"', (tekst) => {
    expect(() => breuk(tekst)).toThrow(TypeError)
  })

  it('refuses a number with decimals, because the error would already be inside', () => {
    expect(() => breuk(0.1)).toThrow('pass decimals as text')
  })

  it('refuses a denominator of zero', () => {
    expect(() => breuk(1, 0)).toThrow(RangeError)
    expect(() => deel(breuk(1), breuk(0))).toThrow(RangeError)
  })

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(eenBreuk, eenBreuk, eenBreuk, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a))
        expect(min(plus(a, b), b)).toEqual(a)
        expect(maal(a, plus(b, c))).toEqual(plus(maal(a, b), maal(a, c)))
        if (!isNul(b)) expect(maal(deel(a, b), b)).toEqual(a)
        expect(vergelijk(minimum(a, b), maximum(a, b))).not.toBe(1)
      }),
    )
  })

  it.each([
    ['0.5', '1', '0', '1'],
    ['-0.5', '-1', '-1', '0'],
    ['2.4999', '2', '2', '3'],
    ['-2.5001', '-3', '-3', '-2'],
    ['7', '7', '7', '7'],
  ])('rounds %s: half away from zero %s, down %s, up %s', (tekst, half, omlaag, omhoog) => {
    const waarde = breuk(tekst)
    expect(rondHeel(waarde, 'half-van-nul').toString()).toBe(half)
    expect(rondHeel(waarde, 'omlaag').toString()).toBe(omlaag)
    expect(rondHeel(waarde, 'omhoog').toString()).toBe(omhoog)
  })

  it('mirrors: the rounding of minus x is minus the rounding of x', () => {
    fc.assert(
      fc.property(eenBreuk, (a) => {
        expect(rondHeel(min(breuk(0), a), 'half-van-nul')).toBe(-rondHeel(a, 'half-van-nul'))
      }),
    )
  })

  it.each([
    [breuk(247, 31), 3, '7.968'],
    [breuk(-1, 2), 0, '-1'],
    [breuk(1, 3), 2, '0.33'],
    [breuk(-1, 1000), 2, '0.00'],
    [breuk(5), 1, '5.0'],
  ])('writes decimal text', (waarde, plaatsen, tekst) => {
    expect(naarDecimaal(waarde, plaatsen)).toBe(tekst)
  })
})
