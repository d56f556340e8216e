import { describe, expect, test } from 'vitest'
import { testServer } from '../../../test/server.ts'

let tik = 0
const t = await testServer({ tik: () => tik })
const persoon = (anders: object = {}) => ({
  achternaam: 'Berg',
  voorvoegsel: 'van den',
  voornaam: 'Fatima',
  geboortedatum: '1990-05-17',
  gemeente: 'GM0748',
  ...anders,
})

describe('registering', () => {
  test('a person gets a dossier number and opens with the current facts', async () => {
    const u = await t.gebruiker()
    const nieuw = await u.vraag(
      'POST',
      '/kandidaten',
      persoon({ bsn: '999990019', doelgroepen: ['statushouder'] }),
    )
    expect(nieuw.status, nieuw.tekst).toBe(201)
    const dossier = await u.vraag('GET', `/kandidaten/${String(nieuw.json['id'])}`)
    expect(dossier.json).toMatchObject({
      dossiernummer: 'D-000001',
      heeftBsn: true,
      fase: 'ontwikkelen',
      doelgroepen: ['statushouder'],
      volgendeActie: null,
    })
    expect(dossier.tekst).not.toContain('999990019')
  })

  test('each wrong field says what would be right', async () => {
    const u = await t.gebruiker()
    const uit = await u.vraag(
      'POST',
      '/kandidaten',
      persoon({ bsn: '123456789', geboortedatum: '2026-02-30', voornaam: '' }),
    )
    expect(uit.status).toBe(400)
    expect(uit.koppen['content-type']).toContain('application/problem+json')
    expect(uit.json['velden']).toEqual([
      { veld: 'voornaam', code: 'verplicht', params: { min: 1 }, melding: 'Vul dit veld in.' },
      { veld: 'geboortedatum', code: 'ongeldige-datum', melding: expect.stringContaining('bestaande datum') },
    ])
    const bsn = await u.vraag('POST', '/kandidaten', persoon({ bsn: '123456789' }))
    expect(bsn.json['velden']).toMatchObject([{ veld: 'bsn', code: 'bsn-elfproef' }])
  })

  test('a BSN that is known anywhere in the region is not doubled, and no name is given away', async () => {
    const a = await t.gebruiker({ gemeenten: ['GM0748'] })
    const b = await t.gebruiker({ regioId: a.actor.regioId, gemeenten: ['GM1674'] })
    await a.vraag('POST', '/kandidaten', persoon({ bsn: '999990019' }))
    const zelfde = await b.vraag(
      'POST',
      '/kandidaten',
      persoon({ bsn: '999990019', gemeente: 'GM1674', achternaam: 'Ander' }),
    )
    expect(zelfde.json).toMatchObject({ status: 409, code: 'bsn-al-bekend' })
    expect(zelfde.tekst).not.toContain('Berg')
  })

  test('a like name with the same birth date is asked about, and goes on when confirmed', async () => {
    const u = await t.gebruiker()
    await u.vraag('POST', '/kandidaten', persoon())
    const bijna = persoon({ achternaam: 'Bergh' })
    expect((await u.vraag('POST', '/kandidaten', bijna)).json['code']).toBe('mogelijk-dubbel')
    expect((await u.vraag('POST', '/kandidaten', { ...bijna, ookAlsDubbel: true })).status).toBe(201)
  })

  test('the same Idempotency-Key registers once, another body with it is refused', async () => {
    const u = await t.gebruiker()
    const sleutel = { 'idempotency-key': 'k1' }
    const een = await u.vraag('POST', '/kandidaten', persoon(), sleutel)
    const twee = await u.vraag('POST', '/kandidaten', persoon(), sleutel)
    expect(twee.json).toEqual(een.json)
    expect((await u.vraag('POST', '/kandidaten', persoon({ voornaam: 'Anna' }), sleutel)).json['code']).toBe(
      'sleutel-hergebruikt',
    )
    expect((await u.vraag('GET', '/kandidaten')).json.items).toHaveLength(1)
  })
})

describe('correcting', () => {
  test('a correction needs the version and a reason, and the history keeps what it was', async () => {
    const u = await t.gebruiker()
    const { id } = (await u.vraag('POST', '/kandidaten', persoon())).json as { id: string }
    const etag = String((await u.vraag('GET', `/kandidaten/${id}`)).koppen['etag'])
    const wijziging = { gegevens: { voornaam: 'Fatma' }, reden: 'Typefout' }
    expect((await u.vraag('PATCH', `/kandidaten/${id}`, wijziging)).status).toBe(428)
    expect(
      (await u.vraag('PATCH', `/kandidaten/${id}`, { gegevens: { voornaam: 'Fatma' } }, { 'if-match': etag }))
        .status,
    ).toBe(400)
    const goed = await u.vraag('PATCH', `/kandidaten/${id}`, wijziging, { 'if-match': etag })
    expect(goed.json['voornaam']).toBe('Fatma')
    expect((await u.vraag('PATCH', `/kandidaten/${id}`, wijziging, { 'if-match': etag })).status).toBe(412)
    const { rows } = await t.alsEigenaar((c) =>
      c.query(
        `select reden, inhoud from kandidaten.gebeurtenis where kandidaat_id = $1 and soort = 'gegeven-gewijzigd'`,
        [id],
      ),
    )
    expect(rows).toEqual([{ reden: 'Typefout', inhoud: { veld: 'voornaam', van: 'Fatima', naar: 'Fatma' } }])
  })

  test('a fact that was recorded wrongly is replaced and stays readable as history', async () => {
    const u = await t.gebruiker()
    const { id } = (await u.vraag('POST', '/kandidaten', persoon())).json as { id: string }
    const abc = (
      await u.vraag('POST', `/kandidaten/${id}/kenmerken`, { soort: 'abc', waarde: 'A', vanaf: '2026-01-05' })
    ).json as { id: string }
    await u.vraag('POST', `/kandidaten/${id}/kenmerken/${abc.id}/correcties`, {
      waarde: 'C',
      vanaf: '2026-01-05',
      reden: 'Verkeerde regel',
    })
    expect((await u.vraag('GET', `/kandidaten/${id}`)).json['abc']).toBe('C')
    const items = (await u.vraag('GET', `/kandidaten/${id}/kenmerken`)).json.items as {
      soort: string
      waarde: string
      vervallenOp: string | null
    }[]
    expect(items.filter((k) => k.soort === 'abc').map((k) => [k.waarde, k.vervallenOp === null])).toEqual(
      expect.arrayContaining([
        ['A', false],
        ['C', true],
      ]),
    )
  })
})

describe('the wall between municipalities', () => {
  test('a foreign dossier answers exactly as an absent one, on every way in', async () => {
    const a = await t.gebruiker({ gemeenten: ['GM0748'] })
    const b = await t.gebruiker({ regioId: a.actor.regioId, gemeenten: ['GM1674'] })
    const { id } = (await a.vraag('POST', '/kandidaten', persoon({ bsn: '999990019' }))).json as {
      id: string
    }
    const nergens = '00000000-0000-4000-8000-000000000000'
    for (const pad of ['', '/kenmerken']) {
      const vreemd = await b.vraag('GET', `/kandidaten/${id}${pad}`)
      const afwezig = await b.vraag('GET', `/kandidaten/${nergens}${pad}`)
      expect({ ...vreemd.json, instance: '' }).toEqual({ ...afwezig.json, instance: '' })
      expect(vreemd.status).toBe(404)
    }
    expect(
      (
        await b.vraag(
          'PATCH',
          `/kandidaten/${id}`,
          { gegevens: { voornaam: 'X' }, reden: 'r' },
          { 'if-match': '"1"' },
        )
      ).status,
    ).toBe(404)
    expect((await b.vraag('GET', '/kandidaten?zoek=berg')).json.items).toEqual([])
    expect((await b.vraag('GET', '/kandidaten?gemeente=GM0748')).json.items).toEqual([])
    expect(
      (await b.vraag('POST', '/kandidaten/zoekopdrachten', { bsn: '999990019', reden: 'proef' })).json.items,
    ).toEqual([])
    expect((await b.vraag('GET', '/kandidaten/export.csv')).tekst).not.toContain('Berg')
  })

  test('an agreement opens one dossier to the other organisation, for as long as it runs', async () => {
    const a = await t.gebruiker({ gemeenten: ['GM0748'] })
    const { id } = (await a.vraag('POST', '/kandidaten', persoon())).json as { id: string }
    const b = await t.gebruiker({ regioId: a.actor.regioId, gemeenten: ['GM1674'] })
    const ander = (await a.vraag('POST', '/kandidaten', persoon({ achternaam: 'Jansen' }))).json as {
      id: string
    }
    await t.alsEigenaar((c) =>
      c.query(
        `insert into toegang.deelafspraak (regio_id, id, kandidaat_id, van_organisatie_id, naar_organisatie_id, grondslag, toelichting, periode, gemaakt_door, created_at)
         values ($1, gen_random_uuid(), $2, $3, $4, 'toestemming', 'samen begeleiden', daterange('2026-03-01', '2026-04-01'), $5, now())`,
        [a.actor.regioId, id, a.actor.organisatieId, b.actor.organisatieId, a.actor.gebruikerId],
      ),
    )
    tik += 1001
    expect((await b.vraag('GET', `/kandidaten/${id}`)).status).toBe(200)
    expect((await b.vraag('GET', `/kandidaten/${ander.id}`)).status).toBe(404)
  })

  test('every person in an answer stands in the journal, with who looked and why', async () => {
    const u = await t.gebruiker()
    const een = (await u.vraag('POST', '/kandidaten', persoon())).json as { id: string }
    const twee = (
      await u.vraag('POST', '/kandidaten', persoon({ achternaam: 'Jansen', geboortedatum: '1980-01-01' }))
    ).json as { id: string }
    await u.vraag('GET', '/kandidaten')
    const { rows } = await t.alsEigenaar((c) =>
      c.query(`select kandidaten, doel from journaal.regel where wat = 'caseload' and regio_id = $1`, [
        u.actor.regioId,
      ]),
    )
    expect(rows).toEqual([{ kandidaten: expect.arrayContaining([een.id, twee.id]), doel: 'dienstverlening' }])
    const { rows: breuken } = await t.alsEigenaar((c) =>
      c.query('select * from journaal.breuken($1)', [u.actor.regioId]),
    )
    expect(breuken).toEqual([])
  })
})

describe('the caseload', () => {
  test('pages follow each other without gaps or doubles, also over several municipalities', async () => {
    const u = await t.gebruiker({ gemeenten: ['GM0748', 'GM1674'] })
    for (let i = 0; i < 7; i++) {
      await u.vraag(
        'POST',
        '/kandidaten',
        persoon({
          voornaam: `P${i}`,
          achternaam: `Naam${6 - i}`,
          geboortedatum: `19${80 + i}-01-01`,
          gemeente: i % 2 ? 'GM0748' : 'GM1674',
        }),
      )
    }
    const namen: string[] = []
    let na = ''
    for (;;) {
      const { json } = await u.vraag('GET', `/kandidaten?sorteer=naam&aantal=3${na}`)
      namen.push(...(json.items as { achternaam: string }[]).map((i) => i.achternaam))
      if (json['volgende'] === null) break
      na = `&na=${String(json['volgende'])}`
    }
    expect(namen).toEqual(['Naam0', 'Naam1', 'Naam2', 'Naam3', 'Naam4', 'Naam5', 'Naam6'])
    expect((await u.vraag('GET', '/kandidaten?telling=ja&aantal=1')).json['aantal']).toBe(7)
    expect((await u.vraag('GET', '/kandidaten?zoek=naam3%20p')).json.items).toHaveLength(1)
    expect((await u.vraag('GET', '/kandidaten?zoek=d-3')).json.items).toHaveLength(1)
  })

  test('two dossiers of one person become one; where they differ the user is asked', async () => {
    const u = await t.gebruiker()
    const een = (await u.vraag('POST', '/kandidaten', persoon())).json as { id: string }
    const twee = (
      await u.vraag(
        'POST',
        '/kandidaten',
        persoon({ achternaam: 'Bergh', bsn: '999990019', doelgroepen: ['nug'], ookAlsDubbel: true }),
      )
    ).json as { id: string }
    const versie = { 'if-match': String((await u.vraag('GET', `/kandidaten/${een.id}`)).koppen['etag']) }
    const vraag = await u.vraag(
      'POST',
      `/kandidaten/${een.id}/samenvoegingen`,
      { vervaltId: twee.id, reden: 'Dubbel' },
      versie,
    )
    expect(vraag.json['velden']).toMatchObject([{ veld: 'achternaam' }])
    const uit = await u.vraag(
      'POST',
      `/kandidaten/${een.id}/samenvoegingen`,
      { vervaltId: twee.id, reden: 'Dubbel', keuzes: { achternaam: 'blijft' } },
      versie,
    )
    expect(uit.status, uit.tekst).toBe(201)
    expect((await u.vraag('GET', `/kandidaten/${een.id}`)).json).toMatchObject({
      achternaam: 'Berg',
      heeftBsn: true,
      doelgroepen: ['nug'],
    })
    expect((await u.vraag('GET', `/kandidaten/${twee.id}`)).json).toMatchObject({
      status: 'samengevoegd',
      samengevoegdIn: een.id,
    })
    expect((await u.vraag('POST', `/kandidaten/${een.id}/bsn-inzagen`, { reden: 'brief' })).json['bsn']).toBe(
      '999990019',
    )
    expect((await u.vraag('GET', '/kandidaten')).json.items).toHaveLength(1)
  })
})
