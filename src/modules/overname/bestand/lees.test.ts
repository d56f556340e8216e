import { describe, expect, it } from 'vitest'
import { leesBestand, type GelezenBestand, type Leesopties } from './lees.ts'
import { GRENZEN } from './grenzen.ts'

const lees = async (tekst: string | Uint8Array, opties?: Leesopties): Promise<GelezenBestand> => {
  const uitkomst = await leesBestand(typeof tekst === 'string' ? Buffer.from(tekst) : tekst, opties)
  if (!uitkomst.ok) throw new Error(uitkomst.fout.code)
  return uitkomst.waarde
}
const weigering = async (bytes: string | Uint8Array, opties?: Leesopties): Promise<string> => {
  const uitkomst = await leesBestand(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, opties)
  return uitkomst.ok ? 'gelezen' : uitkomst.fout.code
}

describe('a delimited file', () => {
  it.each([
    [';', 'BSN;Naam;Uren\n1;Jan;32,5\n2;An;24'],
    [',', 'BSN,Naam\n1,"Boer, de"\n2,Smit'],
    ['\t', 'BSN\tNaam\n1\tJan;Piet\n2\tAn'],
    ['|', 'BSN|Naam\n1|Jan\n2|An'],
    [';', 'BSN;Opmerking\n1;"a, b, c, d"\n2;"x, y"\n3;geen'],
  ])('is read with %s between the cells', async (scheiding, tekst) => {
    const bestand = await lees(tekst)
    expect(bestand.scheiding).toBe(scheiding)
    expect(bestand.kop).toHaveLength(scheiding === ';' && tekst.includes('Uren') ? 3 : 2)
  })

  it('keeps line breaks, delimiters and quotes inside a cell, and counts rows as a spreadsheet does', async () => {
    const { rijen } = await lees('BSN;Opmerking\r\n1;"een\ntwee; met ""drie"""\r\n2;na')
    expect(rijen).toEqual([
      { regel: 2, cellen: ['1', 'een\ntwee; met "drie"'] },
      { regel: 3, cellen: ['2', 'na'] },
    ])
  })

  it('takes a stray quote inside a cell as text', async () => {
    const { rijen } = await lees('BSN;Naam\n1;Jan "de lange" Boer\n2;x')
    expect(rijen[0]!.cellen[1]).toBe('Jan "de lange" Boer')
  })

  it('obeys the line sep= that Excel writes and does not take it for a person', async () => {
    const bestand = await lees('sep=;\nBSN;Naam\n1;a,b\n2;c,d')
    expect(bestand).toMatchObject({ scheiding: ';', kopRegel: 2 })
    expect(bestand.rijen).toHaveLength(2)
  })

  it('finds the heading under title lines and lists everything that is no person', async () => {
    const bestand = await lees(
      'Caseload Werkplein;;;\nPeildatum 1 oktober;;;\n;;;\nBSN;Achternaam;Geb.datum;Plaats\n1;Jan;x;p\n\nBSN;Achternaam;Geb.datum;Plaats\n2;An;y;q\nTotaal: 1.002;;;\n;;;\nGemaakt door afdeling X;;;',
    )
    expect(bestand.rijen.map((rij) => rij.cellen[0])).toEqual(['1', '2'])
    expect(bestand.kopRegel).toBe(4)
    expect(bestand.vermeldTotaal).toBe(1002)
    expect(bestand.overgeslagen.map((o) => `${o.regel} ${o.soort}`)).toEqual([
      '1 titel',
      '2 titel',
      '3 leeg',
      '4 kop',
      '6 leeg',
      '7 kop',
      '9 totaal',
      '10 leeg',
      '11 voetregel',
    ])
  })

  it('names columns itself when the file has no heading', async () => {
    const bestand = await lees('999939178;Jansen;14-12-2006\n999990962;Smit;22-02-1962')
    expect(bestand).toMatchObject({ kopRegel: 0, kop: ['Kolom 1', 'Kolom 2', 'Kolom 3'] })
    expect(bestand.rijen).toHaveLength(2)
  })

  it('tells doubled headings apart', async () => {
    expect((await lees('BSN;Naam;Naam\n1;a;b')).kop).toEqual(['BSN', 'Naam', 'Naam (2)'])
  })

  it.each([
    ['bestand-leeg', ''],
    ['bestand-zonder-rijen', 'BSN;Achternaam;Geboortedatum\r\n'],
    ['bestand-aanhalingsteken', 'BSN;Naam\n1;"Jan\n2;An\n'],
    ['bestand-soort', '%PDF-1.7 x'],
    ['bestand-soort', '<html><table><tr><td>BSN</td></tr></table></html>'],
    ['bestand-soort', '<?xml version="1.0"?><Workbook/>'],
    ['bestand-soort', '[{"bsn": 1}]'],
    ['bestand-soort', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['bestand-beschadigd', Buffer.from('PK\u0003\u0004rommel')],
  ])('is refused as %s', async (code, inhoud) => {
    expect(await weigering(inhoud)).toBe(code)
  })

  it.each([
    ['bestand-te-groot', { maxBytes: 10 }],
    ['bestand-te-veel-rijen', { maxRijen: 2 }],
    ['bestand-te-veel-kolommen', { maxKolommen: 1 }],
    ['bestand-te-veel-cellen', { maxCellen: 3 }],
    ['bestand-cel-te-lang', { maxCelLengte: 3 }],
  ])('is refused as %s beyond its cap', async (code, grens) => {
    expect(await weigering('BSN;Naam\n1;Janssen\n2;Boer\n', { grenzen: { ...GRENZEN, ...grens } })).toBe(code)
  })
})
