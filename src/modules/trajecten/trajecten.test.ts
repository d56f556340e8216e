import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { als, createDossier, gelukt, lees } from '../../../test/factories/dossier.ts'
import {
  createWerk,
  dag,
  nieuwePlaatsing,
  nieuwTraject,
  zonderOordeel,
} from '../../../test/factories/werk.ts'
import { listTijdlijn } from '../kandidaten/index.ts'
import { findPlaatsing, plaats } from '../plaatsingen/index.ts'
import {
  beeindigTraject,
  corrigeerTraject,
  findTraject,
  listTrajecten,
  planTraject,
  trekTrajectIn,
} from './index.ts'

const t = await testDatabase()

const tijdlijn = (actor: Parameters<typeof lees>[1], id: string) =>
  lees(t, actor, (ctx) => listTijdlijn(ctx, id, { hoeveel: 50 }))

describe('planning a traject', () => {
  test.each([
    ['leerwerktraject', null, '2026-07-12', null],
    ['leerwerktraject', '2026-05-01', '2026-05-01', '2026-05-01'],
    ['leerwerktraject', '2026-07-12', '2026-07-12', null],
    ['taaltraject', null, null, null],
    ['taaltraject', '2026-12-01', '2026-12-01', '2026-12-01'],
  ] as const)('%s agreed until %s ends on %s', async (soort, tot, einde, geplandEinde) => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await gelukt(t, consulent, (ctx) =>
      planTraject(ctx, kandidaatId, nieuwTraject({ soort, tot: tot === null ? null : dag(tot) })),
    )
    expect(await lees(t, consulent, (ctx) => findTraject(ctx, id))).toMatchObject({
      tot: einde,
      geplandEinde,
      status: 'lopend',
    })
  })

  test('longer than the rule gives asks for an extension with its reason, and beyond the maximum for saying so', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const langer = nieuwTraject({ tot: dag('2026-09-12') })
    const verlenging = {
      reden: 'Opleiding duurt acht maanden',
      besluitdatum: dag('2026-03-01'),
      bovenMaximum: false,
    }
    const plan = (v: typeof langer.verlenging) =>
      als(t, consulent, (ctx) => planTraject(ctx, kandidaatId, { ...langer, verlenging: v }))
    expect(await plan(null)).toMatchObject({
      fout: { velden: [{ veld: 'tot', code: 'langer-dan-regel', params: { einde: '2026-07-12' } }] },
    })
    expect(await plan(verlenging)).toMatchObject({ fout: { velden: [{ code: 'boven-maximum' }] } })
    expect(await plan({ ...verlenging, bovenMaximum: true })).toMatchObject({ waarde: { tot: '2026-09-12' } })
  })

  test('a second one of the same kind in the same time is refused with the other period; after it, or of another kind, it fits', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    expect(
      await als(t, consulent, (ctx) =>
        planTraject(ctx, kandidaatId, nieuwTraject({ vanaf: dag('2026-07-11') })),
      ),
    ).toMatchObject({
      fout: {
        code: 'traject-overlapt',
        status: 409,
        params: { soort: 'leerwerktraject', vanaf: '2026-01-12', tot: '2026-07-12' },
      },
    })
    await gelukt(t, consulent, (ctx) =>
      planTraject(ctx, kandidaatId, nieuwTraject({ vanaf: dag('2026-07-12') })),
    )
    await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject({ soort: 'taaltraject' })))
  })

  test('one that begins later is planned, and an employer that does not exist is refused', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await gelukt(t, consulent, (ctx) =>
      planTraject(ctx, kandidaatId, nieuwTraject({ vanaf: dag('2026-04-01') })),
    )
    expect(await lees(t, consulent, (ctx) => findTraject(ctx, id))).toMatchObject({
      status: 'gepland',
      tot: '2026-10-01',
    })
    expect(
      await als(t, consulent, (ctx) =>
        planTraject(ctx, kandidaatId, nieuwTraject({ soort: 'training', werkplekId: kandidaatId })),
      ),
    ).toMatchObject({
      fout: { velden: [{ veld: 'werkplekId', code: 'verwijzing-onbekend' }] },
    })
  })
})

describe('correcting a traject', () => {
  test('a start that was wrong moves the end, and the story keeps both', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    await gelukt(t, consulent, (ctx) =>
      corrigeerTraject(ctx, id, 1, { vanaf: dag('2026-02-02'), doel: 'Ritme' }, 'Contract zegt februari'),
    )
    expect(await lees(t, consulent, (ctx) => findTraject(ctx, id))).toMatchObject({
      vanaf: '2026-02-02',
      tot: '2026-08-02',
      doel: 'Ritme',
      versie: 2,
    })
    const regels = (await tijdlijn(consulent, kandidaatId)).filter((r) => r.soort === 'traject-gewijzigd')
    expect(regels.map((r) => [r.reden, r.inhoud])).toEqual(
      expect.arrayContaining([
        [
          'Contract zegt februari',
          expect.objectContaining({
            veld: 'vanaf',
            van: '2026-01-12',
            naar: '2026-02-02',
            eindeVan: '2026-07-12',
            eindeNaar: '2026-08-02',
          }),
        ],
        [
          'Contract zegt februari',
          expect.objectContaining({ veld: 'doel', van: 'Werkritme opbouwen in het groen', naar: 'Ritme' }),
        ],
      ]),
    )
    expect(
      await als(t, consulent, (ctx) => corrigeerTraject(ctx, id, 1, { doel: 'Anders' }, 'x')),
    ).toMatchObject({ fout: { code: 'verouderd', status: 412 } })
  })

  test('the detachment that counts from it moves along, and cannot begin before it', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { werkgeverId } = await createWerk(t, consulent)
    const traject = await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    const detachering = await gelukt(t, consulent, (ctx) =>
      plaats(
        ctx,
        zonderOordeel,
        kandidaatId,
        nieuwePlaatsing({ vorm: 'detachering', werkgeverId, vanaf: dag('2026-07-12') }),
      ),
    )
    expect(detachering.tot).toBe('2027-12-12')
    await gelukt(t, consulent, (ctx) =>
      corrigeerTraject(ctx, traject.id, 1, { vanaf: dag('2026-01-05') }, 'Een week eerder begonnen'),
    )
    expect(await lees(t, consulent, (ctx) => findPlaatsing(ctx, detachering.id))).toMatchObject({
      tot: '2027-12-05',
    })
    expect(
      await als(t, consulent, (ctx) =>
        corrigeerTraject(ctx, traject.id, 2, { vanaf: dag('2026-08-01') }, 'x'),
      ),
    ).toMatchObject({ fout: { code: 'detachering-begint-eerder' } })
  })
})

describe('ending a traject', () => {
  test('with an outcome; breaking off asks why; beyond the term asks for an extension; ending again corrects', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    const einde = { tot: dag('2026-03-01'), uitkomst: 'afgebroken', reden: null } as const
    expect(await als(t, consulent, (ctx) => beeindigTraject(ctx, id, 1, einde))).toMatchObject({
      fout: { velden: [{ veld: 'reden', code: 'verplicht' }] },
    })
    expect(
      await als(t, consulent, (ctx) =>
        beeindigTraject(ctx, id, 1, { ...einde, tot: dag('2026-07-13'), uitkomst: 'regulier-werk' }),
      ),
    ).toMatchObject({
      fout: { velden: [{ code: 'einde-na-termijn', params: { einde: '2026-07-12' } }] },
    })
    await gelukt(t, consulent, (ctx) => beeindigTraject(ctx, id, 1, { ...einde, reden: 'Komt niet meer' }))
    await gelukt(t, consulent, (ctx) =>
      beeindigTraject(ctx, id, 2, { ...einde, tot: dag('2026-02-20'), reden: 'Laatste dag was vrijdag' }),
    )
    expect(await lees(t, consulent, (ctx) => findTraject(ctx, id))).toMatchObject({
      status: 'beeindigd',
      tot: '2026-02-20',
      uitkomst: 'afgebroken',
    })
    const regels = (await tijdlijn(consulent, kandidaatId)).filter((r) => r.soort === 'traject-beeindigd')
    expect(regels.map((r) => r.inhoud['verbeterd'])).toEqual(expect.arrayContaining([false, true]))
  })

  test('one that never took place is withdrawn: it stays readable and makes room', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    await gelukt(t, consulent, (ctx) => trekTrajectIn(ctx, id, 1, 'Niet gestart'))
    await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    expect(
      (await lees(t, consulent, (ctx) => listTrajecten(ctx, kandidaatId))).map((x) => x.status).sort(),
    ).toEqual(['lopend', 'vervallen'])
  })
})
