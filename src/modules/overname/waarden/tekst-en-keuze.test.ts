import { describe, expect, it } from 'vitest'
import { leesEmail, leesPostcode, leesTelefoon } from './contact.ts'
import { leesGemeente, maakGemeentelijst } from './gemeente.ts'
import { leesDoelgroepen, leesKeuze } from './keuzen.ts'
import { leesAchternaam, leesVolledigeNaam } from './naam.ts'
import { isFormule, leesOpmerking } from './opmerking.ts'
import { leesTekst } from './tekst.ts'

import { type Ontleed } from './bevinding.ts'

/** The value, or the code of what was found when it was refused. */
const kort = (uitkomst: Ontleed<unknown>): unknown => uitkomst.waarde ?? uitkomst.bevindingen[0]?.code ?? null
const codes = (uitkomst: Ontleed<unknown>): string[] => uitkomst.bevindingen.map((b) => b.code)

describe('a municipality', () => {
  const lijst = maakGemeentelijst([
    { code: 'GM0268', naam: 'Nijmegen' },
    { code: 'GM1945', naam: 'Berg en Dal' },
    { code: 'GM0944', naam: 'Mook en Middelaar' },
    { code: 'GM0796', naam: "'s-Hertogenbosch" },
    { code: 'GM0828', naam: 'Oss' },
  ])
  it.each([
    ['Nijmegen', 'GM0268'],
    ['NIJMEGEN ', 'GM0268'],
    ['Gemeente Nijmegen', 'GM0268'],
    ['GM0268', 'GM0268'],
    ['268', 'GM0268'],
    ['0268', 'GM0268'],
    ['Berg & Dal', 'GM1945'],
    ['Groesbeek', 'GM1945'],
    ['Millingen aan de Rijn', 'GM1945'],
    ['Ubbergen', 'GM1945'],
    ['Mook', 'GM0944'],
    ['Den Bosch', 'GM0796'],
    ['', null],
    ['Maasdonk', 'gemeente-gesplitst'],
    ['Nijmegn', 'gemeente-onbekend'],
    ['GM9999', 'gemeente-onbekend'],
  ])('"%s" is %s', (tekst, uitkomst) => expect(kort(leesGemeente(tekst, lijst))).toBe(uitkomst))

  it('that was merged is said, with the date', () => {
    expect(leesGemeente('Groesbeek', lijst).bevindingen).toEqual([
      {
        code: 'gemeente-opgegaan',
        ernst: 'opmerking',
        params: { oud: 'Groesbeek', nieuw: 'Berg en Dal', datum: '01-01-2015' },
      },
    ])
  })

  it('with one wrong letter is proposed', () => {
    expect(leesGemeente('Nijmegn', lijst).bevindingen[0]?.voorstel).toBe('Nijmegen')
  })
})

describe('a name', () => {
  it.each([
    ['van den Berg', 'van den', 'Berg'],
    ['Berg, van den', 'van den', 'Berg'],
    ['BERG, VAN DEN', 'van den', 'Berg'],
    ["'t Hooft", "'t", 'Hooft'],
    ['El Amrani', null, 'El Amrani'],
    ['JANSSEN-SMEETS', null, 'Janssen-Smeets'],
    ['Van', null, 'Van'],
  ])('in a column of surnames: "%s"', (tekst, voorvoegsel, achternaam) => {
    expect(leesAchternaam(tekst, null).waarde).toMatchObject({ voorvoegsel, achternaam })
  })

  it.each([
    ['Berg, W. van den', { achternaam: 'Berg', voorvoegsel: 'van den', voornaam: null, voorletters: 'W.' }],
    ['van den Berg, Wilma', { achternaam: 'Berg', voorvoegsel: 'van den', voornaam: 'Wilma' }],
    ['Berg van den, Wilma', { achternaam: 'Berg', voorvoegsel: 'van den', voornaam: 'Wilma' }],
    ['Wilma van den Berg', { achternaam: 'Berg', voorvoegsel: 'van den', voornaam: 'Wilma' }],
    ['Mevr. W.J. (Wilma) van den Berg', { achternaam: 'Berg', voornaam: 'Wilma', voorletters: 'W.J.' }],
    ['Jan Jansen', { achternaam: 'Jansen', voorvoegsel: null, voornaam: 'Jan' }],
    ['Jansen', { achternaam: 'Jansen', voornaam: null }],
  ])('in one column: "%s"', (tekst, naam) => expect(leesVolledigeNaam(tekst).waarde).toMatchObject(naam))

  it.each([
    ['Y?lmaz', ['teken-verloren']],
    ['?ahin', ['teken-verloren']],
    ['Y\ufffdlmaz', ['teken-verloren']],
    ['ZoÃ«', ['tekst-verhaspeld']],
    ['Öztürk', []],
    ['Waarom?', []],
  ])('"%s" has damage %j', (tekst, verwacht) => expect(codes(leesTekst(tekst))).toEqual(verwacht))

  it('with a lost letter reminds of the names it may be', () => {
    expect(leesTekst('Y?lmaz').bevindingen[0]?.params).toEqual({ suggestie: ', misschien "Yılmaz"' })
    expect(leesTekst('ZoÃ«').bevindingen[0]?.voorstel).toBe('Zoë')
  })
})

describe('a choice', () => {
  it.each([
    ['plaatsing', 'Regulier met LKS', 'regulier-met-lks'],
    ['plaatsing', 'beschut werk', 'beschut-werk'],
    ['verwachting', '<3', '<3'],
    ['verwachting', '> 12', '>=12'],
    ['verwachting', '6 - 12', '6-12'],
    ['uitkering', 'PW', 'participatiewet'],
    ['contacttaal', 'Tigrinya', 'ti'],
    ['geslacht', 'Mevr.', 'V'],
    ['fase', 'Diagnose', 'keuze-onbekend'],
    ['fase', '?', 'keuze-onbekend'],
    ['abc', '', null],
    ['geslacht', 'onbekend', null],
  ] as const)('%s "%s" is %s', (veld, tekst, uitkomst) =>
    expect(kort(leesKeuze(veld, tekst, undefined))).toBe(uitkomst),
  )

  it('is translated for the whole file when a person says what a word means', () => {
    expect(leesKeuze('fase', 'Diagnose', { Diagnose: 'ontwikkelen' }).waarde).toBe('ontwikkelen')
  })

  it('of several target groups in one cell', () => {
    expect(leesDoelgroepen('jongere, ex-vso/pro, bijstand', undefined).waarde).toEqual([
      'bijstand',
      'ex-vso-pro',
      'jongere',
    ])
    expect(leesDoelgroepen('jongere, ridder', undefined)).toMatchObject({
      bevindingen: [{ code: 'keuze-onbekend' }],
    })
  })
})

describe('contact', () => {
  it.each([
    [leesPostcode('6538lt'), '6538 LT'],
    [leesPostcode(' 6538  LT'), '6538 LT'],
    [leesPostcode('0538 LT'), 'postcode-vorm'],
    [leesTelefoon('06-12 34 56 78'), '0612345678'],
    [leesTelefoon('612345678'), '0612345678'],
    [leesTelefoon('+31 (0)24 123 4567'), '+31241234567'],
    [leesTelefoon('bel niet'), 'telefoon-vorm'],
    [leesEmail('Jan@Voorbeeld.nl'), 'jan@voorbeeld.nl'],
    [leesEmail('jan@voorbeeld'), 'email-vorm'],
  ])('case %#', (uitkomst, verwacht) => expect(kort(uitkomst)).toBe(verwacht))
})

describe('a remark', () => {
  it.each([
    ['=HYPERLINK("http://example.test";"klik")', ['opmerking-formule']],
    ['@SUM(A1:A9)', ['opmerking-formule']],
    ['Heeft een diagnose autisme', ['opmerking-medisch']],
    ['kan niet lang staan', []],
    ['Verzoek werk', []],
    ['zie 999939178', ['opmerking-bsn']],
    ['a\u0000b', ['tekst-stuurtekens']],
  ])('"%s" gives %j', (tekst, verwacht) => expect(codes(leesOpmerking(tekst))).toEqual(verwacht))

  it('keeps its lines', () => {
    expect(leesOpmerking(' een \r\ntwee ').waarde).toBe('een\ntwee')
  })

  it.each(['=1', '+a', '@a', '\ta', '-a'])('%j would run in a spreadsheet', (tekst) =>
    expect(isFormule(tekst)).toBe(true),
  )
  it.each(['-5', '- punt', 'a=b', ''])('%j would not', (tekst) => expect(isFormule(tekst)).toBe(false))
})
