import { expect, test } from 'vitest'
import { testServer } from '../../../test/server.ts'

const t = await testServer()

test('a dossier closes when nothing waits, leaves the caseload, and opens again with a reason', async () => {
  const u = await t.gebruiker()
  const { id } = (
    await u.vraag('POST', '/kandidaten', {
      achternaam: 'Berg',
      voornaam: 'P',
      geboortedatum: '1990-01-01',
      gemeente: 'GM0748',
    })
  ).json as { id: string }
  const etag = async () => ({
    'if-match': String((await u.vraag('GET', `/kandidaten/${id}`)).koppen['etag']),
  })
  const sluiting = { reden: 'aan-het-werk', toelichting: 'Vast contract' }
  const taak = (
    await u.vraag('POST', `/kandidaten/${id}/taken`, {
      titel: 'Bellen',
      wachtOp: 'mij',
      uiterlijk: '2026-03-10',
    })
  ).json as { id: string }
  expect((await u.vraag('POST', `/kandidaten/${id}/sluitingen`, sluiting, await etag())).json['code']).toBe(
    'dossier-wacht-nog',
  )
  expect(
    (await u.vraag('PATCH', `/taken/${taak.id}`, { status: 'klaar' }, { 'if-match': '"1"' })).status,
  ).toBe(200)
  expect(
    (await u.vraag('POST', `/kandidaten/${id}/sluitingen`, sluiting, { 'if-match': '"999"' })).status,
  ).toBe(412)
  expect((await u.vraag('POST', `/kandidaten/${id}/sluitingen`, sluiting, await etag())).status).toBe(201)
  expect((await u.vraag('GET', '/kandidaten')).json.items).toEqual([])
  expect((await u.vraag('GET', '/kandidaten?status=gesloten')).json.items).toHaveLength(1)
  expect(
    (await u.vraag('POST', `/kandidaten/${id}/heropeningen`, { reden: 'Contract afgelopen' }, await etag()))
      .status,
  ).toBe(201)
  expect((await u.vraag('GET', '/kandidaten')).json.items).toHaveLength(1)
})
