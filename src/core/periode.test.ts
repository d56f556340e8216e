import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum, plusDagen, type Datum } from './datum.ts'
import {
  bevat,
  doorsnede,
  duurInDagen,
  naarDaterange,
  overlapt,
  parsePeriode,
  periode,
  vanDaterange,
  voegSamen,
} from './periode.ts'

const NUL_DAG = datum('2026-01-01')
const dag = (n: number): Datum => plusDagen(NUL_DAG, n)
const eenPeriode = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }))
  .map(([begin, lengte]) => periode(dag(begin), lengte === null ? null : dag(begin + lengte)))

describe('periode', () => {
  it('holds its first day and not its last', () => {
    const p = periode(datum('2026-01-01'), datum('2026-02-01'))
    expect([bevat(p, datum('2025-12-31')), bevat(p, datum('2026-01-01'))]).toEqual([false, true])
    expect([bevat(p, datum('2026-01-31')), bevat(p, datum('2026-02-01'))]).toEqual([true, false])
    expect(duurInDagen(p)).toBe(31)
  })

  it('is never empty', () => {
    expect(() => periode(dag(1), dag(1))).toThrow(RangeError)
    expect(parsePeriode('2026-02-01', '2026-01-01')).toMatchObject({
      ok: false,
      fout: { code: 'periode-leeg' },
    })
    expect(parsePeriode('2026-02-01', '')).toEqual({ ok: true, waarde: { vanaf: '2026-02-01', tot: null } })
    expect(parsePeriode('1-2-2026')).toMatchObject({ ok: false, fout: { code: 'datum-vorm' } })
  })

  it('overlaps and intersects day by day', () => {
    fc.assert(
      fc.property(eenPeriode, eenPeriode, (a, b) => {
        const dagen = Array.from({ length: 70 }, (_, n) => dag(n)).filter((d) => bevat(a, d) && bevat(b, d))
        expect(overlapt(a, b)).toBe(dagen.length > 0)
        const samen = doorsnede(a, b)
        expect(samen !== null).toBe(dagen.length > 0)
        for (let n = 0; n < 70; n++)
          expect(samen !== null && bevat(samen, dag(n))).toBe(bevat(a, dag(n)) && bevat(b, dag(n)))
      }),
    )
  })

  it('joins so that no day counts twice and none is lost', () => {
    fc.assert(
      fc.property(fc.array(eenPeriode, { maxLength: 6 }), (lijst) => {
        const samen = voegSamen(lijst)
        for (let n = 0; n < 70; n++)
          expect(samen.filter((p) => bevat(p, dag(n))).length).toBe(
            lijst.some((p) => bevat(p, dag(n))) ? 1 : 0,
          )
      }),
    )
  })

  it('goes to Postgres and back', () => {
    fc.assert(
      fc.property(eenPeriode, (p) => {
        expect(vanDaterange(naarDaterange(p))).toEqual(p)
      }),
    )
    expect(naarDaterange(periode(dag(0), null))).toBe('[2026-01-01,)')
    expect(() => vanDaterange('empty')).toThrow(TypeError)
    expect(() => vanDaterange('(,2026-01-01)')).toThrow(TypeError)
  })
})
