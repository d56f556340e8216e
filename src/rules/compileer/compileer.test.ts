import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breuk, rondHeel, type Breuk } from '../../core/breuk.ts'
import { kaal, type Algebra } from './algebra.ts'
import { maakGraaf, type Kolom } from './graaf.ts'
import { controleerKolommen, maakLus } from './lus.ts'

const X: Kolom = { naam: 'x', schaal: 10, min: -5000, max: 5000 }
const Y: Kolom = { naam: 'y', schaal: 100, min: 0, max: 900 }
const Z: Kolom = { naam: 'z', schaal: 1, min: 0, max: 3 }

/** A formula as a tree, to build the same thing on any arithmetic. */
type Boom =
  | { readonly soort: 'x' | 'y' | 'tabel' }
  | { readonly soort: 'vast'; readonly waarde: Breuk }
  | { readonly soort: 'plus' | 'min' | 'maal' | 'kleinste' | 'grootste'; readonly a: Boom; readonly b: Boom }
  | { readonly soort: 'deel'; readonly a: Boom; readonly door: Breuk }
  | { readonly soort: 'rondAf'; readonly a: Boom; readonly wijze: 'half-van-nul' | 'omlaag' | 'omhoog' }

const TABEL = [breuk('1.5'), breuk(-7, 3), breuk(0), breuk('12.25')]

function bouw<T>(a: Algebra<T>, blad: { x: T; y: T; tabel: T }, boom: Boom): T {
  switch (boom.soort) {
    case 'vast':
      return a.vast(boom.waarde)
    case 'deel':
      return a.deelVast(bouw(a, blad, boom.a), boom.door)
    case 'rondAf':
      return a.rondAf('r', bouw(a, blad, boom.a), boom.wijze)
    case 'x':
    case 'y':
    case 'tabel':
      return blad[boom.soort]
    default:
      return a[boom.soort](bouw(a, blad, boom.a), bouw(a, blad, boom.b))
  }
}

const vaste = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 20 }))
  .map(([t, n]) => breuk(t, n))
const { boom } = fc.letrec<{ boom: Boom; twee: Boom; een: Boom }>((tie) => ({
  boom: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Boom>({ soort: 'x' }, { soort: 'y' }, { soort: 'tabel' }),
    vaste.map((waarde): Boom => ({ soort: 'vast', waarde })),
    tie('een'),
    tie('twee'),
  ),
  een: fc.oneof(
    fc
      .tuple(tie('boom'), fc.integer({ min: 1, max: 30 }))
      .map(([a, n]): Boom => ({ soort: 'deel', a, door: breuk(n) })),
    fc
      .tuple(tie('boom'), fc.constantFrom('half-van-nul' as const, 'omlaag' as const, 'omhoog' as const))
      .map(([a, wijze]): Boom => ({ soort: 'rondAf', a, wijze })),
  ),
  twee: fc
    .tuple(
      fc.constantFrom(
        'plus' as const,
        'min' as const,
        'maal' as const,
        'kleinste' as const,
        'grootste' as const,
      ),
      tie('boom'),
      tie('boom'),
    )
    .map(([soort, a, b]): Boom => ({ soort, a, b })),
}))

describe('a formula as a loop', () => {
  it('gives the very number that exact fractions give, for any formula within the exact range', () => {
    let gerekend = 0
    fc.assert(
      fc.property(
        boom,
        fc.array(
          fc.tuple(
            fc.integer({ min: -5000, max: 5000 }),
            fc.integer({ min: 0, max: 900 }),
            fc.integer({ min: 0, max: 3 }),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (formule, personen) => {
          const g = maakGraaf()
          const blad = { x: g.kolom(X), y: g.kolom(Y), tabel: g.tabel(Z, TABEL) }
          let lus
          try {
            const uit = g.algebra.rondAf('uit', bouw(g.algebra, blad, formule), 'half-van-nul')
            if (uit.laag < -(2n ** 31n) || uit.hoog >= 2n ** 31n) return
            lus = maakLus(g, { uit })
          } catch (reden) {
            if (reden instanceof RangeError) return
            throw reden
          }
          const kolommen = {
            x: Int32Array.from(personen.map((p) => p[0])),
            y: Int32Array.from(personen.map((p) => p[1])),
            z: Int32Array.from(personen.map((p) => p[2])),
          }
          const uit = new Int32Array(personen.length)
          lus.run(kolommen, { uit }, 0, personen.length)
          personen.forEach(([x, y, z], n) => {
            const exact = bouw(kaal, { x: breuk(x, 10), y: breuk(y, 100), tabel: TABEL[z]! }, formule)
            expect(uit[n]).toBe(Number(rondHeel(exact, 'half-van-nul')))
            gerekend++
          })
        },
      ),
      { numRuns: 3000 },
    )
    expect(gerekend).toBeGreaterThan(1000)
  })

  it('refuses a formula whose numbers could grow beyond what a double holds exactly', () => {
    const g = maakGraaf()
    const groot = g.kolom({ naam: 'groot', schaal: 1, min: 0, max: 2 ** 31 - 1 })
    expect(() => g.algebra.maal(g.algebra.maal(groot, groot), groot)).toThrow('exact range')
  })

  it('refuses an outcome that is no whole number of cents, and division by what is not fixed and positive', () => {
    const g = maakGraaf()
    const x = g.kolom(X)
    expect(() => maakLus(g, { x })).toThrow('not in whole cents')
    expect(() => g.algebra.deelVast(x, breuk(0))).toThrow(RangeError)
    expect(() => g.tabel({ ...Z, max: 4 }, TABEL)).toThrow('does not cover z')
  })

  it('names the row of a value outside the bounds, and a column that is missing', () => {
    const g = maakGraaf()
    const lus = maakLus(g, { z: g.kolom(Z) })
    expect(() => controleerKolommen(lus, { z: Int32Array.from([0, 3, 4]) })).toThrow(
      'z[2] is 4, outside 0 to 3',
    )
    expect(() => lus.run({}, { z: new Int32Array(1) }, 0, 1)).toThrow('Column z is missing')
  })
})
