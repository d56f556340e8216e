import { describe, expect, it } from 'vitest'
import { GEMEENTEN } from '../../../test/fixtures/overname/gemeenten.ts'
import { testServer, type Gebruiker } from '../../../test/server.ts'

const t = await testServer({ klok: () => '2026-11-22T09:00:00.000Z' })
const KOP = 'BSN;Achternaam;Voornaam;Geb.datum;Gemeente;Fase;Fase sinds'
const ANNA = '999939178;Boer;Anna;14-12-1986;Nijmegen;Ontwikkelen;01-02-2025'
const BEN = '999990962;Smit;Ben;31-02-1990;Druten;Diagnose;01-02-2025'
const CODES = GEMEENTEN.map((g) => g.code)

/** A multipart body with one file and fields. */
function formulier(
  inhoud: string,
  velden: Record<string, string> = {},
): { payload: string; headers: Record<string, string> } {
  const grens = 'grens123'
  const delen = Object.entries(velden).map(
    ([naam, waarde]) => `--${grens}\r\nContent-Disposition: form-data; name="${naam}"\r\n\r\n${waarde}\r\n`,
  )
  const bestand = `--${grens}\r\nContent-Disposition: form-data; name="bestand"; filename="Jan 123456789.csv"\r\nContent-Type: text/csv\r\n\r\n${inhoud}\r\n`
  return {
    payload: `${delen.join('')}${bestand}--${grens}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${grens}` },
  }
}
async function stuur(wie: Gebruiker, inhoud: string, velden?: Record<string, string>) {
  const { payload, headers } = formulier(inhoud, velden)
  const uit = await t.app.inject({
    method: 'POST',
    url: '/api/v1/overnames',
    payload,
    headers: { ...headers, cookie: wie.cookie },
  })
  return { status: uit.statusCode, json: uit.json() as Record<string, never> & { id: string; code?: string } }
}
const consulent = () => t.gebruiker({ gemeenten: CODES, rol: 'consulent' })

describe('the API of a take-over', () => {
  it('says before it is carried out how many employers are new, and the next time that the mapping was remembered', async () => {
    const wie = await consulent()
    const kop = 'BSN;Achternaam;Voornaam;Geb.datum;Gemeente;Plaatsing;Werkgever;Uren p/w;Start plaatsing'
    const bestand = [
      kop,
      ...['999939178;Boer;Anna', '999990962;Smit;Ben'].map(
        (p) => `${p};14-12-1986;Nijmegen;regulier;Kwekerij Van Maas;24;01-02-2025`,
      ),
    ].join('\n')
    const beoordeel = async () => {
      const { json } = await stuur(wie, bestand)
      const uit = await wie.vraag('POST', `/overnames/${json.id}/beoordelingen`, {})
      return { pad: `/overnames/${json.id}`, etag: String(uit.koppen['etag']), json: uit.json }
    }
    const eerst = await beoordeel()
    expect(eerst.json).toMatchObject({
      aantallen: { nieuw: 2, werkgevers: 1 },
      overzicht: { onthouden: false },
    })
    expect(
      (await wie.vraag('POST', `${eerst.pad}/verwerkingen`, {}, { 'if-match': eerst.etag })).status,
    ).toBe(200)
    const weer = await beoordeel()
    expect(weer.json).toMatchObject({
      aantallen: { ongewijzigd: 2, werkgevers: 0 },
      overzicht: { onthouden: true },
    })
  })

  it('walks from file to dossiers and back', async () => {
    const wie = await consulent()
    const { status, json } = await stuur(wie, [KOP, ANNA, BEN].join('\n'))
    expect(status).toBe(201)
    const pad = `/overnames/${json.id}`
    const beoordeeld = await wie.vraag('POST', `${pad}/beoordelingen`, {})
    expect(beoordeeld.json).toMatchObject({
      staat: 'beoordeeld',
      aantallen: { gelezen: 2, goed: 1, teHerstellen: 1, nieuw: 1 },
      bestandsnaam: 'Jan.csv',
    })
    expect(beoordeeld.json['overzicht']).toMatchObject({
      onbekendeWoorden: [{ veld: 'fase', waarde: 'Diagnose', aantal: 1 }],
      ernst: { 'keuze-onbekend': 'fout', 'datum-bestaat-niet': 'fout' },
      onthouden: false,
    })
    const lijst = await wie.vraag('GET', `${pad}/bevindingen.csv`)
    expect(lijst.koppen['content-type']).toContain('text/csv')
    expect(lijst.tekst).toContain('3;te herstellen;fout;geboortedatum;31-02-1990;Deze dag bestaat niet.')
    const regels = await wie.vraag('GET', `${pad}/regels?klasse=teHerstellen`)
    expect(regels.json.items).toMatchObject([
      {
        regel: 3,
        cellen: { achternaam: 'Smit' },
        meldingen: [{ code: 'datum-bestaat-niet' }, { code: 'keuze-onbekend' }],
      },
    ])
    expect((await wie.vraag('GET', `${pad}/regels?groep=2`)).json.items).toEqual([])
    const etag = String(beoordeeld.koppen['etag'])
    const keuzen = {
      herstel: [{ regel: 3, veld: 'geboortedatum', waarde: '28-02-1990' }],
      vertaling: { fase: { Diagnose: 'ontwikkelen' } },
    }
    const hersteld = await wie.vraag('PATCH', pad, keuzen, { 'if-match': etag })
    expect(hersteld.json).toMatchObject({ aantallen: { goed: 2, teHerstellen: 0 } })
    expect((await wie.vraag('PATCH', pad, keuzen, { 'if-match': etag })).status).toBe(412)
    const klaar = await wie.vraag(
      'POST',
      `${pad}/verwerkingen`,
      {},
      { 'if-match': String(hersteld.koppen['etag']) },
    )
    expect([klaar.status, klaar.json]).toEqual([
      200,
      { nieuw: 2, gewijzigd: 0, ongewijzigd: 0, overgeslagen: 0 },
    ])
    const na = await wie.vraag('GET', pad)
    expect(na.json).toMatchObject({ staat: 'verwerkt', overzicht: null, bezig: null })
    const terug = await wie.vraag('POST', `${pad}/terugdraaiingen`, undefined, {
      'if-match': String(na.koppen['etag']),
    })
    expect(terug.json).toEqual({ verwijderd: 2, hersteld: 0 })
    expect((await wie.vraag('GET', '/overnames')).json.items).toMatchObject([{ staat: 'teruggedraaid' }])
  })

  it('refuses to carry out what is not settled, and says how much', async () => {
    const wie = await consulent()
    const { json } = await stuur(wie, [KOP, ANNA, BEN].join('\n'))
    const { koppen } = await wie.vraag('POST', `/overnames/${json.id}/beoordelingen`, {})
    const uit = await wie.vraag(
      'POST',
      `/overnames/${json.id}/verwerkingen`,
      {},
      { 'if-match': String(koppen['etag']) },
    )
    expect(uit.json).toMatchObject({ status: 409, code: 'overname-niet-klaar', params: { aantal: 1 } })
    expect((await wie.vraag('DELETE', `/overnames/${json.id}`)).status).toBe(204)
  })

  it.each([
    ['%PDF-1.7', 'bestand-soort', 422],
    ['', 'bestand-leeg', 422],
  ])('refuses the file %j as %s', async (inhoud, code, status) => {
    const uit = await stuur(await consulent(), inhoud)
    expect([uit.status, uit.json.code]).toEqual([status, code])
  })

  it('refuses a file without a column that identifies a person, and a wrong delimiter, in words', async () => {
    const wie = await consulent()
    const { json } = await stuur(wie, 'Fase;Uren\nx;1\n')
    const uit = await wie.vraag('POST', `/overnames/${json.id}/beoordelingen`, {})
    expect(uit.json).toMatchObject({ status: 422, code: 'kolom-ontbreekt' })
    expect(uit.json['detail']).toContain('BSN')
    expect((await stuur(wie, [KOP, ANNA].join('\n'), { scheiding: '#' })).status).toBe(422)
  })

  it('answers another organisation as if it did not exist, and other roles with no', async () => {
    const wie = await consulent()
    const { json } = await stuur(wie, [KOP, ANNA].join('\n'))
    const buur = await t.gebruiker({
      regioId: wie.actor.regioId,
      gemeenten: CODES,
      rol: 'regisseur',
      bereik: 'regio',
    })
    const absent = '00000000-0000-7000-8000-000000000000'
    for (const deel of ['', '/regels', '/bevindingen.csv']) {
      const vreemd = await buur.vraag('GET', `/overnames/${json.id}${deel}`)
      const weg = await buur.vraag('GET', `/overnames/${absent}${deel}`)
      expect([vreemd.status, vreemd.json['code'], vreemd.json['detail']]).toEqual([
        404,
        weg.json['code'],
        weg.json['detail'],
      ])
    }
    const jobcoach = await t.gebruiker({ regioId: wie.actor.regioId, gemeenten: CODES, rol: 'jobcoach' })
    expect((await jobcoach.vraag('GET', '/overnames')).status).toBe(403)
  })
})
