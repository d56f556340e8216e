import { expect, test } from 'vitest'
import { testServer } from '../../../test/server.ts'

const t = await testServer()

test('the privacy officer sees who looked and why, the consulent does not see the journal', async () => {
  const u = await t.gebruiker()
  const fg = await t.gebruiker({ regioId: u.actor.regioId, rol: 'functionaris-gegevens' })
  const { id } = (
    await u.vraag('POST', '/kandidaten', {
      achternaam: 'Berg',
      voornaam: 'P',
      geboortedatum: '1990-01-01',
      gemeente: 'GM0748',
      bsn: '999990019',
    })
  ).json as { id: string }
  await u.vraag('POST', `/kandidaten/${id}/bsn-inzagen`, { reden: 'Brief aan UWV' })
  expect((await u.vraag('GET', '/journaalregels')).status).toBe(403)
  const alles = await fg.vraag('GET', '/journaalregels?dossiernummer=D-000001')
  expect(alles.json.items?.[0]).toMatchObject({
    soort: 'inzage',
    wat: 'bsn',
    reden: 'Brief aan UWV',
    aantal: 1,
    dossiers: ['D-000001'],
  })
  expect((await fg.vraag('GET', '/journaalregels?dossiernummer=D-999999')).json.items).toEqual([])
  expect(alles.tekst).not.toContain('Berg')
})

test('pages follow each other, and each kind of tampering is found', async () => {
  const u = await t.gebruiker()
  const fg = await t.gebruiker({ regioId: u.actor.regioId, rol: 'functionaris-gegevens' })
  for (let i = 0; i < 5; i++) await u.vraag('GET', '/kandidaten')
  const een = await fg.vraag('GET', '/journaalregels?aantal=3&soort=inzage')
  const twee = await fg.vraag(
    'GET',
    `/journaalregels?aantal=3&soort=inzage&na=${encodeURIComponent(String(een.json['volgende']))}`,
  )
  const plaatsen = [...(een.json.items ?? []), ...(twee.json.items ?? [])].map(
    (r) => (r as { plaats: string }).plaats,
  )
  expect(new Set(plaatsen).size).toBe(plaatsen.length)
  expect((await fg.vraag('GET', '/journaalcontrole')).json['breuken']).toEqual([])
  await t.alsEigenaar((c) =>
    c.query(
      `update journaal.regel set doel = 'anders' where regio_id = $1 and wat = 'caseload' and nr = (select min(nr) from journaal.regel where regio_id = $1 and wat = 'caseload')`,
      [u.actor.regioId],
    ),
  )
  expect((await fg.vraag('GET', '/journaalcontrole')).json['breuken']).toEqual(
    expect.arrayContaining([expect.objectContaining({ reden: 'gewijzigd' })]),
  )
})
