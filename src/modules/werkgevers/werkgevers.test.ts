import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { als, createDossier, createKandidaat, gelukt, lees } from '../../../test/factories/dossier.ts'
import {
  createWerk,
  dag,
  nieuwePlaatsing,
  nieuwTraject,
  zonderOordeel,
} from '../../../test/factories/werk.ts'
import type { Result } from '../../core/result.ts'
import type { Fout } from '../../platform/fout.ts'
import { plaats } from '../plaatsingen/index.ts'
import { planTraject } from '../trajecten/index.ts'
import {
  findOrCreateWerkgever,
  findWerkgever,
  findWerkplek,
  listWerkgevers,
  wijzigWerkgever,
  wijzigWerkplek,
} from './index.ts'

const t = await testDatabase({ verbindingen: 10 })

describe('employers', () => {
  test('the take-over finds one by its name in any spelling of it, and makes it once', async () => {
    const actor = await t.createActor()
    const eerste = await lees(t, actor, (ctx) => findOrCreateWerkgever(ctx, { naam: 'Kwekerij Van Maas' }))
    const tweede = await lees(t, actor, (ctx) =>
      findOrCreateWerkgever(ctx, { naam: ' KWEKERIJ  van  Maas ' }),
    )
    expect([eerste.nieuw, tweede]).toEqual([true, { id: eerste.id, nieuw: false }])
  })

  test('two take-overs at once make the same employer once', async () => {
    const actor = await t.createActor()
    const ids = await Promise.all(
      Array.from({ length: 6 }, () =>
        lees(t, actor, (ctx) => findOrCreateWerkgever(ctx, { naam: 'Groen & Co' })),
      ),
    )
    expect(new Set(ids.map((i) => i.id)).size).toBe(1)
  })

  test('a page ends where the next begins, each one once, with the places of today', async () => {
    const actor = await t.createActor()
    for (const naam of ['Aardbeien BV', 'Zorggroep', 'Bakkerij', 'Bouwers'])
      await lees(t, actor, (ctx) => findOrCreateWerkgever(ctx, { naam }))
    const een = await lees(t, actor, (ctx) => listWerkgevers(ctx, { aantal: 3 }))
    const twee = await lees(t, actor, (ctx) => listWerkgevers(ctx, { aantal: 3, na: een.volgende ?? '' }))
    expect([...een.items, ...twee.items].map((w) => w.naam)).toEqual([
      'Aardbeien BV',
      'Bakkerij',
      'Bouwers',
      'Zorggroep',
    ])
    expect(twee.volgende).toBeNull()
    expect(
      (await lees(t, actor, (ctx) => listWerkgevers(ctx, { aantal: 3, zoek: 'BAK' }))).items.map(
        (w) => w.naam,
      ),
    ).toEqual(['Bakkerij'])
  })

  test('a change on an old version is refused', async () => {
    const actor = await t.createActor()
    const { id } = await lees(t, actor, (ctx) => findOrCreateWerkgever(ctx, { naam: 'De Brug' }))
    await gelukt(t, actor, (ctx) => wijzigWerkgever(ctx, id, 1, { sector: 'zorg' }))
    expect(await als(t, actor, (ctx) => wijzigWerkgever(ctx, id, 1, { sector: 'bouw' }))).toMatchObject({
      fout: { code: 'verouderd' },
    })
    expect(await lees(t, actor, (ctx) => findWerkgever(ctx, id))).toMatchObject({ sector: 'zorg', versie: 2 })
  })

  test('another region sees nothing of it', async () => {
    const actor = await t.createActor()
    const { werkgeverId, werkplekId } = await createWerk(t, actor)
    const vreemde = await t.createActor()
    expect(await lees(t, vreemde, (ctx) => findWerkgever(ctx, werkgeverId))).toBeUndefined()
    expect(await lees(t, vreemde, (ctx) => findWerkplek(ctx, werkplekId))).toBeUndefined()
    expect(await als(t, vreemde, (ctx) => wijzigWerkplek(ctx, werkplekId, 1, { plaatsen: 9 }))).toMatchObject(
      { fout: { status: 404 } },
    )
  })
})

describe('places on a workplace', () => {
  test('ten at once for three places: three get one, seven hear the numbers', async () => {
    const { consulent } = await createDossier(t)
    const { werkplekId } = await createWerk(t, consulent, { plaatsen: 3 })
    const mensen = await Promise.all(Array.from({ length: 10 }, () => createKandidaat(t, consulent)))
    const pogingen: Result<unknown, Fout>[] = await Promise.all(
      mensen.map((id) =>
        als(t, consulent, (ctx) => plaats(ctx, zonderOordeel, id, nieuwePlaatsing({ werkplekId }))),
      ),
    )
    const geweigerd = pogingen.flatMap((p) => (p.ok ? [] : [p.fout]))
    expect(geweigerd).toHaveLength(7)
    for (const f of geweigerd)
      expect(f).toMatchObject({ code: 'werkplek-vol', status: 409, params: { plaatsen: 3, bezet: 3 } })
    expect(await lees(t, consulent, (ctx) => findWerkplek(ctx, werkplekId))).toMatchObject({ bezet: 3 })
  })

  test('a traject takes a place too, and places one after the other do not count together', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const ander = await createKandidaat(t, consulent)
    const derde = await createKandidaat(t, consulent)
    const { werkplekId } = await createWerk(t, consulent, { plaatsen: 1 })
    const traject = await gelukt(t, consulent, (ctx) =>
      planTraject(ctx, kandidaatId, nieuwTraject({ werkplekId })),
    )
    expect(traject.tot).toBe('2026-07-12')
    const vol = { fout: { code: 'werkplek-vol' } }
    expect(
      await als(t, consulent, (ctx) =>
        planTraject(ctx, ander, nieuwTraject({ werkplekId, vanaf: dag('2026-07-11') })),
      ),
    ).toMatchObject(vol)
    await gelukt(t, consulent, (ctx) =>
      planTraject(ctx, ander, nieuwTraject({ werkplekId, vanaf: dag('2026-07-12') })),
    )
    expect(
      await als(t, consulent, (ctx) =>
        planTraject(ctx, derde, nieuwTraject({ werkplekId, vanaf: dag('2026-07-12') })),
      ),
    ).toMatchObject(vol)
  })

  test('the number of places never goes below what is taken, and the workplace does not close under somebody', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const ander = await createKandidaat(t, consulent)
    const { werkplekId } = await createWerk(t, consulent, { plaatsen: 3 })
    for (const id of [kandidaatId, ander])
      await gelukt(t, consulent, (ctx) => plaats(ctx, zonderOordeel, id, nieuwePlaatsing({ werkplekId })))
    expect(
      await als(t, consulent, (ctx) => wijzigWerkplek(ctx, werkplekId, 1, { plaatsen: 1 })),
    ).toMatchObject({ fout: { code: 'werkplek-te-klein', params: { bezet: 2 } } })
    expect(
      await als(t, consulent, (ctx) => wijzigWerkplek(ctx, werkplekId, 1, { tot: '2026-06-01' })),
    ).toMatchObject({ fout: { code: 'werkplek-nog-bezet' } })
    await gelukt(t, consulent, (ctx) => wijzigWerkplek(ctx, werkplekId, 1, { plaatsen: 2 }))
  })

  test('people of another municipality count in the occupancy without being seen', async () => {
    const { consulent, vreemde, kandidaatId } = await createDossier(t)
    const { werkplekId } = await createWerk(t, consulent, { plaatsen: 1 })
    await gelukt(t, consulent, (ctx) =>
      plaats(ctx, zonderOordeel, kandidaatId, nieuwePlaatsing({ werkplekId })),
    )
    expect(await lees(t, vreemde, (ctx) => findWerkplek(ctx, werkplekId))).toMatchObject({ bezet: 1 })
    const eigen = await createKandidaat(t, vreemde)
    expect(
      await als(t, vreemde, (ctx) => plaats(ctx, zonderOordeel, eigen, nieuwePlaatsing({ werkplekId }))),
    ).toMatchObject({ fout: { code: 'werkplek-vol' } })
  })
})
