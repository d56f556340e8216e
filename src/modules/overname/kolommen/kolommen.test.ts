import { describe, expect, it } from 'vitest'
import { type Rij } from '../bestand/rij.ts'
import { maakGemeentelijst } from '../waarden/gemeente.ts'
import { maakIndeling } from './indeling.ts'
import { kopafdruk, veldVanKop } from './koppen.ts'
import { stelKolommenVoor } from './voorstel.ts'

const gemeenten = maakGemeentelijst([
  { code: 'GM0268', naam: 'Nijmegen' },
  { code: 'GM0209', naam: 'Beuningen' },
])
const rijen = (...cellen: string[][]): Rij[] => cellen.map((c, i) => ({ regel: i + 2, cellen: c }))
const velden = (kop: string[], data: Rij[]) => stelKolommenVoor(kop, data, gemeenten).map((v) => v.veld)

describe('headings', () => {
  it.each([
    ['Geb.datum', 'geboortedatum'],
    ['Doelgroep(en)', 'doelgroepen'],
    ['ABC', 'abc'],
    ['A/B/C', 'beoordeling'],
    ['A / B / C', 'beoordeling'],
    ['Uren p/w', 'uren'],
    ['Loonwaarde %', 'loonwaarde'],
    ['M/V', 'geslacht'],
    ['Burgerservicenummer', 'bsn'],
    ['Kleur ogen', null],
  ])('"%s" names %s', (kop, veld) => expect(veldVanKop(kop)).toBe(veld))

  it('leave the same print whatever their case and signs', () => {
    expect(kopafdruk(['Geb.datum', ' BSN '])).toBe(kopafdruk(['GEB DATUM', 'bsn']))
    expect(kopafdruk(['ABC'])).not.toBe(kopafdruk(['A/B/C']))
  })
})

describe('a proposal', () => {
  const bsns = ['999939178', '999990962', '999973952', '999909599']

  it('looks at the values where headings say nothing', () => {
    const data = rijen(...bsns.map((bsn, i) => ['x', bsn, ['Nijmegen', 'Beuningen'][i % 2]!, `65${i}1 AB`]))
    expect(velden(['Veld 1', 'Veld 2', 'Veld 3', 'Veld 4'], data)).toEqual([
      null,
      'bsn',
      'gemeente',
      'postcode',
    ])
  })

  it('understands a longer heading when the values fit', () => {
    const data = rijen(['14-03-1990', 'Jansen'], ['1-2-1980', 'Smit'])
    expect(velden(['Geboortedatum cliënt', 'Client - achternaam'], data)).toEqual([
      'geboortedatum',
      'achternaam',
    ])
  })

  it('does not take a column of dates for the kind of placement because its heading says so', () => {
    expect(velden(['Datum plaatsing oud'], rijen(['14-03-2020'], ['15-03-2021']))).toEqual([null])
  })

  it('gives a field to the surest column and says which other one lost', () => {
    const voorstel = stelKolommenVoor(['BSN', 'Sofinummer'], rijen(...bsns.map((b) => [b, 'oud'])), gemeenten)
    expect(voorstel.map((v) => v.veld)).toEqual(['bsn', null])
    expect(voorstel[1]!.reden).toContain('"BSN" is al BSN')
  })
})

describe('a mapping', () => {
  const voorstel = stelKolommenVoor(
    ['Naam', 'Geboren', 'Extra'],
    rijen(['Jan Boer', '14-03-1990', 'a']),
    gemeenten,
  )

  it('needs a column that identifies a person and says which is missing', () => {
    const zonder = stelKolommenVoor(['Naam', 'Uren'], rijen(['Jan', '24']), gemeenten)
    expect(maakIndeling(zonder)).toMatchObject({ ok: false, fout: { code: 'kolom-ontbreekt' } })
    expect(maakIndeling(voorstel)).toMatchObject({ ok: true })
  })

  it('is overruled by a person, also to leave a column out', () => {
    const uitkomst = maakIndeling(voorstel, { Extra: 'opmerking' })
    expect(uitkomst.ok && uitkomst.waarde.get('opmerking')).toBe(2)
    expect(maakIndeling(voorstel, { geboren: null })).toMatchObject({
      ok: false,
      fout: { code: 'kolom-ontbreekt' },
    })
  })

  it.each([
    [{ Weg: 'bsn' }, 'kolom-onbekend'],
    [{ Extra: 'schoenmaat' }, 'veld-onbekend'],
    [{ Extra: 'bsn', Naam: 'bsn' }, 'kolom-onbekend'],
  ])('refuses %j as %s', (keuze, code) => {
    expect(maakIndeling(voorstel, keuze)).toMatchObject({ ok: false, fout: { code } })
  })
})
