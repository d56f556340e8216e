import { describe, expect, it } from 'vitest'
import { breuk, maal, naarDecimaal, deel, vergelijk } from '../core/breuk.ts'
import { bereken } from './rekenregels.ts'

/** The arithmetic of the source documents, derived again: what follows from their own amounts, not what they round to. */
const variant = (
  invoer: object,
): { incidenteelCent: number; structureelCent: number; gedrukt: object | null } => {
  const berekening = bereken('variant', invoer)
  if (!berekening.ok) throw new Error(JSON.stringify(berekening.fout))
  return berekening.waarde.uitkomst as unknown as ReturnType<typeof variant>
}
const structureel = (invoer: object): number => variant(invoer).structureelCent

describe('the three policy variants', () => {
  it.each([
    [1, 12_700_000, 300_000],
    [2, 330_700_000, 34_950_000],
    [3, 330_700_000, 433_225_200],
  ])('variant %i costs %i euro once and %i euro a year', (nummer, incidenteel, perJaar) => {
    const kosten = variant({ variant: nummer })
    expect([kosten.incidenteelCent, kosten.structureelCent]).toEqual([incidenteel * 100, perJaar * 100])
  })

  it('variant 3 prints 430 million where its own amounts give 433.2', () => {
    expect(variant({ variant: 3 }).gedrukt).toEqual({
      incidenteelCent: 33_070_000_000,
      structureelCent: 43_000_000_000,
    })
  })

  it('variant 3 with 10,000 places costs 190,371,200 euro and the benchmark of 0.3 million', () => {
    const kosten = variant({ variant: 3, overigeBanen: 10000 })
    expect(kosten.structureelCent).toBe((190_371_200 + 300_000) * 100)
    expect(kosten.gedrukt).toBeNull()
  })

  it('the supplement of variant 3 is 337.2 million, 302.5 more than variant 2 already had', () => {
    const opslag = structureel({ variant: 3 }) - 36000 * 2660 * 100 - 300_000 * 100
    expect(opslag).toBe(337_165_200 * 100)
    expect(opslag - (structureel({ variant: 2 }) - 300_000 * 100)).toBe(302_515_200 * 100)
  })

  it('each line names its source, and lines add up to the total', () => {
    for (const nummer of [1, 2, 3]) {
      const { regels, structureelCent } = variant({ variant: nummer }) as unknown as {
        regels: { structureelCent: number; bron: { titel: string } }[]
        structureelCent: number
      }
      expect(regels.every((r) => r.bron.titel.startsWith('S1'))).toBe(true)
      expect(regels.reduce((som, r) => som + r.structureelCent, 0)).toBe(structureelCent)
    }
  })

  it('more places never cost less', () => {
    for (const nummer of [1, 2, 3])
      for (const n of [0, 1, 9999, 36000])
        expect(structureel({ variant: nummer, overigeBanen: n + 1 })).toBeGreaterThanOrEqual(
          structureel({ variant: nummer, overigeBanen: n }),
        )
  })
})

describe('other figures of the documents', () => {
  it.each([
    ['65 million from 2024', 30300 * 2157, 65_357_100],
    ['90 million from 2025', 30300 * 2971, 90_021_300],
    ['together 155 million', 30300 * (2157 + 2971), 155_378_400],
    ['34.7 million for 10,000 places', 10000 * 3465, 34_650_000],
    ['what is missing per beschut place', 6669 - 3465, 3204],
    ['96 million of guidance', 36000 * 2660, 95_760_000],
    ['jobs named in S1', 30300 + 36000, 66300],
  ])('%s', (_naam, berekend, verwacht) => {
    expect(berekend).toBe(verwacht)
  })

  it('Wsw 2023: 5,035 SE fewer, 28,203 euro per SE', () => {
    expect(60700 - 55665).toBe(5035)
    expect(naarDecimaal(deel(breuk(142_000_000), breuk(5035)), 0)).toBe('28203')
  })

  it('70% of 137 leerwerktrajecten is 96, not 95: counted in whole people', () => {
    const haalt = (via: number): boolean => vergelijk(breuk(via), maal(breuk('0.7'), breuk(137))) >= 0
    expect([haalt(96), haalt(95)]).toEqual([true, false])
  })

  it.each([
    [2019, 3992, 6000, '66.5'],
    [2020, 5198, 7400, '70.2'],
    [2021, 6767, 8600, '78.7'],
    [2022, 8032, 9500, '84.5'],
    [2023, 9387, 10300, '91.1'],
    [2024, 10619, 11100, '95.7'],
  ])(
    '%i: %i persons against %i jobs is %s%, which may not be called realisation',
    (_jaar, personen, banen, procent) => {
      expect(naarDecimaal(deel(breuk(personen * 100), breuk(banen)), 1)).toBe(procent)
    },
  )
})
