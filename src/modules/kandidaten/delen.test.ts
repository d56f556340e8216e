import { expect, test } from 'vitest'
import { testServer } from '../../../test/server.ts'

let tik = 0
const t = await testServer({ tik: () => tik })

test('a dossier is shared for a period, cannot be passed on, and is absent again when sharing ends', async () => {
  const a = await t.gebruiker({ gemeenten: ['GM0748'] })
  const b = await t.gebruiker({ regioId: a.actor.regioId, gemeenten: ['GM1674'] })
  const c = await t.gebruiker({ regioId: a.actor.regioId, gemeenten: ['GM0840'] })
  const { id } = (
    await a.vraag('POST', '/kandidaten', {
      achternaam: 'Berg',
      voornaam: 'P',
      geboortedatum: '1990-01-01',
      gemeente: 'GM0748',
    })
  ).json as { id: string }
  const afspraak = {
    naarOrganisatieId: b.actor.organisatieId,
    grondslag: 'toestemming',
    toelichting: 'Samen begeleiden',
    vanaf: '2026-03-02',
    tot: '2027-03-02',
  }
  expect((await b.vraag('POST', `/kandidaten/${id}/deelafspraken`, afspraak)).status).toBe(404)
  const gemaakt = await a.vraag('POST', `/kandidaten/${id}/deelafspraken`, afspraak)
  expect(gemaakt.status, gemaakt.tekst).toBe(201)
  expect((await a.vraag('POST', `/kandidaten/${id}/deelafspraken`, afspraak)).json['code']).toBe(
    'delen-loopt-al',
  )
  tik += 1001
  expect((await b.vraag('GET', `/kandidaten/${id}`)).status).toBe(200)
  expect(
    (
      await b.vraag('POST', `/kandidaten/${id}/deelafspraken`, {
        ...afspraak,
        naarOrganisatieId: c.actor.organisatieId,
      })
    ).json['code'],
  ).toBe('delen-niet-van-u')
  expect((await c.vraag('GET', `/kandidaten/${id}`)).status).toBe(404)
  const [lopend] = (await a.vraag('GET', `/kandidaten/${id}/deelafspraken`)).json.items as {
    id: string
    versie: number
  }[]
  const einde = await a.vraag(
    'POST',
    `/kandidaten/${id}/deelafspraken/${lopend?.id}/beeindigingen`,
    { reden: 'Klaar' },
    { 'if-match': `"${lopend?.versie}"` },
  )
  expect(einde.status, einde.tekst).toBe(201)
  tik += 1001
  expect((await b.vraag('GET', `/kandidaten/${id}`)).status).toBe(404)
})
