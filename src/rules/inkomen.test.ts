import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bedrag } from '../core/bedrag.ts'
import { breuk } from '../core/breuk.ts'
import { datum } from '../core/datum.ts'
import { inkomstenbelasting } from './belasting/inkomstenbelasting.ts'
import { zorgtoeslag } from './belasting/zorgtoeslag.ts'
import { adviesBeschutWerk, type AdviesInvoer } from './beschut-werk/advies.ts'
import {
  bijstandNaastWerk,
  LEEFVORMEN,
  VRIJLATINGEN,
  type NaastWerk,
  type Vrijlatingssoort,
} from './bijstand/naast-werk.ts'
import { rekenRegel, type Regel } from './engine/index.ts'
import { loonwaardeOud } from './loonwaarde/loonwaarde.ts'
import { bereken } from './rekenregels.ts'

const JULI = datum('2026-07-01')

function waarde<I, U>(regel: Regel<I, U>, invoer: I, dag = JULI): U {
  const uitslag = rekenRegel(regel, invoer, dag)
  if (uitslag.soort !== 'uitkomst') throw new Error(uitslag.soort)
  return uitslag.waarde
}

describe('benefit next to work', () => {
  const naast = (
    inkomen: number,
    vrijlating: Vrijlatingssoort,
    leefvorm: 'alleenstaande' | 'gehuwden',
  ): NaastWerk => waarde(bijstandNaastWerk, { leefvorm, nettoInkomenCent: bedrag(inkomen), vrijlating })
  const soort = fc.constantFrom(...VRIJLATINGEN.filter((v) => v !== '34a'))
  const leefvorm = fc.constantFrom(...LEEFVORMEN)
  const inkomen = fc.integer({ min: 0, max: 400_000 })

  it('more income never gives more benefit and never less in total', () => {
    fc.assert(
      fc.property(inkomen, fc.integer({ min: 0, max: 50_000 }), soort, leefvorm, (laag, meer, v, l) => {
        const minder = naast(laag, v, l)
        const hoger = naast(laag + meer, v, l)
        expect(hoger.bijstandCent).toBeLessThanOrEqual(minder.bijstandCent)
        expect(hoger.totaalCent).toBeGreaterThanOrEqual(minder.totaalCent)
      }),
    )
  })

  it('an exemption never exceeds its maximum nor the earnings, and never leaves someone below the norm', () => {
    fc.assert(
      fc.property(inkomen, soort, leefvorm, (i, v, l) => {
        const uitkomst = naast(i, v, l)
        expect(uitkomst.vrijCent).toBeLessThanOrEqual(Math.min(i, 28500))
        expect(uitkomst.bijstandCent).toBeGreaterThanOrEqual(0)
        expect(uitkomst.totaalCent).toBeGreaterThanOrEqual(l === 'alleenstaande' ? 141946 : 202779)
      }),
    )
  })

  it.each<[Vrijlatingssoort, number]>([
    ['n', 15000],
    ['r', 7500],
    ['y', 9000],
    ['z', 9000],
    ['aa', 9000],
    ['geen', 0],
  ])('exemption %s of 600 euro leaves %i cents', (v, vrij) => {
    expect(naast(60000, v, 'alleenstaande').vrijCent).toBe(vrij)
  })

  it.each<[string, string]>([
    ['2026-12-31', '34a'],
    ['2027-01-01', 'n'],
    ['2025-03-01', 'n'],
  ])('on %s there is no exemption %s, and none is made up', (dag, vrijlating) => {
    const invoer = { peildatum: dag, leefvorm: 'alleenstaande', nettoInkomenCent: 60000, vrijlating }
    expect(bereken('bijstand-naast-werk', invoer)).toMatchObject({
      ok: false,
      fout: { soort: 'geen-versie' },
    })
  })
})

describe('tax and allowance', () => {
  it('tax is never below zero and never above the income', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_000 }), (bruto) => {
        const { belastingCent, nettoCent } = waarde(inkomstenbelasting, { brutoJaarCent: bedrag(bruto) })
        expect(belastingCent).toBeGreaterThanOrEqual(0)
        expect(nettoCent).toBeGreaterThanOrEqual(0)
        expect(belastingCent + nettoCent).toBe(bruto)
      }),
    )
  })

  it.each([
    [1_000_000, 0],
    [3_888_300, 581666],
    [15_000_000, 6418215],
  ])('of %i cents a year is %i cents', (bruto, belasting) => {
    expect(waarde(inkomstenbelasting, { brutoJaarCent: bedrag(bruto) }).belastingCent).toBe(belasting)
  })

  it('zorgtoeslag never rises with income, and with a partner the premium counts twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6_000_000 }),
        fc.integer({ min: 0, max: 500_000 }),
        fc.boolean(),
        (i, meer, partner) => {
          const per = (inkomen: number): number =>
            waarde(zorgtoeslag, { toetsingsinkomenCent: bedrag(inkomen), partner }).perMaandCent
          expect(per(i + meer)).toBeLessThanOrEqual(per(i))
          expect(per(i)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
    expect(waarde(zorgtoeslag, { toetsingsinkomenCent: bedrag(2_000_000), partner: true })).toEqual({
      perMaandCent: 24689,
    })
  })
})

describe('advice beschut werk', () => {
  const basis: AdviesInvoer = {
    aanvraagdatum: datum('2026-03-02'),
    aanvrager: 'persoon',
    nieuweFeiten: false,
  }
  it.each<[string, Partial<AdviesInvoer>, boolean, string]>([
    ['one question answered yes', { aanpassingNodig: true, begeleidingNodig: false }, true, 'positief'],
    ['both answered no', { aanpassingNodig: false, begeleidingNodig: false }, true, 'negatief'],
    ['one no and one open', { aanpassingNodig: false }, true, 'te-beoordelen'],
    ['no work capacity', { begeleidingNodig: true, arbeidsvermogen: false }, true, 'negatief'],
    [
      'Wsw with begeleid werken',
      { wsw: { begeleidWerken: true }, begeleidingNodig: true },
      false,
      'negatief',
    ],
    ['Wsw without begeleid werken', { wsw: { begeleidWerken: false } }, false, 'positief'],
    [
      'Wsw with new facts',
      { wsw: { begeleidWerken: true }, nieuweFeiten: true, begeleidingNodig: true },
      true,
      'positief',
    ],
    [
      'asked again a day before twelve months',
      { vorigAdvies: datum('2025-03-03'), begeleidingNodig: true },
      false,
      'negatief',
    ],
    [
      'asked again after exactly twelve months',
      { vorigAdvies: datum('2025-03-02'), begeleidingNodig: true },
      true,
      'positief',
    ],
    [
      'asked again soon with new facts',
      { vorigAdvies: datum('2026-01-02'), nieuweFeiten: true },
      true,
      'te-beoordelen',
    ],
    [
      'asked again soon by the college',
      { vorigAdvies: datum('2026-01-02'), aanvrager: 'college' },
      true,
      'te-beoordelen',
    ],
  ])('%s', (_naam, extra, onderzoek, advies) => {
    const invoer = { ...basis, ...extra }
    expect(waarde(adviesBeschutWerk, invoer, invoer.aanvraagdatum)).toMatchObject({
      onderzoek,
      advies,
      uiterlijk: '2026-04-27',
    })
  })
})

describe('the old wage value formula', () => {
  const oud = { tempo: breuk(80), kwaliteit: breuk(90), inzetbaarheid: breuk(70) }
  it('gave 50% for 80, 90 and 70%, until one method became compulsory', () => {
    expect(waarde(loonwaardeOud, oud, datum('2021-06-30'))).toEqual({ loonwaarde: 50 })
    expect(rekenRegel(loonwaardeOud, oud, datum('2021-07-01')).soort).toBe('geen-versie')
  })
})
