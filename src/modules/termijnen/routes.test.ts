import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { createDossier } from '../../../test/factories/dossier.ts'
import { createWerk, zonderOordeel } from '../../../test/factories/werk.ts'
import type { Actor } from '../../platform/context.ts'
import { createServer } from '../../platform/http/server.ts'
import { createPlaatsingenRoutes } from '../plaatsingen/index.ts'
import { createTrajectenRoutes } from '../trajecten/index.ts'
import { createWerkgeversRoutes } from '../werkgevers/index.ts'
import { createTermijnenRoutes } from './index.ts'

const t = await testDatabase({ klok: () => '2026-04-10T09:00:00.000Z' })
const actors = new Map<string, Actor>()
const app = await createServer({
  routes: [
    ...createWerkgeversRoutes(),
    ...createTrajectenRoutes(),
    ...createPlaatsingenRoutes(zonderOordeel),
    ...createTermijnenRoutes(),
  ],
  openRoutes: [],
  leesActor: async (token) => actors.get(token),
  tenant: (opdracht, werk) => t.db.withTenant(opdracht, werk),
  gezondheid: () => t.db.ready(),
  metHttps: false,
  webMap: undefined,
  log: (regel) => {
    if (regel['fout'] !== undefined) console.error(regel['fout'])
  },
})

type Antwoord = {
  status: number
  etag: string
  json: Record<string, unknown> & { items: Record<string, unknown>[] }
}

function as(actor: Actor) {
  actors.set(actor.gebruikerId, actor)
  return async (
    method: 'GET' | 'POST' | 'PATCH',
    url: string,
    payload?: object,
    etag?: string,
  ): Promise<Antwoord> => {
    const uit = await app.inject({
      method,
      url: `/api/v1${url}`,
      headers: {
        cookie: `schakel=${actor.gebruikerId}`,
        ...(etag === undefined ? {} : { 'if-match': etag }),
      },
      ...(payload === undefined ? {} : { payload }),
    })
    return {
      status: uit.statusCode,
      etag: String(uit.headers['etag'] ?? ''),
      json: uit.body === '' ? { items: [] } : uit.json(),
    }
  }
}

describe('over HTTP', () => {
  test('a leerwerktraject is planned, suspended for three weeks, seen to move, lengthened and ended', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const vraag = as(consulent)
    const plan = await vraag('POST', `/kandidaten/${kandidaatId}/trajecten`, {
      soort: 'leerwerktraject',
      doel: 'Ritme',
      vanaf: '2026-01-12',
    })
    expect([plan.status, plan.etag, plan.json]).toMatchObject([
      201,
      '"1"',
      { tot: '2026-07-12', laatsteDag: '2026-07-11', status: 'lopend', ontwikkelpunten: [] },
    ])
    const id = String(plan.json['id'])
    const stil = await vraag('POST', `/trajecten/${id}/opschortingen`, {
      vanaf: '2026-04-06',
      tot: '2026-04-27',
      reden: 'ziekte',
      toelichting: 'Geopereerd',
    })
    expect([stil.status, stil.json]).toMatchObject([201, { einde: '2026-08-02' }])
    const klokken = await vraag('GET', `/kandidaten/${kandidaatId}/klokken`)
    expect(klokken.json.items).toMatchObject([
      {
        einde: '2026-08-02',
        opgeschorteDagen: 21,
        staatStil: true,
        regel: { uitleg: expect.any(String) },
        bewijs: { regel: 'termijn.leerwerktraject' },
      },
    ])
    const korter = await vraag('PATCH', `/opschortingen/${String(stil.json['id'])}`, {
      tot: '2026-04-13',
      waarom: 'Eerder hersteld',
    })
    expect([korter.status, korter.json]).toMatchObject([200, { einde: '2026-07-19' }])
    const besluit = { nieuwEinde: '2026-07-10', besluitdatum: '2026-04-10', reden: 'Vakantie' }
    expect(await vraag('POST', `/trajecten/${id}/einde-wijzigingen`, besluit)).toMatchObject({ status: 428 })
    expect(await vraag('POST', `/trajecten/${id}/einde-wijzigingen`, besluit, '"1"')).toMatchObject({
      status: 412,
      json: { code: 'verouderd' },
    })
    const { items } = (await vraag('GET', `/kandidaten/${kandidaatId}/trajecten`)).json
    const versie = `"${String(items[0]?.['versie'])}"`
    expect(await vraag('POST', `/trajecten/${id}/einde-wijzigingen`, besluit, versie)).toMatchObject({
      status: 201,
      json: { einde: '2026-07-13' },
    })
    const einde = await vraag(
      'POST',
      `/trajecten/${id}/beeindigingen`,
      { tot: '2026-04-10', uitkomst: 'regulier-werk' },
      `"${Number(items[0]?.['versie']) + 1}"`,
    )
    expect([einde.status, einde.json]).toMatchObject([
      201,
      { status: 'beeindigd', uitkomst: 'regulier-werk' },
    ])
  })

  test('employers, workplaces and a placement; a correction without a change of version is refused', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const vraag = as(consulent)
    const werkgever = await vraag('POST', '/werkgevers', { naam: 'Logistiek Waalstad', sector: 'logistiek' })
    expect(werkgever).toMatchObject({ status: 201, etag: '"1"', json: { plekken: [], plaatsen: 0 } })
    expect(
      await vraag('POST', '/werkgevers', { naam: 'logistiek  waalstad', sector: 'logistiek' }),
    ).toMatchObject({ status: 409, json: { code: 'werkgever-bestaat' } })
    const id = String(werkgever.json['id'])
    const plek = await vraag('POST', `/werkgevers/${id}/werkplekken`, {
      naam: 'Hal 3',
      plaatsen: 1,
      ligging: 'buiten',
      vanaf: '2026-01-01',
    })
    const werkplekId = String(plek.json['id'])
    const gevolgen = await vraag(
      'GET',
      `/kandidaten/${kandidaatId}/plaatsing-gevolgen?vorm=proefplaatsing&vanaf=2026-04-01`,
    )
    expect([gevolgen.status, gevolgen.json]).toMatchObject([
      200,
      { begint: { einde: '2026-06-01', maximum: '2026-10-01' }, vormoordeel: null },
    ])
    const geplaatst = await vraag('POST', `/kandidaten/${kandidaatId}/plaatsingen`, {
      vorm: 'proefplaatsing',
      werkplekId,
      urenPerWeek: 23.5,
      vanaf: '2026-04-01',
    })
    expect([geplaatst.status, geplaatst.json]).toMatchObject([
      201,
      { werkgeverId: id, werkplek: 'Hal 3', ligging: 'buiten', tot: '2026-06-01', urenPerWeek: 23.5 },
    ])
    expect((await vraag('GET', `/werkgevers/${id}`)).json).toMatchObject({
      plekken: [{ bezet: 1, plaatsen: 1 }],
    })
    const pad = `/plaatsingen/${String(geplaatst.json['id'])}`
    const verbeterd = await vraag(
      'PATCH',
      pad,
      { wijziging: { functie: 'Orderpicker' }, reden: 'Vergeten' },
      '"1"',
    )
    expect([verbeterd.status, verbeterd.etag, verbeterd.json]).toMatchObject([
      200,
      '"2"',
      { functie: 'Orderpicker' },
    ])
    expect(await vraag('PATCH', pad, { wijziging: { vorm: 'regulier' }, reden: 'x' }, '"2"')).toMatchObject({
      status: 400,
    })
    expect((await vraag('GET', `/kandidaten/${kandidaatId}/plaatsingen`)).json).toMatchObject({
      items: [{ functie: 'Orderpicker' }],
      duurzaam: [],
    })
  })

  test('a term of the worklist is handled with its decision, and every person in the list is journalled', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const vraag = as(consulent)
    await vraag('POST', `/kandidaten/${kandidaatId}/trajecten`, {
      soort: 'leerwerktraject',
      doel: 'Ritme',
      vanaf: '2026-01-12',
    })
    const lijst = await vraag('GET', '/termijnen?consulent=mij&telling=ja')
    expect(lijst.json).toMatchObject({
      aantal: 3,
      items: [{ kandidaatId, naam: 'Einde leerwerktraject: nog 6 weken', datum: '2026-05-31' }, {}, {}],
    })
    const eerste = lijst.json.items[0]
    const af = await vraag(
      'POST',
      `/termijnen/${String(eerste?.['id'])}/afhandelingen`,
      { besluit: 'Gesprek gepland' },
      `"${String(eerste?.['versie'])}"`,
    )
    expect([af.status, af.json]).toMatchObject([201, { status: 'afgehandeld', besluit: 'Gesprek gepland' }])
    const regels = await t.alsEigenaar(
      async (c) =>
        (
          await c.query(
            `select kandidaten from journaal.regel where wat = 'termijnen' and gebruiker_id = $1`,
            [consulent.gebruikerId],
          )
        ).rows,
    )
    expect(regels).toEqual([{ kandidaten: [kandidaatId] }])
  })

  test('a foreign person answers as an absent one on every path', async () => {
    const { consulent, vreemde, kandidaatId } = await createDossier(t)
    const { werkgeverId } = await createWerk(t, consulent)
    const vraag = as(vreemde)
    const afwezig = '00000000-0000-7000-8000-000000000000'
    for (const wie of [kandidaatId, afwezig]) {
      for (const pad of [
        'trajecten',
        'plaatsingen',
        'klokken',
        'plaatsing-gevolgen?vorm=regulier&vanaf=2026-04-01',
      ]) {
        expect(await vraag('GET', `/kandidaten/${wie}/${pad}`)).toMatchObject({
          status: 404,
          json: { code: 'niet-gevonden' },
        })
      }
      expect(
        await vraag('POST', `/kandidaten/${wie}/trajecten`, {
          soort: 'training',
          doel: 'x',
          vanaf: '2026-04-01',
        }),
      ).toMatchObject({ status: 404 })
      expect(
        await vraag('POST', `/kandidaten/${wie}/plaatsingen`, {
          vorm: 'regulier',
          werkgeverId,
          urenPerWeek: 20,
          vanaf: '2026-04-01',
        }),
      ).toMatchObject({ status: 404 })
    }
  })

  test('a wrong field says what would be right', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const fout = await as(consulent)('POST', `/kandidaten/${kandidaatId}/plaatsingen`, {
      vorm: 'regulier',
      urenPerWeek: 50,
      vanaf: '2026-02-30',
      werkgeverId: null,
    })
    expect([fout.status, fout.json]).toMatchObject([
      400,
      {
        velden: [
          { veld: 'urenPerWeek', code: 'te-hoog', melding: expect.stringContaining('40') },
          { veld: 'vanaf', code: 'ongeldige-datum' },
        ],
      },
    ])
  })
})
