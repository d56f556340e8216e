import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  dagenTussen,
  dagnummer,
  datum,
  eersteDagVanMaand,
  laatsteDagVanMaand,
  leeftijdOp,
  maandenTussen,
  parseDatum,
  plusDagen,
  plusMaanden,
  plusWeken,
  vanDagnummer,
  verjaardag,
  weekdag,
} from './datum.ts'

const eenDatum = fc
  .integer({ min: dagnummer(datum('0400-01-01')), max: dagnummer(datum('9000-12-31')) })
  .map(vanDagnummer)

describe('parseDatum', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (tekst) => {
    expect(parseDatum(tekst)).toEqual({ ok: true, waarde: tekst })
  })

  it.each(['2026-1-1', '01-01-2026', '2026-01-01T00:00', ' 2026-01-01', '', '20260101', '2026-01-01\n'])(
    'refuses the form of "%s"',
    (tekst) => {
      expect(parseDatum(tekst)).toEqual({ ok: false, fout: { code: 'datum-vorm', waarde: tekst } })
    },
  )

  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0000-01-01', '2026-01-00'])(
    'knows that %s does not exist',
    (tekst) => {
      expect(parseDatum(tekst)).toEqual({ ok: false, fout: { code: 'datum-bestaat-niet', waarde: tekst } })
    },
  )
})

describe('date arithmetic', () => {
  it('agrees with Temporal on days, months, weekdays and distances', () => {
    fc.assert(
      fc.property(eenDatum, eenDatum, fc.integer({ min: -3000, max: 3000 }), (a, b, n) => {
        const t = Temporal.PlainDate.from(a)
        expect(plusDagen(a, n)).toBe(t.add({ days: n }).toString())
        expect(plusWeken(a, n)).toBe(t.add({ weeks: n }).toString())
        expect(plusMaanden(a, n)).toBe(t.add({ months: n }).toString())
        expect(weekdag(a)).toBe(t.dayOfWeek)
        expect(dagenTussen(a, b)).toBe(t.until(Temporal.PlainDate.from(b)).days)
        expect(laatsteDagVanMaand(a)).toBe(t.with({ day: t.daysInMonth }).toString())
        expect(eersteDagVanMaand(a)).toBe(t.with({ day: 1 }).toString())
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-12', 23, '2027-12-12'],
  ])('%s plus %i months is %s', (van, n, naar) => {
    expect(plusMaanden(datum(van), n)).toBe(naar)
  })

  it.each([
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-12', '2026-07-11', 5],
    ['2026-01-12', '2026-07-12', 6],
    ['2026-07-12', '2026-01-12', -6],
    ['2026-01-12', '2026-01-12', 0],
  ])('from %s to %s are %i whole months', (van, tot, n) => {
    expect(maandenTussen(datum(van), datum(tot))).toBe(n)
  })

  it('counts months so that plusMaanden does not pass the end', () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 0, max: 40000 }), (a, n) => {
        const b = plusDagen(a, n)
        const maanden = maandenTussen(a, b)
        expect(plusMaanden(a, maanden) <= b && plusMaanden(a, maanden + 1) > b).toBe(true)
      }),
    )
  })

  it.each([
    ['1999-11-23', '2026-11-22', 26],
    ['1999-11-23', '2026-11-23', 27],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-05-01', '2026-04-30', -1],
  ])('someone born on %s is on %s %i years old', (geboren, op, jaren) => {
    expect(leeftijdOp(datum(geboren), datum(op))).toBe(jaren)
  })

  it('reaches an age on the birthday', () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 1, max: 120 }), (geboren, jaren) => {
        const dag = verjaardag(geboren, jaren)
        expect(leeftijdOp(geboren, dag)).toBe(jaren)
        expect(leeftijdOp(geboren, plusDagen(dag, -1))).toBe(jaren - 1)
      }),
    )
  })

  it('refuses to leave the calendar, and half days', () => {
    expect(() => plusDagen(datum('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => plusMaanden(datum('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => plusDagen(datum('2026-01-01'), 0.5)).toThrow(TypeError)
    expect(() => datum('gisteren')).toThrow(TypeError)
  })
})
