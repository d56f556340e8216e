import { expect, test } from 'vitest'
import { testServer } from '../../../test/server.ts'
import { vouwTellingen } from './index.ts'

const t = await testServer()

const RAW = `select gemeente, count(*)::int as aantal from kandidaten.gebeurtenis
  where regio_id = $1 and soort = $2 and extract(year from op at time zone 'Europe/Amsterdam') = 2026 group by gemeente order by gemeente`

test('the counts equal the raw events before, between and after folding, also when somebody moved', async () => {
  const u = await t.gebruiker({ gemeenten: ['GM0748', 'GM1674'] })
  const beleid = await t.gebruiker({ regioId: u.actor.regioId, rol: 'controller' })
  const regisseur = await t.createActor({ regioId: u.actor.regioId, rol: 'regisseur' })
  const raw = async (soort: string) =>
    (await t.alsEigenaar((c) => c.query(RAW, [u.actor.regioId, soort]))).rows
  const api = async (soort: string) =>
    (await beleid.vraag('GET', `/tellingen?jaar=2026&soort=${soort}`)).json.items
  const fold = () => t.db.withTenant({ actor: regisseur, doel: 'proef' }, vouwTellingen)
  for (let i = 0; i < 6; i++) {
    const nieuw = await u.vraag('POST', '/kandidaten', {
      achternaam: `N${i}`,
      voornaam: 'P',
      geboortedatum: `199${i}-01-01`,
      gemeente: i < 4 ? 'GM0748' : 'GM1674',
    })
    if (i === 2) await fold()
    const { id } = nieuw.json as { id: string }
    if (i === 0)
      await u.vraag(
        'PATCH',
        `/kandidaten/${id}`,
        { gegevens: { gemeente: 'GM1674' }, reden: 'verhuisd' },
        { 'if-match': String((await u.vraag('GET', `/kandidaten/${id}`)).koppen['etag']) },
      )
    for (const soort of ['geregistreerd', 'gemeente-gezet'])
      expect(await api(soort)).toEqual(await raw(soort))
  }
  expect(await api('geregistreerd')).toEqual([
    { gemeente: 'GM0748', aantal: 4 },
    { gemeente: 'GM1674', aantal: 2 },
  ])
  await fold()
  expect(await api('geregistreerd')).toEqual(await raw('geregistreerd'))
})
