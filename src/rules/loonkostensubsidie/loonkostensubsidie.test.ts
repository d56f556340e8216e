import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rondAf } from '../../core/bedrag.ts'
import { breuk, plus, vergelijk } from '../../core/breuk.ts'
import { datum, plusDagen } from '../../core/datum.ts'
import { rekenRegel, runRegel } from '../engine/index.ts'
import { loonkostensubsidieToelaatbaar } from './aanspraak.ts'
import {
  exacteLoonkostensubsidie,
  loonkostensubsidie,
  type LoonkostensubsidieInvoer,
} from './loonkostensubsidie.ts'
import { hervormingForfaitBeschutWerk } from './parameters.ts'
import { subsidieOverPeriode, verrekening } from './periode.ts'

const basis = {
  grondslag: 'loonwaarde',
  normaleArbeidsduur: breuk(36),
  urenPerWeek: breuk(36),
  leeftijd: 30,
} as const
const bij = (dag: string, extra: Partial<LoonkostensubsidieInvoer>): unknown => {
  const uitslag = rekenRegel(loonkostensubsidie, { ...basis, ...extra }, datum(dag))
  return uitslag.soort === 'uitkomst'
    ? [uitslag.waarde.subsidieCent, uitslag.waarde.totaalCent, uitslag.waarde.werkgeverslastenCent]
    : uitslag
}

describe('loonkostensubsidie per month', () => {
  it.each<[string, string, Partial<LoonkostensubsidieInvoer>, [number, number]]>([
    ['lks-loonwaarde-60', '2026-01-01', { loonwaarde: 60 }, [99118, 122411]],
    ['lks-maximum-bij-25', '2026-07-01', { loonwaarde: 25 }, [176677, 218196]],
    ['lks-precies-op-het-maximum-bij-30', '2026-07-01', { loonwaarde: 30 }, [176677, 218196]],
    ['lks-onder-het-maximum-bij-31', '2026-07-01', { loonwaarde: 31 }, [174153, 215079]],
    [
      'lks-38-uur-bij-38-uur-norm',
      '2026-01-01',
      { loonwaarde: 45, urenPerWeek: breuk(38), normaleArbeidsduur: breuk(38) },
      [143859, 177666],
    ],
    [
      'lks-40-uur-bij-38-uur-norm',
      '2026-01-01',
      { loonwaarde: 45, urenPerWeek: breuk(40), normaleArbeidsduur: breuk(38) },
      [143859, 177666],
    ],
    [
      'lks-forfait-50-bij-24-uur',
      '2026-01-01',
      { grondslag: 'forfait-50', urenPerWeek: breuk(24) },
      [82598, 102009],
    ],
    ['lks-loonwaarde-100', '2026-07-01', { loonwaarde: 100 }, [0, 0]],
    ['lks-loonwaarde-0', '2026-07-01', { loonwaarde: 0 }, [176677, 218196]],
  ])('%s', (_naam, dag, extra, [subsidie, totaal]) => {
    expect(bij(dag, extra)).toEqual([subsidie, totaal, totaal - subsidie])
  })

  it('reading B lifts the cap with the charges and pays them not apart', () => {
    expect(bij('2026-07-01', { loonwaarde: 25, lezing: 'lasten-in-maximum' })).toEqual([189297, 189297, 0])
    expect(bij('2026-07-01', { loonwaarde: 5, lezing: 'lasten-in-maximum' })).toEqual([218196, 218196, 0])
    expect(bij('2026-07-01', { loonwaarde: 60, lezing: 'lasten-in-maximum' })).toEqual([100958, 100958, 0])
  })

  it('of a running job changes on 1 January and not on 1 July', () => {
    const januari = { loonwaarde: 60, urenPerWeek: breuk(32), begin: datum('2026-01-12') }
    expect(bij('2026-08-01', januari)).toEqual(bij('2026-01-12', januari))
    expect(bij('2026-08-01', januari)).toMatchObject({ 0: 88105 })
    expect(bij('2026-08-01', { ...januari, begin: datum('2026-08-01') })).toMatchObject({ 0: 89741 })
    expect(bij('2026-03-01', { ...januari, begin: datum('2025-08-01') })).toMatchObject({ 0: 88105 })
  })

  it('without measured wage value ends after six months with the question for it', () => {
    const forfait = { grondslag: 'forfait-50', begin: datum('2026-01-12') } as const
    expect(bij('2026-07-11', forfait)).toMatchObject({ 0: 123898 })
    expect(bij('2026-07-12', forfait)).toMatchObject({
      soort: 'vraag',
      vraag: { code: 'loonwaarde', wie: 'college' },
    })
  })

  it('knows no 68% for beschut werk until it is law, and can calculate it as a reform', () => {
    expect(bij('2026-07-01', { grondslag: 'forfait-68' })).toMatchObject({ soort: 'geen-versie' })
    const invoer = { ...basis, grondslag: 'forfait-68', urenPerWeek: breuk(31) } as const
    const uitslag = rekenRegel(
      loonkostensubsidie,
      invoer,
      datum('2026-01-01'),
      hervormingForfaitBeschutWerk('2026-01-01'),
    )
    expect(uitslag).toMatchObject({ waarde: { subsidieCent: 145098 } })
  })

  it('says that the percentage for employer charges and the reference wage are not verified', () => {
    const antwoord = runRegel(loonkostensubsidie, { ...basis, loonwaarde: 60 }, datum('2026-01-01'))
    expect(antwoord.soort === 'uitkomst' && antwoord.bewijs.nietGeverifieerd.map((n) => n.wat)).toEqual([
      'Vergoeding voor werkgeverslasten, over de loonkostensubsidie (vanaf 2022-01-01)',
      'Referentiemaandloon vanaf 21 jaar bij 36 uur (vanaf 2026-01-01)',
    ])
  })

  it.each([
    [{ wsw: true, andereLoonsubsidie: false }, false],
    [{ wsw: false, andereLoonsubsidie: true }, false],
    [{ wsw: false, andereLoonsubsidie: false }, true],
  ])('is refused for a Wsw job and next to another wage subsidy: %o', (baan, mag) => {
    expect(rekenRegel(loonkostensubsidieToelaatbaar, baan, datum('2026-07-01'))).toMatchObject({
      waarde: { mag },
    })
  })
})

const invoer = fc.record({
  grondslag: fc.constant('loonwaarde' as const),
  loonwaarde: fc.integer({ min: 0, max: 100 }),
  urenPerWeek: fc.integer({ min: 1, max: 400 }).map((tiende) => breuk(tiende, 10)),
  normaleArbeidsduur: fc.integer({ min: 32, max: 40 }).map((u) => breuk(u)),
  leeftijd: fc.integer({ min: 15, max: 66 }),
})
const dag = fc.integer({ min: 0, max: 900 }).map((n) => plusDagen(datum('2024-07-01'), n))

describe('for every job', () => {
  const exact = (i: LoonkostensubsidieInvoer, op: ReturnType<typeof datum>) => {
    const uitslag = rekenRegel(exacteLoonkostensubsidie, i, op)
    if (uitslag.soort !== 'uitkomst') throw new Error(uitslag.soort)
    return uitslag.waarde
  }

  it('the subsidy is never above 70% of the base and never below zero', () => {
    fc.assert(
      fc.property(invoer, dag, (i, op) => {
        const { subsidie } = exact(i, op)
        expect(vergelijk(subsidie, exact({ ...i, loonwaarde: 30 }, op).subsidie)).not.toBe(1)
        expect(vergelijk(subsidie, breuk(0))).not.toBe(-1)
      }),
    )
  })

  it('a higher wage value never gives more, more hours never give less', () => {
    fc.assert(
      fc.property(invoer, dag, fc.integer({ min: 0, max: 50 }), (i, op, meer) => {
        const hoger = { ...i, loonwaarde: Math.min(100, i.loonwaarde + meer) }
        const langer = { ...i, urenPerWeek: plus(i.urenPerWeek, breuk(meer)) }
        expect(vergelijk(exact(hoger, op).totaal, exact(i, op).totaal)).not.toBe(1)
        expect(vergelijk(exact(langer, op).totaal, exact(i, op).totaal)).not.toBe(-1)
      }),
    )
  })

  it('splitting a period never changes its total', () => {
    const over = (van: number, tot: number, i: LoonkostensubsidieInvoer) => {
      const periode = { vanaf: plusDagen(datum('2025-01-01'), van), tot: plusDagen(datum('2025-01-01'), tot) }
      const uitslag = rekenRegel(subsidieOverPeriode, { periode, invoer: i }, periode.vanaf)
      if (uitslag.soort !== 'uitkomst') throw new Error(uitslag.soort)
      return uitslag.waarde
    }
    const dagen = fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(invoer, dagen, (i, punten) => {
        const [a, b, c] = punten.sort((x, y) => x - y) as [number, number, number]
        const begonnen = { ...i, begin: plusDagen(datum('2025-01-01'), a) }
        expect(plus(over(a, b, begonnen), over(b, c, begonnen))).toEqual(over(a, c, begonnen))
      }),
      { numRuns: 50 },
    )
  })

  it('a whole month is exactly the month amount', () => {
    const periode = { vanaf: datum('2026-02-01'), tot: datum('2026-03-01') }
    const uitslag = rekenRegel(
      subsidieOverPeriode,
      { periode, invoer: { ...basis, loonwaarde: 60 } },
      periode.vanaf,
    )
    expect(uitslag.soort === 'uitkomst' && rondAf(uitslag.waarde, 'half-van-nul')).toBe(122411)
  })

  it('a recovery mirrors its payment', () => {
    const periode = { vanaf: datum('2026-02-10'), tot: datum('2026-05-04') }
    fc.assert(
      fc.property(invoer, invoer, (a, b) => {
        const heen = rekenRegel(
          verrekening,
          { betaald: { periode, invoer: a }, juist: { periode, invoer: b } },
          periode.vanaf,
        )
        const terug = rekenRegel(
          verrekening,
          { betaald: { periode, invoer: b }, juist: { periode, invoer: a } },
          periode.vanaf,
        )
        if (heen.soort !== 'uitkomst' || terug.soort !== 'uitkomst') throw new Error('no outcome')
        expect(heen.waarde + terug.waarde).toBe(0)
      }),
      { numRuns: 50 },
    )
  })
})
