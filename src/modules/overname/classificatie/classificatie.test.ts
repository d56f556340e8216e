import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum } from '../../../core/datum.ts'
import { maakGemeentelijst } from '../waarden/gemeente.ts'
import { NEDERLANDS } from '../waarden/datumvolgorde.ts'
import { type Leescontext } from '../waarden/context.ts'
import { type Cellen } from '../waarden/rij.ts'
import { classificeer, type BeoordeeldeRij } from './index.ts'

const context: Leescontext = {
  vandaag: datum('2026-11-22'),
  gemeenten: maakGemeentelijst([{ code: 'GM0268', naam: 'Nijmegen' }]),
  volgorde: NEDERLANDS,
  aanvaard: new Set(),
  vertaling: {},
  standaardGemeente: null,
  gebied: null,
  alleenTestBsn: false,
}
const ANNA: Cellen = {
  bsn: '999939178',
  achternaam: 'Boer',
  voorvoegsel: 'de',
  voornaam: 'Anna',
  geboortedatum: '14-12-1986',
  postcode: '6511 AB',
  gemeente: 'Nijmegen',
}
const BEN: Cellen = {
  ...ANNA,
  bsn: '999990962',
  achternaam: 'Yılmaz',
  voorvoegsel: '',
  voornaam: 'Ben',
  geboortedatum: '1-2-1990',
}
const beoordeel = (...cellen: Cellen[]): BeoordeeldeRij[] =>
  classificeer(
    cellen.map((c, i) => ({ regel: i + 2, cellen: c, bevindingen: [] })),
    context,
  )
const klassen = (...cellen: Cellen[]): string[] => beoordeel(...cellen).map((rij) => rij.klasse)
const codes = (rij: BeoordeeldeRij | undefined): string[] => rij!.bevindingen.map((b) => b.code)

describe('classes', () => {
  it.each<[string, Cellen[], string[]]>([
    ['two persons', [ANNA, BEN], ['goed', 'goed']],
    ['the same row twice', [ANNA, BEN, ANNA], ['goed', 'goed', 'dubbel']],
    [
      'another spelling',
      [ANNA, { ...ANNA, achternaam: 'de Boer ', voorvoegsel: '', voornaam: 'ANNA' }],
      ['goed', 'dubbel'],
    ],
    ['a lost letter', [BEN, { ...BEN, achternaam: 'Y?lmaz' }], ['goed', 'dubbel']],
    ['one that adds a fact', [ANNA, { ...ANNA, telefoon: '0612345678' }], ['goed', 'dubbel']],
    [
      'one that contradicts',
      [ANNA, { ...ANNA, geboortedatum: '15-12-1986' }],
      ['tegenstrijdig', 'tegenstrijdig'],
    ],
    [
      'one with an unreadable value',
      [ANNA, { ...ANNA, geboortedatum: '31-02-1986' }],
      ['tegenstrijdig', 'tegenstrijdig'],
    ],
    ['without BSN, same name, birth date and address', [ANNA, { ...ANNA, bsn: '' }], ['goed', 'dubbel']],
    [
      'without BSN, other address',
      [ANNA, { ...ANNA, bsn: '', postcode: '6599 ZZ' }],
      ['goed', 'teHerstellen'],
    ],
    [
      'a wrong BSN, same name, birth date and address',
      [ANNA, { ...ANNA, bsn: '999939179' }],
      ['tegenstrijdig', 'tegenstrijdig'],
    ],
    ['two BSNs with one name and birth date', [ANNA, { ...ANNA, bsn: '999990962' }], ['goed', 'goed']],
    [
      'the same error twice',
      [
        { ...ANNA, gemeente: 'Atlantis' },
        { ...ANNA, gemeente: 'Atlantis' },
      ],
      ['teHerstellen', 'dubbel'],
    ],
    [
      'other notes',
      [
        { ...ANNA, opmerking: 'een' },
        { ...ANNA, opmerking: 'twee' },
      ],
      ['goed', 'dubbel'],
    ],
    [
      'fewer target groups',
      [
        { ...ANNA, doelgroepen: 'nug' },
        { ...ANNA, doelgroepen: 'nug, jongere' },
      ],
      ['goed', 'dubbel'],
    ],
    [
      'other target groups',
      [
        { ...ANNA, doelgroepen: 'nug' },
        { ...ANNA, doelgroepen: 'jongere' },
      ],
      ['tegenstrijdig', 'tegenstrijdig'],
    ],
    [
      'three, of which two agree',
      [ANNA, ANNA, { ...ANNA, voornaam: 'Hanna' }],
      ['tegenstrijdig', 'tegenstrijdig', 'tegenstrijdig'],
    ],
  ])('%s', (_, rijen, verwacht) => expect(klassen(...rijen)).toEqual(verwacht))

  it('name the field, the other row and the other value of a contradiction, on both rows', () => {
    const [een, twee] = beoordeel({ ...ANNA, voornaam: 'Anna' }, { ...ANNA, voornaam: 'Hanna' })
    expect(een!.bevindingen).toMatchObject([
      { veld: 'voornaam', code: 'tegenstrijdig', params: { andere: 3, anders: 'Hanna' } },
    ])
    expect(twee!.bevindingen).toMatchObject([
      { veld: 'voornaam', code: 'tegenstrijdig', params: { andere: 2, anders: 'Anna' } },
    ])
  })

  it('merge what agreeing rows add into the first', () => {
    const [een] = beoordeel({ ...BEN, achternaam: 'Y?lmaz' }, { ...BEN, telefoon: '0612345678' })
    expect(een!.waarden).toMatchObject({ achternaam: 'Yılmaz', telefoon: '0612345678' })
  })

  it('take placements that follow on each other as history, and overlapping ones as a contradiction', () => {
    const werk = { plaatsing: 'regulier', werkgever: 'Groen & Co', uren: '24' }
    const eerst = { ...ANNA, ...werk, startPlaatsing: '01-01-2024', eindePlaatsing: '30-06-2024' }
    const later = {
      ...ANNA,
      ...werk,
      werkgever: 'Logistiek',
      startPlaatsing: '01-07-2024',
      eindePlaatsing: '',
    }
    const rijen = beoordeel(eerst, later)
    expect(rijen.map((r) => r.klasse)).toEqual(['goed', 'dubbel'])
    expect(rijen[0]!.waarden.werkgever).toBe('Groen & Co')
    expect(rijen[0]!.naast.plaatsingen).toMatchObject([
      { werkgever: 'Logistiek', startPlaatsing: '2024-07-01' },
    ])
    expect(klassen(eerst, { ...later, startPlaatsing: '01-06-2024' })).toEqual([
      'tegenstrijdig',
      'tegenstrijdig',
    ])
  })

  it('warn of namesakes with another BSN', () => {
    expect(codes(beoordeel(ANNA, { ...ANNA, bsn: '999990962' })[1])).toEqual(['zelfde-naam'])
  })

  it.each<[string, Partial<Cellen>, string]>([
    [
      'a placement that ends before it starts',
      {
        plaatsing: 'regulier',
        werkgever: 'x y',
        uren: '8',
        startPlaatsing: '08-10-2023',
        eindePlaatsing: '01-05-2019',
      },
      'eind-voor-begin',
    ],
    [
      'a placement without employer',
      { plaatsing: 'regulier', uren: '8', startPlaatsing: '08-10-2023' },
      'plaatsing-zonder-werkgever',
    ],
    [
      'a placement without hours',
      { plaatsing: 'regulier', werkgever: 'x y', startPlaatsing: '08-10-2023' },
      'plaatsing-zonder-uren',
    ],
    ['an employer without placement', { werkgever: 'Groen' }, 'plaatsing-zonder-vorm'],
    ['a trajectory without start', { traject: 'leerwerktraject' }, 'traject-zonder-begin'],
    ['a phase without date', { fase: 'ontwikkelen' }, 'fase-zonder-datum'],
    ['an advice without date', { adviesBeschut: 'positief' }, 'advies-zonder-datum'],
    ['a date without advice', { adviesDatum: '08-10-2023' }, 'datum-zonder-advies'],
    ['a start before birth', { fase: 'ontwikkelen', faseSinds: '08-10-1980' }, 'begin-voor-geboorte'],
    ['no municipality', { gemeente: '' }, 'gemeente-ontbreekt'],
    ['no family name', { achternaam: '' }, 'naam-ontbreekt'],
    ['no birth date', { geboortedatum: '' }, 'geboortedatum-ontbreekt'],
  ])('cannot store %s', (_, cellen, code) => {
    const [rij] = beoordeel({ ...ANNA, ...cellen })
    expect(rij!.klasse).toBe('teHerstellen')
    expect(codes(rij)).toContain(code)
  })

  it.each<[string, Partial<Cellen>, string]>([
    ['an old "jongere"', { doelgroepen: 'jongere' }, 'jongere-leeftijd'],
    ['nug with bijstand', { doelgroepen: 'nug, bijstand' }, 'nug-en-bijstand'],
    ['work at fourteen', { fase: 'ontwikkelen', faseSinds: '01-01-2001' }, 'begin-als-kind'],
  ])('take over %s with a warning', (_, cellen, code) => {
    const [rij] = beoordeel({ ...ANNA, ...cellen })
    expect(rij!.klasse).toBe('goed')
    expect(codes(rij)).toContain(code)
  })

  it('do not depend on the order of the rows, but for which of two equals comes first', () => {
    const proef = fc.shuffledSubarray(
      [
        ANNA,
        BEN,
        { ...ANNA, telefoon: '0612345678' },
        { ...BEN, voornaam: 'Bernd' },
        { ...ANNA, bsn: '' },
        { ...ANNA, gemeente: 'Atlantis', bsn: '999973952' },
      ],
      { minLength: 6 },
    )
    const telling = (rijen: Cellen[]) => klassen(...rijen).sort()
    const vast = telling([
      ANNA,
      BEN,
      { ...ANNA, telefoon: '0612345678' },
      { ...BEN, voornaam: 'Bernd' },
      { ...ANNA, bsn: '' },
      { ...ANNA, gemeente: 'Atlantis', bsn: '999973952' },
    ])
    fc.assert(
      fc.property(proef, (rijen) => {
        expect(telling(rijen)).toEqual(vast)
      }),
    )
  })
})
