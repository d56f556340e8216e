import { describe, expect, it } from 'vitest'
import { breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { rekenRegel, runRegel } from '../engine/index.ts'
import { maandloonUitUurloon } from './maandloon.ts'
import { minimumuurloon, wettelijkMinimumloon } from './minimumloon.ts'

const uur = (dag: string, leeftijd: number, bbl = false): unknown => {
  const uitslag = rekenRegel(minimumuurloon, { leeftijd, bbl }, datum(dag))
  return uitslag.soort === 'uitkomst' ? uitslag.waarde : uitslag.soort
}

describe('the hourly minimum wage', () => {
  it.each([
    ['2024-01-01', [1062, 796, 664, 524, 458, 398]],
    ['2024-07-01', [1094, 821, 684, 540, 472, 410]],
    ['2025-01-01', [1125, 844, 703, 555, 485, 422]],
    ['2025-07-01', [1152, 864, 720, 569, 497, 432]],
    ['2026-01-01', [1177, 883, 736, 581, 507, 441]],
    ['2026-07-01', [1199, 899, 750, 592, 517, 450]],
  ])('of %s for 20 down to 15 is as published', (dag, bedragen) => {
    expect([20, 19, 18, 17, 16, 15].map((leeftijd) => uur(dag, leeftijd))).toEqual(bedragen)
  })

  it('has its own scale for BBL at 18 to 20', () => {
    expect([20, 19, 18, 17].map((l) => uur('2026-01-01', l, true))).toEqual([905, 772, 669, 581])
  })

  it.each([
    ['2023-12-31', 'geen-versie'],
    ['2025-12-31', 1440],
    ['2026-01-01', 1471],
    ['2026-06-30', 1471],
    ['2026-12-31', 1499],
    ['2027-01-01', 'geen-versie'],
  ])('on %s is %s: amounts end on their own date', (dag, verwacht) => {
    expect(uur(dag, 40)).toBe(verwacht)
  })
})

describe('the monthly reference wage', () => {
  it('is another amount than the hourly wage would give, and says when nobody has checked it', () => {
    const open = (dag: string, leeftijd: number): unknown => {
      const antwoord = runRegel(wettelijkMinimumloon, { leeftijd, bbl: false }, datum(dag))
      return antwoord.soort === 'uitkomst' && [antwoord.waarde, antwoord.bewijs.nietGeverifieerd.length]
    }
    expect(open('2026-07-01', 21)).toEqual([{ uurloonCent: 1499, referentiemaandloonCent: 233700 }, 0])
    expect(open('2026-01-01', 21)).toEqual([{ uurloonCent: 1471, referentiemaandloonCent: 229440 }, 1])
    expect(open('2026-07-01', 19)).toEqual([{ uurloonCent: 899, referentiemaandloonCent: 140220 }, 1])
  })
})

describe('a month of hourly wage', () => {
  const maand = (
    dag: string,
    uren: number,
    conventie: 'werkdagen-van-het-jaar' | 'tweeenvijftig-weken',
  ): unknown => {
    const uitslag = rekenRegel(maandloonUitUurloon, { urenPerWeek: breuk(uren), conventie }, datum(dag))
    return uitslag.soort === 'uitkomst' ? uitslag.waarde : uitslag.soort
  }
  it.each([
    ['2024-07-01', [215050, 226997, 238944], [213408, 225264, 237120]],
    ['2025-01-01', [220180, 232412, 244644], [219336, 231521, 243707]],
    ['2025-07-01', [225504, 238032, 250560], [224640, 237120, 249600]],
    ['2026-01-01', [230359, 243156, 255954], [229476, 242225, 254973]],
    ['2026-07-01', [234743, 247785, 260826], [233844, 246835, 259827]],
  ])('from %s at 36, 38 and 40 hours by both conventions', (dag, werkdagen, weken) => {
    expect([36, 38, 40].map((u) => maand(dag, u, 'werkdagen-van-het-jaar'))).toEqual(werkdagen)
    expect([36, 38, 40].map((u) => maand(dag, u, 'tweeenvijftig-weken'))).toEqual(weken)
  })
})
