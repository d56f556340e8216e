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
import type { Actor } from '../../platform/context.ts'
import { findKandidaat } from '../kandidaten/index.ts'
import { findPlaatsing, plaats } from '../plaatsingen/index.ts'
import { beeindigTraject, findTraject, planTraject } from '../trajecten/index.ts'
import {
  handelTermijnAf,
  listKlokken,
  opschorten,
  registerTermijnen,
  trekEindewijzigingIn,
  trekOpschortingIn,
  verplaatsKlokken,
  voltooiTermijn,
  wijzigEinde,
  wijzigOpschorting,
} from './index.ts'

let nu = '2026-03-02T09:00:00.000Z'
const t = await testDatabase({ klok: () => nu })
const op = (dag: string) => (nu = `${dag}T09:00:00.000Z`)

const ZIEK = {
  vanaf: dag('2026-04-06'),
  tot: dag('2026-04-27'),
  reden: 'ziekte',
  toelichting: 'Geopereerd',
} as const
const plan = (actor: Actor, id: string, anders = {}) =>
  gelukt(t, actor, (ctx) => planTraject(ctx, id, nieuwTraject(anders)))
const klok = async (actor: Actor, kandidaatId: string, objectId: string) => {
  const gevonden = (await lees(t, actor, (ctx) => listKlokken(ctx, kandidaatId))).find(
    (k) => k.objectId === objectId,
  )
  if (gevonden === undefined) throw new Error('no clock')
  return gevonden
}
const momenten = async (actor: Actor, kandidaatId: string, objectId: string) =>
  Object.fromEntries(
    (await klok(actor, kandidaatId, objectId)).momenten.map((m) => [m.code, `${m.datum} ${m.stand}`]),
  )

describe('a leerwerktraject of six months', () => {
  test('ends on 12 July, with its signals, its rule and its proof, and stands first on the person', async () => {
    op('2026-03-02')
    const { consulent, kandidaatId } = await createDossier(t)
    const traject = await plan(consulent, kandidaatId)
    expect(traject.tot).toBe('2026-07-12')
    const k = await klok(consulent, kandidaatId, traject.id)
    expect(k).toMatchObject({
      einde: '2026-07-12',
      laatsteDag: '2026-07-11',
      maximum: '2026-07-12',
      opgeschorteDagen: 0,
      status: 'lopend',
    })
    expect(k.regel).toMatchObject({
      id: 'termijn.leerwerktraject',
      bron: { titel: 'S3: Van denken naar doen (WVS, negen gemeenten)' },
    })
    expect(k.bewijs?.uitkomst).toMatchObject({ einde: '2026-07-12' })
    expect(await momenten(consulent, kandidaatId, traject.id)).toEqual({
      'signaal-6-weken': '2026-05-31 komt',
      'signaal-2-weken': '2026-06-28 komt',
      einde: '2026-07-12 komt',
    })
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      volgendeTermijn: '2026-05-31',
      volgendeTermijnNaam: 'Einde leerwerktraject: nog 6 weken',
    })
  })

  test('three weeks of suspension move the end by 21 days, the clock shows it, and withdrawn they move it back', async () => {
    op('2026-04-10')
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await plan(consulent, kandidaatId)
    const stil = await gelukt(t, consulent, (ctx) => opschorten(ctx, 'traject', id, ZIEK))
    expect(stil.einde).toBe('2026-08-02')
    expect(await klok(consulent, kandidaatId, id)).toMatchObject({
      einde: '2026-08-02',
      opgeschorteDagen: 21,
      staatStil: true,
      opschortingen: [{ reden: 'ziekte', tot: '2026-04-27' }],
    })
    expect(await momenten(consulent, kandidaatId, id)).toMatchObject({
      'signaal-6-weken': '2026-06-21 komt',
      einde: '2026-08-02 komt',
    })
    expect(await lees(t, consulent, (ctx) => findTraject(ctx, id))).toMatchObject({
      tot: '2026-08-02',
      versie: 2,
    })
    const terug = await gelukt(t, consulent, (ctx) => trekOpschortingIn(ctx, stil.id, 'Verkeerde kandidaat'))
    expect(terug.einde).toBe('2026-07-12')
    expect((await klok(consulent, kandidaatId, id)).opschortingen).toMatchObject([
      { vervallenReden: 'Verkeerde kandidaat' },
    ])
    expect(await als(t, consulent, (ctx) => trekOpschortingIn(ctx, stil.id, 'Nog eens'))).toMatchObject({
      fout: { code: 'opschorting-vervallen' },
    })
  })

  test('a suspension without an end leaves the end open, asks to be looked at again, and ending it sets the end', async () => {
    op('2026-04-20')
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await plan(consulent, kandidaatId)
    const stil = await gelukt(t, consulent, (ctx) => opschorten(ctx, 'traject', id, { ...ZIEK, tot: null }))
    expect(stil.einde).toBeNull()
    expect(await momenten(consulent, kandidaatId, id)).toMatchObject({
      einde: '2026-07-26 onbekend',
      'opschorting-beoordelen': '2026-05-18 komt',
    })
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      volgendeTermijn: '2026-05-18',
    })
    const af = await gelukt(t, consulent, (ctx) =>
      wijzigOpschorting(ctx, stil.id, { tot: dag('2026-05-04') }, 'Weer begonnen'),
    )
    expect(af.einde).toBe('2026-08-09')
    expect(await momenten(consulent, kandidaatId, id)).toEqual({
      'signaal-6-weken': '2026-06-28 komt',
      'signaal-2-weken': '2026-07-26 komt',
      einde: '2026-08-09 komt',
    })
  })

  test.each([
    ['before the start', { vanaf: '2026-01-05', tot: '2026-01-20' }, 'ongeldige-invoer'],
    ['after the end', { vanaf: '2026-07-12', tot: '2026-07-20' }, 'ongeldige-invoer'],
    ['over another one', { vanaf: '2026-04-20', tot: '2026-05-20' }, 'opschorting-overlapt'],
  ])('a suspension %s is refused', async (_, periode, code) => {
    op('2026-03-02')
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await plan(consulent, kandidaatId)
    if (code === 'opschorting-overlapt')
      await gelukt(t, consulent, (ctx) => opschorten(ctx, 'traject', id, ZIEK))
    const poging = await als(t, consulent, (ctx) =>
      opschorten(ctx, 'traject', id, { ...ZIEK, vanaf: dag(periode.vanaf), tot: dag(periode.tot) }),
    )
    expect(poging).toMatchObject({ ok: false, fout: { code } })
  })
})

test('a suspension that would move the end into the next traject, or onto a place that is promised, is refused with that period', async () => {
  op('2026-03-02')
  const { consulent, kandidaatId } = await createDossier(t)
  const { id } = await plan(consulent, kandidaatId)
  await plan(consulent, kandidaatId, { vanaf: dag('2026-07-20') })
  expect(await als(t, consulent, (ctx) => opschorten(ctx, 'traject', id, ZIEK))).toMatchObject({
    fout: { code: 'traject-overlapt', params: { vanaf: '2026-07-20', tot: '2027-01-20' } },
  })
  const { werkplekId } = await createWerk(t, consulent, { plaatsen: 1 })
  const [een, twee] = [await createKandidaat(t, consulent), await createKandidaat(t, consulent)]
  const eerste = await plan(consulent, een, { werkplekId })
  await plan(consulent, twee, { werkplekId, vanaf: dag('2026-07-12') })
  expect(await als(t, consulent, (ctx) => opschorten(ctx, 'traject', eerste.id, ZIEK))).toMatchObject({
    fout: { code: 'werkplek-vol' },
  })
})

describe('decisions about an end', () => {
  test('beyond the rule asks for it knowingly, from somebody who may judge', async () => {
    op('2026-07-01')
    const { consulent, kandidaatId } = await createDossier(t)
    const jobcoach = await t.createActor({
      regioId: consulent.regioId,
      rol: 'jobcoach',
      gemeenten: ['GM0748'],
    })
    const { id } = await plan(consulent, kandidaatId)
    const langer = {
      nieuwEinde: dag('2026-09-01'),
      besluitdatum: dag('2026-06-30'),
      reden: 'Plek bij de werkgever komt vrij in september',
      bovenMaximum: false,
    }
    expect(await als(t, consulent, (ctx) => wijzigEinde(ctx, 'traject', id, 1, langer))).toMatchObject({
      fout: { velden: [{ code: 'boven-maximum', params: { maximum: '2026-07-12' } }] },
    })
    expect(
      await als(t, jobcoach, (ctx) => wijzigEinde(ctx, 'traject', id, 1, { ...langer, bovenMaximum: true })),
    ).toMatchObject({ fout: { status: 403 } })
    const uit = await gelukt(t, consulent, (ctx) =>
      wijzigEinde(ctx, 'traject', id, 1, { ...langer, bovenMaximum: true }),
    )
    expect(uit.einde).toBe('2026-09-01')
    const k = await klok(consulent, kandidaatId, id)
    expect(k).toMatchObject({
      einde: '2026-09-01',
      maximum: '2026-07-12',
      eindewijzigingen: [{ soort: 'verlenging', oudEinde: '2026-07-12', bovenMaximum: true }],
    })
    expect(k.opmerkingen).toMatchObject([{ code: 'wijziging-boven-maximum' }])
  })

  test('an extension after the end with its reason, and withdrawn again', async () => {
    op('2026-06-01')
    const { consulent, kandidaatId } = await createDossier(t)
    const { werkgeverId } = await createWerk(t, consulent)
    const proef = await gelukt(t, consulent, (ctx) =>
      plaats(ctx, zonderOordeel, kandidaatId, nieuwePlaatsing({ vorm: 'proefplaatsing', werkgeverId })),
    )
    expect(proef.tot).toBe('2026-05-01')
    expect(await momenten(consulent, kandidaatId, proef.id)).toMatchObject({
      einde: '2026-05-01 te-laat',
      'uiterste-einde': '2026-09-01 komt',
    })
    const uit = await gelukt(t, consulent, (ctx) =>
      wijzigEinde(ctx, 'plaatsing', proef.id, 1, {
        nieuwEinde: dag('2026-08-01'),
        besluitdatum: dag('2026-05-20'),
        reden: 'Werkgever was op vakantie',
        bovenMaximum: false,
      }),
    )
    const k = await klok(consulent, kandidaatId, proef.id)
    expect(k).toMatchObject({ einde: '2026-08-01', maximum: '2026-09-01' })
    expect(k.opmerkingen.map((o) => o.code)).toContain('besluit-na-einde')
    const terug = await gelukt(t, consulent, (ctx) =>
      trekEindewijzigingIn(ctx, uit.id, 'Besluit hoorde bij een ander'),
    )
    expect(terug.einde).toBe('2026-05-01')
  })

  test('what has ended can be opened by an extension: papers come late', async () => {
    op('2026-07-20')
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await plan(consulent, kandidaatId)
    await gelukt(t, consulent, (ctx) =>
      beeindigTraject(ctx, id, 1, { tot: dag('2026-07-12'), uitkomst: 'vervolgtraject', reden: null }),
    )
    expect(await klok(consulent, kandidaatId, id)).toMatchObject({ status: 'beeindigd', momenten: [] })
    await gelukt(t, consulent, (ctx) =>
      wijzigEinde(ctx, 'traject', id, 2, {
        nieuwEinde: dag('2026-10-12'),
        besluitdatum: dag('2026-07-10'),
        reden: 'Besluit lag nog bij de post',
        bovenMaximum: true,
      }),
    )
    expect(await lees(t, consulent, (ctx) => findTraject(ctx, id))).toMatchObject({
      status: 'lopend',
      tot: '2026-10-12',
      uitkomst: null,
    })
    expect(await momenten(consulent, kandidaatId, id)).toMatchObject({ einde: '2026-10-12 komt' })
  })

  test('an old version is refused, and a decision of tomorrow too', async () => {
    op('2026-03-02')
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await plan(consulent, kandidaatId)
    const korter = {
      nieuwEinde: dag('2026-06-01'),
      besluitdatum: dag('2026-03-02'),
      reden: 'Gaat al naar werk',
      bovenMaximum: false,
    }
    expect(await als(t, consulent, (ctx) => wijzigEinde(ctx, 'traject', id, 9, korter))).toMatchObject({
      fout: { code: 'verouderd' },
    })
    expect(
      await als(t, consulent, (ctx) =>
        wijzigEinde(ctx, 'traject', id, 1, { ...korter, besluitdatum: dag('2026-03-03') }),
      ),
    ).toMatchObject({ fout: { velden: [{ code: 'datum-in-toekomst' }] } })
    expect(await gelukt(t, consulent, (ctx) => wijzigEinde(ctx, 'traject', id, 1, korter))).toMatchObject({
      einde: '2026-06-01',
    })
  })
})

describe('handling a term', () => {
  const termijn = async (actor: Actor, kandidaatId: string, objectId: string, code: string) => {
    const m = (await klok(actor, kandidaatId, objectId)).momenten.find((x) => x.code === code)
    return { id: m?.termijnId ?? '', versie: m?.versie ?? 0 }
  }

  test('a signal with a decision takes the earlier ones along, stays handled, and comes again when the end moves away', async () => {
    op('2026-07-01')
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await plan(consulent, kandidaatId)
    const { id: tid, versie } = await termijn(consulent, kandidaatId, id, 'signaal-2-weken')
    await gelukt(t, consulent, (ctx) => handelTermijnAf(ctx, tid, versie, 'Gesprek met werkgever gepland'))
    expect(await momenten(consulent, kandidaatId, id)).toMatchObject({
      'signaal-6-weken': '2026-05-31 afgehandeld',
      'signaal-2-weken': '2026-06-28 afgehandeld',
    })
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      volgendeTermijn: '2026-07-12',
    })
    await gelukt(t, consulent, (ctx) =>
      opschorten(ctx, 'traject', id, { ...ZIEK, vanaf: dag('2026-07-01'), tot: dag('2026-07-08') }),
    )
    expect(await momenten(consulent, kandidaatId, id)).toMatchObject({
      'signaal-2-weken': '2026-07-05 komt',
      einde: '2026-07-19 komt',
    })
  })

  test('an end is not ticked off: it asks to be ended or moved', async () => {
    op('2026-07-20')
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await plan(consulent, kandidaatId)
    const einde = await termijn(consulent, kandidaatId, id, 'einde')
    expect(
      await als(t, consulent, (ctx) => handelTermijnAf(ctx, einde.id, einde.versie, 'Gezien')),
    ).toMatchObject({ fout: { code: 'termijn-vraagt-einde' } })
    await gelukt(t, consulent, (ctx) =>
      beeindigTraject(ctx, id, 1, { tot: dag('2026-07-12'), uitkomst: 'regulier-werk', reden: null }),
    )
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      volgendeTermijn: 'infinity',
    })
  })

  test('terms of another module stand in the same view and are met by what happens', async () => {
    op('2026-03-02')
    const { consulent, kandidaatId } = await createDossier(t)
    const bezitter = {
      objectSoort: 'terugmelding',
      objectId: '00000000-0000-7000-8000-00000000000a',
      kandidaatId,
    } as const
    const moment = {
      code: 'antwoord',
      naam: 'Antwoord van de gemeente',
      soort: 'antwoord',
      datum: dag('2026-03-30'),
      aanZet: 'gemeente',
      regel: 'afspraak.terugmelding.antwoord',
      regelVanaf: dag('2015-01-01'),
    } as const
    await lees(t, consulent, (ctx) => registerTermijnen(ctx, { ...bezitter, momenten: [moment] }))
    expect(await klok(consulent, kandidaatId, bezitter.objectId)).toMatchObject({
      objectSoort: 'terugmelding',
      status: 'lopend',
      einde: '2026-03-30',
      momenten: [{ stand: 'komt', aanZet: 'gemeente' }],
    })
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      volgendeTermijn: '2026-03-30',
    })
    await lees(t, consulent, (ctx) => voltooiTermijn(ctx, bezitter, 'antwoord', 'Akkoord'))
    expect(await klok(consulent, kandidaatId, bezitter.objectId)).toMatchObject({
      status: 'beeindigd',
      momenten: [{ stand: 'afgehandeld', besluit: 'Akkoord' }],
    })
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      volgendeTermijn: 'infinity',
    })
  })
})

test('a placement that gets a suspension after its end was agreed moves like every clock', async () => {
  op('2026-03-10')
  const { consulent, kandidaatId } = await createDossier(t)
  const { werkgeverId } = await createWerk(t, consulent)
  const p = await gelukt(t, consulent, (ctx) =>
    plaats(ctx, zonderOordeel, kandidaatId, nieuwePlaatsing({ werkgeverId, tot: dag('2026-09-01') })),
  )
  expect(await gelukt(t, consulent, (ctx) => opschorten(ctx, 'plaatsing', p.id, ZIEK))).toMatchObject({
    einde: '2026-09-22',
  })
  expect(await lees(t, consulent, (ctx) => findPlaatsing(ctx, p.id))).toMatchObject({
    tot: '2026-09-22',
    geplandEinde: '2026-09-01',
  })
})

describe('two dossiers that become one', () => {
  test('keep their trajecten and clocks under the one that stays', async () => {
    op('2026-03-02')
    const { consulent, kandidaatId } = await createDossier(t)
    const dubbel = await createKandidaat(t, consulent)
    await plan(consulent, kandidaatId, { soort: 'taaltraject', tot: dag('2026-12-01') })
    const { id } = await plan(consulent, dubbel)
    const stil = await gelukt(t, consulent, (ctx) => opschorten(ctx, 'traject', id, ZIEK))
    await gelukt(t, consulent, (ctx) => verplaatsKlokken(ctx, dubbel, kandidaatId))
    expect(await klok(consulent, kandidaatId, id)).toMatchObject({
      einde: '2026-08-02',
      opschortingen: [{ id: stil.id }],
    })
    expect(await lees(t, consulent, (ctx) => listKlokken(ctx, dubbel))).toEqual([])
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      volgendeTermijn: '2026-06-21',
    })
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, dubbel))).toMatchObject({
      volgendeTermijn: 'infinity',
    })
  })

  test('are refused with the period when both have one of the same kind', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const dubbel = await createKandidaat(t, consulent)
    await plan(consulent, kandidaatId)
    await plan(consulent, dubbel, { vanaf: dag('2026-03-01') })
    expect(await als(t, consulent, (ctx) => verplaatsKlokken(ctx, dubbel, kandidaatId))).toMatchObject({
      fout: { code: 'traject-overlapt', params: { vanaf: '2026-01-12' } },
    })
  })
})
