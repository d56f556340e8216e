import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { datum } from '../../../core/datum.ts'
import { leesBsn } from './bsn.ts'
import { leesDatum } from './datum.ts'
import { bepaalVolgorde, NEDERLANDS, type Datumvolgorde } from './datumvolgorde.ts'
import { leesLoonwaarde, leesUren } from './getal.ts'
import { type MeldingCode } from './teksten.ts'
import { type Ontleed } from './bevinding.ts'

const niets = new Set<MeldingCode>()
/** The value, or the code of what was found when it was refused. */
const kort = (uitkomst: Ontleed<unknown>): unknown => uitkomst.waarde ?? uitkomst.bevindingen[0]?.code ?? null

describe('a date', () => {
  const vandaag = datum('2026-11-22')
  const lees = (
    tekst: string,
    soort: 'geboorte' | 'gebeurtenis' = 'gebeurtenis',
    volgorde: Datumvolgorde = NEDERLANDS,
  ) => leesDatum(tekst, soort, { vandaag, volgorde, aanvaard: niets })

  it.each([
    ['14-03-2024', '2024-03-14'],
    ['4-3-2024', '2024-03-04'],
    ['2024-03-14', '2024-03-14'],
    ['2024-03-14T00:00:00', '2024-03-14'],
    ['14/03/2024', '2024-03-14'],
    ['14.03.2024 00:00', '2024-03-14'],
    ['14 mrt 2024', '2024-03-14'],
    ['14 maart 2024', '2024-03-14'],
    ['14-MAR-2024', '2024-03-14'],
    ['do 14 mrt. 2024', '2024-03-14'],
    ['20240314', '2024-03-14'],
    ['14032024', '2024-03-14'],
    ['45365', '2024-03-14'],
    ['29-02-2024', '2024-02-29'],
    ['', null],
    ['n.v.t.', null],
    ['00-00-0000', null],
    ['31-12-9999', null],
    ['31-02-1988', 'datum-bestaat-niet'],
    ['29-02-2023', 'datum-bestaat-niet'],
    ['14-13-2024', 'datum-bestaat-niet'],
    ['08/07/25', '2025-07-08'],
    ['22/11/28', '2028-11-22'],
    ['23/11/28', 'datum-jaar'],
    ['01/01/90', '1990-01-01'],
    ['31/12/89', 'datum-jaar'],
    ['31/02/25', 'datum-bestaat-niet'],
    ['08/07/62', 'datum-bereik'],
    ['14 xyz 2024', 'datum-vorm'],
    ['gisteren', 'datum-vorm'],
    ['12345678901', 'datum-vorm'],
    ['14-03-1901', 'datum-bereik'],
    ['14-03-2101', 'datum-bereik'],
  ])('"%s" is %s', (tekst, uitkomst) => expect(kort(lees(tekst))).toBe(uitkomst))

  it.each([
    ['23-02-2031', 'geboortedatum-toekomst'],
    ['23-02-1901', 'geboortedatum-te-oud'],
    ['04/12/20', 'datum-jaar-onzeker'],
  ])('of birth "%s" is refused as %s', (tekst, code) => expect(kort(lees(tekst, 'geboorte'))).toBe(code))

  it.each([
    ['04/12/03', '2003-12-04'],
    ['21/05/70', '1970-05-21'],
  ])('of birth "%s" is read in the one century in which somebody lives, with a remark', (tekst, uitkomst) => {
    expect(lees(tekst, 'geboorte')).toMatchObject({
      waarde: uitkomst,
      bevindingen: [{ code: 'datum-eeuw', ernst: 'opmerking' }],
    })
  })

  it('of two digits is never read as a day before the birth of the person', () => {
    const van = (tekst: string, geboren: string) =>
      kort(
        leesDatum(tekst, 'gebeurtenis', {
          vandaag,
          volgorde: NEDERLANDS,
          aanvaard: niets,
          geboren: datum(geboren),
        }),
      )
    expect(van('14/03/95', '1970-05-21')).toBe('1995-03-14')
    expect(van('14/03/95', '1999-05-21')).toBe('datum-bereik')
  })

  it('of two digits that is unlikely in either century is proposed, and read when a person accepts that for the file', () => {
    expect(lees('01/06/29').bevindingen[0]).toMatchObject({ ernst: 'fout', voorstel: '01-06-2029' })
    const aanvaard = leesDatum('01/06/29', 'gebeurtenis', {
      vandaag,
      volgorde: NEDERLANDS,
      aanvaard: new Set<MeldingCode>(['datum-jaar']),
    })
    expect(aanvaard).toMatchObject({
      waarde: '2029-06-01',
      bevindingen: [{ code: 'datum-eeuw', ernst: 'opmerking' }],
    })
  })

  it.each([
    ['dmj', ['27/06/2025', '08/07/2025']],
    ['mdj', ['06/27/2025', '08/07/2025']],
    ['onzeker', ['08/07/2025', '01/02/2024']],
    ['onzeker', ['27/06/2025', '06/27/2025']],
    ['dmj', ['05/05/2024']],
  ])('has order %s in a file with strokes like %j', (volgorde, cellen) => {
    expect(bepaalVolgorde(cellen)['/']).toBe(volgorde)
  })

  it('that fits both ways in an uncertain file is asked; one that fits one way is read', () => {
    const volgorde = { ...NEDERLANDS, '/': 'onzeker' } as const
    expect(kort(lees('08/07/2025', 'gebeurtenis', volgorde))).toBe('datum-volgorde')
    expect(kort(lees('27/06/2025', 'gebeurtenis', volgorde))).toBe('2025-06-27')
    expect(kort(lees('06/27/2025', 'gebeurtenis', volgorde))).toBe('2025-06-27')
    expect(kort(lees('07/07/2025', 'gebeurtenis', volgorde))).toBe('2025-07-07')
  })

  it('is an existing day or a refusal, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const { waarde } = lees(tekst)
        expect(waarde === null || datum(waarde) === waarde).toBe(true)
      }),
    )
  })
})

describe('a BSN', () => {
  const lees = (tekst: string) => leesBsn(tekst, { aanvaard: niets, alleenTestBsn: false })
  it.each([
    ['999939178', '999939178'],
    ['9999.39.178', '999939178'],
    [' 999 939 178 ', '999939178'],
    ['BSN: 999939178', '999939178'],
    ['999963730', 'bsn-elfproef'],
    ['99993917X', 'bsn-teken'],
    ['99998473', 'bsn-lengte'],
    ['9999391780', 'bsn-lengte'],
    ['', null],
    ['onbekend', null],
    ['000000000', null],
  ])('"%s" is %s', (tekst, uitkomst) => expect(kort(lees(tekst))).toBe(uitkomst))

  it('of eight digits that passes with a zero in front is proposed, not taken', () => {
    expect(lees('12345672')).toMatchObject({
      waarde: null,
      bevindingen: [{ code: 'bsn-voorloopnul', voorstel: '012345672' }],
    })
    const aanvaard = leesBsn('12345672', {
      aanvaard: new Set<MeldingCode>(['bsn-voorloopnul']),
      alleenTestBsn: false,
    })
    expect(aanvaard).toMatchObject({ waarde: '012345672', bevindingen: [{ ernst: 'opmerking' }] })
  })

  it('of a real person is refused in a demo', () => {
    expect(kort(leesBsn('111222333', { aanvaard: niets, alleenTestBsn: true }))).toBe('bsn-geen-test')
  })
})

describe('numbers', () => {
  it.each([
    ['24', '24'],
    ['32,5', '32.5'],
    ['32.50', '32.5'],
    ['24 uur', '24'],
    ['24 uur per week', '24'],
    ['32:30', '32.5'],
    ['', null],
    ['-8', 'uren-bereik'],
    ['0', 'uren-bereik'],
    ['400', 'uren-bereik'],
    ['41', 'uren-bereik'],
    ['> 32', 'uren-vorm'],
    ['4x6', 'uren-vorm'],
    ['32,25', 'uren-vorm'],
    ['1.000,5', 'uren-vorm'],
  ])('%s hours a week is %s', (tekst, uitkomst) =>
    expect(kort(leesUren(tekst, { aanvaard: niets }))).toBe(uitkomst),
  )

  it.each([
    ['61%', 61],
    ['61', 61],
    ['0,61', 61],
    ['0.61', 61],
    ['0,6', 60],
    ['100%', 100],
    ['0', 0],
    ['61,0 %', 61],
    ['', null],
    ['1', 'loonwaarde-onduidelijk'],
    ['1%', 1],
    ['101', 'loonwaarde-bereik'],
    ['-5%', 'loonwaarde-bereik'],
    ['61,5%', 'loonwaarde-heel'],
    ['0,615', 'loonwaarde-heel'],
    ['veel', 'loonwaarde-vorm'],
  ])('a wage value of %s is %s', (tekst, uitkomst) => {
    expect(kort(leesLoonwaarde(tekst, { aanvaard: niets }))).toBe(uitkomst)
  })

  it('the same wage value in its three notations is one value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), (n) => {
        const vormen = [`${n}%`, `${n}`, `0,${String(n).padStart(2, '0')}`]
        expect(vormen.map((v) => leesLoonwaarde(v, { aanvaard: niets }).waarde)).toEqual([n, n, n])
      }),
    )
  })
})
