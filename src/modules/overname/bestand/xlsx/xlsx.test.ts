import { describe, expect, it } from 'vitest'
import { delen, maakXlsx, type Boek, type Cel } from '../../../../../test/fixtures/overname/xlsx.ts'
import { maakZip } from '../../../../../test/fixtures/overname/zip.ts'
import { GRENZEN } from '../grenzen.ts'
import { leesBestand, type GelezenBestand, type Leesopties } from '../lees.ts'

const lees = async (bytes: Buffer, opties?: Leesopties): Promise<GelezenBestand> => {
  const uitkomst = await leesBestand(bytes, opties)
  if (!uitkomst.ok) throw new Error(`${uitkomst.fout.code}: ${uitkomst.fout.reden}`)
  return uitkomst.waarde
}
const weigering = async (bytes: Buffer): Promise<string> => {
  const uitkomst = await leesBestand(bytes)
  return uitkomst.ok ? 'gelezen' : uitkomst.fout.code
}
const boek = (rijen: readonly (readonly Cel[])[], rest: Partial<Boek> = {}): Buffer =>
  maakXlsx({ bladen: [{ naam: 'Blad1', rijen }], ...rest })
const KOP = ['BSN', 'Achternaam', 'Geboortedatum']
/** One value in the third column of a sheet with a heading. */
const derde = async (cel: Cel, rest: Partial<Boek> = {}): Promise<string | undefined> =>
  (await lees(boek([KOP, ['1', 'a', cel]], rest))).rijen[0]!.cellen[2]
const blad = (xml: string): Buffer => maakXlsx({ bladen: [{ naam: 'Blad1', rijen: [], xml }] })

describe('an xlsx', () => {
  it('is read from inline texts, shared texts and numbers', async () => {
    const gedeeld: Cel = { xml: '<c t="s"><v>1</v></c>' }
    const bestand = await lees(
      boek([KOP, [999939178, gedeeld, '14-12-2006']], { gedeeld: ['x', 'Öztürk & zn'] }),
    )
    expect(bestand.rijen).toEqual([{ regel: 2, cellen: ['999939178', 'Öztürk & zn', '14-12-2006'] }])
    expect(bestand).toMatchObject({ soort: 'xlsx', codering: null, blad: 'Blad1' })
  })

  it('is read without r attributes', async () => {
    const bestand = await lees(boek([KOP, ['1', null, '14-12-2006']], { zonderVerwijzing: true }))
    expect(bestand.rijen).toEqual([{ regel: 2, cellen: ['1', '', '14-12-2006'] }])
  })

  it.each([
    ['2024-03-14', 45365, 'dd-mm-yyyy', false],
    ['2024-03-14', 45365.75, 'd mmm yyyy hh:mm', false],
    ['2024-03-14', 43903, 'dd/mm/yyyy', true],
    ['1900-01-01', 1, 'yyyy-mm-dd', false],
    ['1900-03-01', 61, 'yyyy-mm-dd', false],
    ['60', 60, 'yyyy-mm-dd', false],
    ['61%', 0.61, '0%', false],
    ['0,61', 0.61, '0.00', false],
    ['012345678', 12345678, '000000000', false],
    ['45365', 45365, '"dag" 0', false],
  ])('shows %s for %d in format %s', async (tekst, getal, formaat, stelsel1904) => {
    const cel: Cel = { xml: `<c s="1"><v>${getal}</v></c>` }
    expect(await derde(cel, { formaten: [formaat], stelsel1904 })).toBe(tekst)
  })

  it.each([
    ['ja', '<c t="b"><v>1</v></c>'],
    ['nee', '<c t="b"><v>0</v></c>'],
    ['#N/A', '<c t="e"><v>#N/A</v></c>'],
    ['uitkomst', '<c t="str"><f>CONCAT(A1,B1)</f><v>uitkomst</v></c>'],
    ['5', '<c><f>SUM(A1:A9)</f><v>5</v></c>'],
    ['', '<c><f>WEBSERVICE("http://example.test")</f></c>'],
    ['2024-03-14', '<c t="d"><v>2024-03-14T00:00:00</v></c>'],
    ['deel een', '<c t="inlineStr"><is><r><t>deel</t></r><r><t xml:space="preserve"> een</t></r></is></c>'],
  ])('gives "%s" for %s: formulas are read as their last text and never run', async (tekst, xml) => {
    const cellen = (await lees(boek([KOP, ['1', 'a', { xml }, 'z']]))).rijen[0]!.cellen
    expect(cellen[2]).toBe(tekst)
  })

  it('takes the sheet with known headings, not the hidden one or the cover', async () => {
    const bytes = maakXlsx({
      bladen: [
        { naam: 'Voorblad', rijen: [['Rapportage'], ['oktober']] },
        { naam: 'Oud', rijen: [KOP, ['9', 'oud', '']], staat: 'hidden' },
        { naam: 'Caseload', rijen: [KOP, ['1', 'a', '14-12-2006']] },
      ],
    })
    expect(await lees(bytes)).toMatchObject({ blad: 'Caseload', bladen: ['Voorblad', 'Oud', 'Caseload'] })
    expect((await lees(bytes, { blad: 'Oud' })).rijen[0]!.cellen[1]).toBe('oud')
    expect(await leesBestand(bytes, { blad: 'Weg' })).toMatchObject({
      ok: false,
      fout: { code: 'bestand-blad' },
    })
  })

  it('is read when every element carries a namespace prefix', async () => {
    const xml =
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c t="str"><x:v>BSN</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect((await lees(blad(xml))).rijen).toEqual([{ regel: 2, cellen: ['1'] }])
  })
})

describe('a hostile xlsx', () => {
  const schoon: Boek = { bladen: [{ naam: 'B', rijen: [KOP, ['1', 'a', 'b']] }] }
  const metDeel = (naam: string, inhoud: string | Buffer): Buffer =>
    maakZip([...delen(schoon), { naam, inhoud }])
  const vervang = (naam: string, inhoud: string): Buffer =>
    maakZip(delen(schoon).map((deel) => (deel.naam === naam ? { naam, inhoud } : deel)))
  const rij = (xml: string) => `<worksheet><sheetData>${xml}</sheetData></worksheet>`

  it.each([
    ['a bomb by ratio', () => metDeel('xl/media/a.xml', Buffer.alloc(20 * 1024 * 1024))],
    ['a part that climbs out', () => metDeel('../../etc/passwd', 'x')],
    ['an absolute path', () => metDeel('/etc/passwd', 'x')],
    ['a path with backslashes', () => metDeel('xl\\..\\..\\x', 'x')],
    ['a part that stands there twice', () => metDeel('xl/workbook.xml', 'x')],
    ['a DOCTYPE', () => blad('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>')],
    [
      'a DOCTYPE in the shared texts',
      () =>
        maakZip([
          ...delen(schoon),
          { naam: 'xl/sharedStrings.xml', inhoud: '<!DOCTYPE sst SYSTEM "http://example.test/x"><sst/>' },
        ]),
    ],
    ['too deep a nest', () => blad('<a>'.repeat(100) + '</a>'.repeat(100))],
    [
      'too many parts',
      () =>
        maakZip([
          ...delen(schoon),
          ...Array.from({ length: 2001 }, (_, i) => ({ naam: `x/${i}`, inhoud: '' })),
        ]),
    ],
    [
      'an endless text',
      () =>
        blad(
          rij(
            `<row><c t="str"><v>${Array.from({ length: 400_000 }, (_, i) => i.toString(36)).join('')}</v></c></row>`,
          ),
        ),
    ],
  ])('is refused as unsafe: %s', async (_, maak) => {
    expect(await weigering(maak())).toBe('bestand-onveilig')
  })

  it.each([
    [
      'a part larger than the directory says',
      () => maakZip(delen(schoon).map((d) => ({ ...d, gelogenGrootte: 10 }))),
    ],
    ['an entity that nobody defined', () => blad(rij('<row><c t="str"><v>&xxe;</v></c></row>'))],
    ['XML that stops half way', () => blad('<worksheet><sheetData><row><c><v>1</v>')],
    ['a shared text that is not there', () => blad(rij('<row><c t="s"><v>99</v></c></row>'))],
    ['a workbook without sheets', () => vervang('xl/workbook.xml', '<workbook><sheets/></workbook>')],
    ['relations that are missing', () => maakZip(delen(schoon).filter((d) => !d.naam.endsWith('.rels')))],
  ])('is refused as damaged: %s', async (_, maak) => {
    expect(await weigering(maak())).toBe('bestand-beschadigd')
  })

  it.each([
    ['bestand-te-veel-kolommen', () => blad(rij('<row r="1"><c r="XFE1"><v>1</v></c></row>'))],
    ['bestand-te-veel-kolommen', () => blad(rij(`<row>${'<c><v>1</v></c>'.repeat(16_385)}</row>`))],
    ['bestand-soort', () => maakZip([{ naam: 'word/document.xml', inhoud: '<x/>' }])],
    ['bestand-soort', () => maakZip([{ naam: 'lijst.csv', inhoud: 'BSN' }])],
    ['bestand-soort', () => maakZip(delen(schoon).map((d) => ({ ...d, versleuteld: true })))],
  ])('is refused as %s', async (code, maak) => {
    expect(await weigering(maak())).toBe(code)
  })

  it('is refused when its rows together would be too wide for memory', async () => {
    const rijen = Array.from(
      { length: 40 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    ).join('')
    const uitkomst = await leesBestand(blad(rij(rijen)), { grenzen: { ...GRENZEN, maxCellen: 100_000 } })
    expect(uitkomst).toMatchObject({ ok: false, fout: { code: 'bestand-te-veel-cellen' } })
  })

  it('does not follow a link to another file', async () => {
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="http://example.test/sheet.xml"/></Relationships>'
    expect(await weigering(vervang('xl/_rels/workbook.xml.rels', rels))).toBe('bestand-beschadigd')
  })
})
