import { expect, test } from 'vitest'
import { runNacht } from '../src/onderhoud.ts'
import { createKluis } from '../src/platform/kluis/kluis.ts'
import { testServer } from './server.ts'

let nu = '2026-03-02T09:00:00.000Z'
const t = await testServer({ klok: () => nu })
const deps = { database: t.db, kluis: createKluis(Buffer.alloc(32, 7)), klok: () => nu, log: () => undefined }

test('a fact recorded ahead becomes current on its day, once however many servers run', async () => {
  const u = await t.gebruiker()
  const { id } = (
    await u.vraag('POST', '/kandidaten', {
      achternaam: 'Berg',
      voornaam: 'P',
      geboortedatum: '1990-01-01',
      gemeente: 'GM0748',
    })
  ).json as { id: string }
  await u.vraag('POST', `/kandidaten/${id}/kenmerken`, {
    soort: 'fase',
    waarde: 'bemiddelen',
    vanaf: '2026-03-05',
  })
  expect((await u.vraag('GET', `/kandidaten/${id}`)).json['fase']).toBe('ontwikkelen')
  nu = '2026-03-05T02:00:00.000Z'
  const [een, twee] = await Promise.all([runNacht(deps), runNacht(deps)])
  expect([een, twee].filter((v) => v !== undefined)).toHaveLength(1)
  expect((await u.vraag('GET', `/kandidaten/${id}`)).json['fase']).toBe('bemiddelen')
})

test('a term that is stored otherwise than the rules say is reported and mended', async () => {
  const u = await t.gebruiker()
  const { id } = (
    await u.vraag('POST', '/kandidaten', {
      achternaam: 'Jansen',
      voornaam: 'P',
      geboortedatum: '1991-01-01',
      gemeente: 'GM0748',
    })
  ).json as { id: string }
  const traject = await u.vraag('POST', `/kandidaten/${id}/trajecten`, {
    soort: 'leerwerktraject',
    doel: 'Ritme opbouwen',
    aanbiederNaam: 'Leerwerkhuis',
    vanaf: '2026-03-05',
  })
  expect(traject.status, traject.tekst).toBe(201)
  await t.alsEigenaar((c) =>
    c.query(`update termijnen.termijn set datum = datum + 30 where kandidaat_id = $1 and soort = 'einde'`, [
      id,
    ]),
  )
  nu = '2026-03-06T02:00:00.000Z'
  expect(await runNacht(deps)).toMatchObject({ verschillen: 1, hersteld: 1 })
  nu = '2026-03-07T02:00:00.000Z'
  expect(await runNacht(deps)).toMatchObject({ verschillen: 0 })
})
