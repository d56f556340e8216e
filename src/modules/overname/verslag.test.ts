import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { datum } from '../../core/datum.ts'
import { GEMEENTEN } from '../../../test/fixtures/overname/gemeenten.ts'
import { maakXlsx } from '../../../test/fixtures/overname/xlsx.ts'
import { parseCsvKaal } from '../../../test/fixtures/overname/csv.ts'
import { beoordeelBestand, type Overnameverslag } from './verslag.ts'
import { type Keuzen } from './beoordeel.ts'

const CASELOAD = gunzipSync(
  readFileSync(new URL('../../../test/fixtures/overname/caseload-export.csv.gz', import.meta.url)),
)
const omgeving = { vandaag: datum('2026-11-22'), gemeenten: GEMEENTEN }

const verslagVan = async (bytes: Uint8Array, keuzen: Keuzen = {}): Promise<Overnameverslag> => {
  const uitkomst = await beoordeelBestand(bytes, { ...omgeving, ...keuzen })
  if (!uitkomst.ok) throw new Error(uitkomst.fout.code)
  return uitkomst.waarde
}
const klassen = ({ gelezen, goed, teHerstellen, dubbel, tegenstrijdig, geenPersoon }: Overnameverslag) => ({
  gelezen,
  goed,
  teHerstellen,
  dubbel,
  tegenstrijdig,
  geenPersoon,
})

describe('the export of a legacy system (3,836 invented people)', () => {
  let verslag: Overnameverslag
  beforeAll(async () => {
    verslag = await verslagVan(CASELOAD)
  })

  it('is understood: encoding, delimiter, every column, the stated total', () => {
    expect(verslag).toMatchObject({
      codering: 'windows-1252',
      scheiding: ';',
      vermeldTotaal: 3836,
      nietOvergenomen: [],
    })
    expect(Object.keys(verslag.kolommen)).toHaveLength(32)
  })

  it('is counted per class as docs/overname.md works out', () => {
    expect(klassen(verslag)).toEqual({
      gelezen: 3836,
      goed: 3694,
      teHerstellen: 88,
      dubbel: 18,
      tegenstrijdig: 36,
      geenPersoon: 3,
    })
  })

  it('has exactly these errors', () => {
    const { telling } = verslag
    expect({
      ontbrekendeBsn: telling['bsn-ontbreekt'],
      korteBsn: telling['bsn-lengte'],
      foutieveBsn: telling['bsn-elfproef'],
      zonderNaam: telling['naam-ontbreekt'],
      nietBestaandeDag: telling['datum-bestaat-niet'],
      inDeToekomst: telling['geboortedatum-toekomst'],
      zonderEeuw: telling['datum-jaar'],
      eeuwAangevuld: telling['datum-eeuw'],
      onbekendeFase: telling['keuze-onbekend'],
      eindVoorBegin: telling['eind-voor-begin'],
      urenVorm: telling['uren-vorm'],
      urenBereik: telling['uren-bereik'],
      gefuseerd: telling['gemeente-opgegaan'],
      formules: telling['opmerking-formule'],
    }).toEqual({
      ontbrekendeBsn: 9,
      korteBsn: 9,
      foutieveBsn: 18,
      zonderNaam: 9,
      nietBestaandeDag: 9,
      inDeToekomst: 9,
      zonderEeuw: undefined,
      eeuwAangevuld: 207,
      onbekendeFase: 9,
      eindVoorBegin: 10,
      urenVorm: 3,
      urenBereik: 3,
      gefuseerd: 9,
      formules: 18,
    })
  })

  it('names every row that is not taken over, with reason and remedy', () => {
    const genoemd = new Set(verslag.regels.map((m) => m.regel))
    expect(genoemd.size).toBe(88 + 18 + 36)
    expect(
      verslag.regels.every((m) => m.reden !== '' && m.herstel !== '' && !/[{}]/.test(m.reden + m.herstel)),
    ).toBe(true)
  })

  it('asks each of the 18 contradictions on both rows, and only about the phase', () => {
    const strijd = verslag.regels.filter((m) => m.code === 'tegenstrijdig')
    expect(strijd).toHaveLength(36)
    expect(new Set(strijd.map((m) => m.veld))).toEqual(new Set(['fase']))
  })

  it('is judged the same in other encodings, delimiters and as xlsx', async () => {
    const tekst = new TextDecoder('windows-1252').decode(CASELOAD)
    const rijen = parseCsvKaal(tekst, ';')
    const komma = rijen.map((rij) => rij.map((cel) => `"${cel.replaceAll('"', '""')}"`).join(',')).join('\n')
    const varianten = [
      Buffer.from(`\ufeff${tekst}`, 'utf16le'),
      Buffer.from(komma),
      maakXlsx({ bladen: [{ naam: 'Caseload', rijen }] }),
    ]
    for (const variant of varianten) {
      expect(klassen(await verslagVan(variant))).toMatchObject({
        gelezen: 3836,
        goed: 3694,
        teHerstellen: 88,
        dubbel: 18,
        tegenstrijdig: 36,
      })
    }
  })
})

describe('choices of a person', () => {
  const csv = (...regels: string[]) =>
    Buffer.from(['BSN;Achternaam;Voornaam;Geb.datum;Gemeente;Fase;Fase sinds', ...regels].join('\n'))
  const bestand = csv(
    '999939178;Boer;Anna;31-02-1986;Nijmegen;Diagnose;01-01-2024',
    '999990962;Smit;Ben;01-02-1990;Nijmegen;bemiddelen;01-01-2024',
  )

  it('mend a cell, and the row is judged again', async () => {
    const keuzen: Keuzen = {
      herstel: new Map([[2, { geboortedatum: '28-02-1986' }]]),
      vertaling: { fase: { Diagnose: 'ontwikkelen' } },
    }
    expect(klassen(await verslagVan(bestand))).toMatchObject({ goed: 1, teHerstellen: 1 })
    expect(klassen(await verslagVan(bestand, keuzen))).toMatchObject({ goed: 2, teHerstellen: 0 })
  })

  it('leave a row out', async () => {
    expect(klassen(await verslagVan(bestand, { weglaten: new Set([2]) }))).toMatchObject({
      gelezen: 1,
      goed: 1,
    })
  })

  it('mark rows that are shifted or cut off', async () => {
    const scheef = csv(
      '999939178;Boer;Anna;28-02-1986;Nijmegen;bemiddelen;01-01-2024;extra',
      '999990962;Smit;Be',
      '999973952;Vos;C;01-02-1990;Nijmegen;;',
    )
    const verslag = await verslagVan(scheef)
    expect(verslag.regels.map((m) => m.code)).toEqual(
      expect.arrayContaining(['rij-verschoven', 'rij-afgebroken']),
    )
    expect(klassen(verslag)).toMatchObject({ gelezen: 3, goed: 1, teHerstellen: 2 })
  })

  it('refuse a file without a column that identifies a person', async () => {
    const uitkomst = await beoordeelBestand(Buffer.from('Woonplaats;Fase\nNijmegen;bemiddelen\n'), omgeving)
    expect(uitkomst).toMatchObject({ ok: false, fout: { code: 'kolom-ontbreekt' } })
  })
})
