import { describe, expect, test } from 'vitest'
import { createKandidaat } from '../../../test/factories/dossier.ts'
import { testServer, type Gebruiker } from '../../../test/server.ts'

const s = await testServer()

const UPLOAD = [
  '--grens',
  'Content-Disposition: form-data; name="soort"',
  '',
  'brief',
  '--grens',
  'Content-Disposition: form-data; name="bestand"; filename="brief.txt"',
  'Content-Type: text/html',
  '',
  'Beste Sam',
  '--grens--',
  '',
].join('\r\n')
const MULTIPART = { 'content-type': 'multipart/form-data; boundary=grens' }

const OORDEEL = {
  indeling: 'B',
  redenen: ['uren-beperkt'],
  toelichting: 'Kan 20 uur aan.',
  datum: '2026-03-01',
}
const CONTACT = { datum: '2026-03-01', soort: 'telefoon', verslag: 'Gebeld.' }
const TAAK = { titel: 'Bel terug', uiterlijk: '2026-03-05' }
const MELDING = { reden: 'overig', samenvatting: 'Kan nu niet.', behoefte: 'Rust.' }
const DOEL = { ontwikkelpunt: 'Taal', omschrijving: 'Van A2 naar B1', streefdatum: '2026-09-01' }
const EVALUATIE = { datum: '2026-03-01', bevinding: 'Goed', voortgang: 4, vervolg: 'Doorgaan' }
const INTERVENTIE = {
  soort: 'taalondersteuning',
  omschrijving: 'Les',
  periode: { vanaf: '2026-03-01', tot: null },
}

type Verzoek = readonly [
  methode: 'GET' | 'POST' | 'PATCH',
  pad: string,
  body?: unknown,
  koppen?: Record<string, string>,
]

/** A region with a dossier in which everything exists, and the request for each route on it. */
async function fillDossier(): Promise<{
  consulent: Gebruiker
  vreemde: Gebruiker
  kandidaat: string
  verzoeken: readonly Verzoek[]
}> {
  const consulent = await s.gebruiker({ gemeenten: ['GM0748'] })
  const vreemde = await s.gebruiker({ regioId: consulent.actor.regioId, gemeenten: ['GM1674'] })
  const kandidaat = await createKandidaat(s, consulent.actor)
  const k = `/kandidaten/${kandidaat}`
  const post = async (pad: string, body: unknown, koppen?: Record<string, string>) => {
    const antwoord = await consulent.vraag('POST', pad, body, koppen)
    if (antwoord.status !== 201) throw new Error(`${pad}: ${antwoord.tekst}`)
    return String(antwoord.json['id'])
  }
  const beoordeling = await post(`${k}/beoordelingen`, OORDEEL)
  const plan = await post(`${k}/plan`, { beschrijving: 'Naar werk' })
  const doel = await post(`/plannen/${plan}/doelen`, DOEL)
  const interventie = await post(`/doelen/${doel}/interventies`, INTERVENTIE)
  const melding = await post(`${k}/terugmeldingen`, MELDING)
  const taak = await post(`${k}/taken`, TAAK)
  const contact = await post(`${k}/contacten`, CONTACT)
  const document = await post(`${k}/documenten`, UPLOAD, MULTIPART)
  const versie = { 'if-match': '"1"' }
  const verzoeken: Verzoek[] = [
    ...[
      'beoordelingen',
      'abc-metingen',
      'fasen',
      'verwachtingen',
      'plan',
      'terugmeldingen',
      'taken',
      'contacten',
      'documenten',
      'tijdlijn',
      'tijdlijn/afdruk',
    ].map((deel): Verzoek => ['GET', `${k}/${deel}`]),
    ['GET', `/plannen/${plan}`],
    ['GET', `/documenten/${document}/inhoud`],
    ['POST', `${k}/beoordelingen`, OORDEEL],
    ['POST', `/beoordelingen/${beoordeling}/correcties`, { ...OORDEEL, reden: 'x' }],
    ['POST', `${k}/abc-metingen`, { waarde: 'A', datum: '2026-03-01' }],
    ['POST', `${k}/fasen`, { waarde: 'bemiddelen', datum: '2026-03-01' }],
    ['POST', `${k}/verwachtingen`, { waarde: '3-6', datum: '2026-03-01' }],
    ['PATCH', `${k}/plan`, { status: 'vastgesteld', samenGemaaktDatum: '2026-03-01' }, versie],
    ['POST', `/plannen/${plan}/doelen`, DOEL],
    ['PATCH', `/doelen/${doel}`, { status: 'behaald' }, versie],
    ['POST', `/doelen/${doel}/interventies`, INTERVENTIE],
    ['PATCH', `/interventies/${interventie}`, { status: 'lopend' }, versie],
    ['POST', `/plannen/${plan}/evaluaties`, EVALUATIE],
    ['PATCH', `/taken/${taak}`, { status: 'klaar' }, versie],
    ['POST', `${k}/taken`, TAAK],
    ['POST', `${k}/contacten`, CONTACT],
    ['POST', `/contacten/${contact}/correcties`, { ...CONTACT, reden: 'x' }],
    ['POST', `/documenten/${document}/intrekkingen`, { reden: 'x' }],
    ['POST', `${k}/documenten`, UPLOAD, MULTIPART],
    ['POST', `/terugmeldingen/${melding}/intrekkingen`, { reden: 'x' }],
    ['POST', `${k}/terugmeldingen`, MELDING],
  ]
  return { consulent, vreemde, kandidaat, verzoeken }
}

describe('every route of a dossier', () => {
  test('answers a stranger as if nothing were there, and the consulent with what was asked', async () => {
    const { consulent, vreemde, verzoeken } = await fillDossier()
    for (const [methode, pad, body, koppen] of verzoeken) {
      const vreemd = await vreemde.vraag(methode, pad, body, koppen)
      expect([pad, vreemd.status, vreemd.json['code']]).toEqual([pad, 404, 'niet-gevonden'])
    }
    for (const [methode, pad, body, koppen] of verzoeken) {
      const eigen = await consulent.vraag(methode, pad, body, koppen)
      expect([pad, eigen.status < 300, eigen.status < 300 ? '' : eigen.tekst]).toEqual([pad, true, ''])
    }
  })

  test('journals what was shown, of whom, with each list over dossiers', async () => {
    const { consulent, kandidaat } = await fillDossier()
    for (const pad of [
      '/taken',
      '/terugmeldingen?kant=verzonden',
      '/vandaag',
      `/kandidaten/${kandidaat}/tijdlijn`,
    ]) {
      expect((await consulent.vraag('GET', pad)).status).toBe(200)
    }
    const { rows } = await s.alsEigenaar((c) =>
      c.query<{ wat: string }>(
        `select wat from journaal.regel where soort = 'inzage' and gebruiker_id = $1 and kandidaten = array[$2::uuid] order by wat`,
        [consulent.actor.gebruikerId, kandidaat],
      ),
    )
    expect(rows.map((r) => r.wat)).toEqual(['taken', 'terugmeldingen', 'tijdlijn', 'vandaag'])
  })
})

test('a controller may read no dossier and a beleid answers a report back but makes none', async () => {
  const { consulent, kandidaat } = await fillDossier()
  const { regioId } = consulent.actor
  const controller = await s.gebruiker({ regioId, rol: 'controller', bereik: 'gemeente' })
  const beleid = await s.gebruiker({ regioId, rol: 'beleid', bereik: 'gemeente' })
  expect((await controller.vraag('GET', `/kandidaten/${kandidaat}/contacten`)).status).toBe(403)
  expect((await beleid.vraag('POST', `/kandidaten/${kandidaat}/terugmeldingen`, MELDING)).status).toBe(403)
  const [melding] = (await beleid.vraag('GET', '/terugmeldingen')).json.items as {
    id: string
    kandidaat: { id: string }
  }[]
  expect(melding?.kandidaat.id).toBe(kandidaat)
  expect(
    (
      await consulent.vraag('POST', `/terugmeldingen/${melding?.id}/antwoorden`, {
        soort: 'overleg',
        antwoord: 'Bel.',
      })
    ).status,
  ).toBe(403)
  expect(
    (
      await beleid.vraag('POST', `/terugmeldingen/${melding?.id}/antwoorden`, {
        soort: 'overleg',
        antwoord: 'Bel.',
      })
    ).status,
  ).toBe(201)
})

test('a change without its version, or with an old one, is refused', async () => {
  const { consulent, kandidaat } = await fillDossier()
  const plan = await consulent.vraag('GET', `/kandidaten/${kandidaat}/plan`)
  expect(plan.koppen['etag']).toBe('"1"')
  expect(
    (await consulent.vraag('PATCH', `/kandidaten/${kandidaat}/plan`, { beschrijving: 'x' })).status,
  ).toBe(428)
  const nieuw = await consulent.vraag(
    'PATCH',
    `/kandidaten/${kandidaat}/plan`,
    { beschrijving: 'x' },
    { 'if-match': '"1"' },
  )
  expect([nieuw.status, nieuw.koppen['etag']]).toEqual([200, '"2"'])
  expect(
    (
      await consulent.vraag(
        'PATCH',
        `/kandidaten/${kandidaat}/plan`,
        { beschrijving: 'y' },
        { 'if-match': '"1"' },
      )
    ).status,
  ).toBe(412)
})

test('medical words are accepted with a warning, and every wrong field says what would be right', async () => {
  const { consulent, kandidaat } = await fillDossier()
  const medisch = await consulent.vraag('POST', `/kandidaten/${kandidaat}/contacten`, {
    ...CONTACT,
    verslag: 'Heeft een burn-out.',
  })
  expect(medisch.json['waarschuwingen']).toEqual([{ code: 'medische-woorden', woorden: ['burn out'] }])
  const mis = await consulent.vraag('POST', `/kandidaten/${kandidaat}/beoordelingen`, {
    indeling: 'D',
    redenen: [],
    toelichting: ' ',
    datum: '2026-02-30',
  })
  expect(mis.status).toBe(400)
  const velden = mis.json['velden'] as { veld: string; code: string; melding: string }[]
  expect(velden.map((v) => [v.veld, v.code])).toEqual([
    ['indeling', 'niet-in-lijst'],
    ['redenen', 'verplicht'],
    ['toelichting', 'verplicht'],
    ['datum', 'ongeldige-datum'],
  ])
  expect(velden.every((v) => v.melding.length > 10)).toBe(true)
})

test('a document downloads as an attachment with the type of its content', async () => {
  const { consulent, kandidaat } = await fillDossier()
  const [document] = (await consulent.vraag('GET', `/kandidaten/${kandidaat}/documenten`)).json.items as {
    id: string
    soort: string
  }[]
  expect(document?.soort).toBe('brief')
  const inhoud = await consulent.vraag('GET', `/documenten/${document?.id}/inhoud`)
  expect(inhoud.tekst).toBe('Beste Sam')
  expect(String(inhoud.koppen['content-type'])).toMatch(/^text\/plain/)
  expect(inhoud.koppen['content-disposition']).toBe('attachment; filename="brief.txt"')
  const verkeerd = await consulent.vraag(
    'POST',
    `/kandidaten/${kandidaat}/documenten`,
    UPLOAD.replace('brief\r\n', 'roman\r\n').replace('Sam', 'Sem'),
    MULTIPART,
  )
  expect(verkeerd.json['velden']).toMatchObject([{ veld: 'soort', code: 'niet-in-lijst' }])
})

test('the printed story is one piece with its heading, and counts as an export', async () => {
  const { consulent, kandidaat } = await fillDossier()
  const afdruk = await consulent.vraag('GET', `/kandidaten/${kandidaat}/tijdlijn/afdruk`)
  expect(afdruk.json).toMatchObject({
    naam: expect.stringContaining('Jansen'),
    gemeente: 'Bergen op Zoom',
    volledig: true,
  })
  expect((afdruk.json['regels'] as unknown[]).length).toBeGreaterThan(8)
  const { rows } = await s.alsEigenaar((c) =>
    c.query(`select soort from journaal.regel where wat = 'tijdlijn' and kandidaten = array[$1::uuid]`, [
      kandidaat,
    ]),
  )
  expect(rows).toEqual([{ soort: 'export' }])
})

test('the figures over my municipalities are there for who watches figures, and a period runs forward', async () => {
  const { consulent, kandidaat } = await fillDossier()
  await consulent.vraag('POST', `/kandidaten/${kandidaat}/abc-metingen`, { waarde: 'B', datum: '2025-09-01' })
  await consulent.vraag('POST', `/kandidaten/${kandidaat}/verwachtingen`, {
    waarde: '<3',
    datum: '2025-09-01',
  })
  const controller = await s.gebruiker({
    regioId: consulent.actor.regioId,
    rol: 'controller',
    bereik: 'gemeente',
  })
  const lees = async (pad: string) => (await controller.vraag('GET', pad)).json.items
  expect(await lees('/verdelingen?soort=abc')).toEqual([
    { peildatum: '2026-03-02', kwartaal: '2026 Q1', waarde: 'B', aantal: 1 },
  ])
  expect(await lees('/verdelingen?soort=abc&vanafDatum=2025-07-01')).toEqual([
    { peildatum: '2025-09-30', kwartaal: '2025 Q3', waarde: 'B', aantal: 1 },
    { peildatum: '2025-12-31', kwartaal: '2025 Q4', waarde: 'B', aantal: 1 },
  ])
  expect(await lees('/verwachtingcijfers')).toContainEqual({
    verwachting: '<3',
    aantal: 1,
    opTijd: 0,
    later: 0,
    nietOpTijd: 1,
    loopt: 0,
  })
  expect(await lees('/terugmeldcijfers?vanafDatum=2026-01-01&totDatum=2027-01-01')).toMatchObject([
    { gemeente: 'GM0748', verzonden: 1, perHonderd: 100 },
  ])
  const achteruit = await controller.vraag(
    'GET',
    '/terugmeldcijfers?vanafDatum=2026-01-01&totDatum=2026-01-01',
  )
  expect(achteruit.json['velden']).toMatchObject([{ veld: 'totDatum', code: 'einde-voor-begin' }])
})
