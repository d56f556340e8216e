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
import { findKandidaat } from '../kandidaten/index.ts'
import { listKlokken } from '../termijnen/index.ts'
import { beeindigTraject, planTraject } from '../trajecten/index.ts'
import {
  beeindigPlaatsing,
  bepaalGevolgen,
  corrigeerPlaatsing,
  findPlaatsing,
  plaats,
  refreshVormen,
  trekPlaatsingIn,
  type NieuwePlaatsing,
  type PlaatsingDeps,
} from './index.ts'

let nu = '2026-03-02T09:00:00.000Z'
const t = await testDatabase({ klok: () => nu })
const op = (d: string) => (nu = `${d}T09:00:00.000Z`)

async function begin(anders: Partial<NieuwePlaatsing> = {}) {
  const dossier = await createDossier(t)
  const werk = await createWerk(t, dossier.consulent)
  const place = (extra: Partial<NieuwePlaatsing> = {}, deps: PlaatsingDeps = zonderOordeel) =>
    als(t, dossier.consulent, (ctx) =>
      plaats(
        ctx,
        deps,
        dossier.kandidaatId,
        nieuwePlaatsing({ werkgeverId: werk.werkgeverId, ...anders, ...extra }),
      ),
    )
  return { ...dossier, ...werk, place }
}
const waarde = <T>(r: { ok: true; waarde: T } | { ok: false; fout: unknown }): T => {
  if (!r.ok) throw new Error(JSON.stringify(r.fout))
  return r.waarde
}

describe('the clock of a placement', () => {
  test('a detachment counts from its leerwerktraject: 23 months end on 12 December 2027', async () => {
    op('2026-03-02')
    const { consulent, kandidaatId, place } = await begin()
    const traject = await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    const p = waarde(await place({ vorm: 'detachering', vanaf: dag('2026-07-12') }))
    expect(p.tot).toBe('2027-12-12')
    expect(await lees(t, consulent, (ctx) => findPlaatsing(ctx, p.id))).toMatchObject({
      leerwerktrajectId: traject.id,
    })
    const k = (await lees(t, consulent, (ctx) => listKlokken(ctx, kandidaatId))).find(
      (x) => x.objectId === p.id,
    )
    expect(k?.bewijs?.invoer).toMatchObject({ leerwerkStart: '2026-01-12' })
  })

  test('a detachment of which somebody says that no leerwerktraject went before counts from its own start', async () => {
    const { consulent, kandidaatId, place } = await begin()
    await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    expect(
      waarde(await place({ vorm: 'detachering', vanaf: dag('2026-07-12'), leerwerktrajectId: null })).tot,
    ).toBe('2028-06-12')
  })

  test('a participatieplaats has its tests at 9 and 12 months, and is not for somebody under 27', async () => {
    const { consulent, kandidaatId, place } = await begin({
      vorm: 'participatieplaats',
      vanaf: dag('2026-02-01'),
    })
    const p = waarde(await place())
    const k = (await lees(t, consulent, (ctx) => listKlokken(ctx, kandidaatId))).find(
      (x) => x.objectId === p.id,
    )
    expect(k?.momenten.filter((m) => m.soort !== 'signaal').map((m) => [m.code, m.datum, m.aanZet])).toEqual([
      ['toets-9-maanden', '2026-11-01', 'college'],
      ['stop-12-maanden', '2027-02-01', 'college'],
      ['einde', '2028-02-01', 'college'],
      ['einde-derde-jaar', '2029-02-01', 'college'],
      ['einde-vierde-jaar', '2030-02-01', 'college'],
    ])
    const jong = await begin({ vorm: 'participatieplaats', vanaf: dag('2026-02-01') })
    await t.alsEigenaar((c) =>
      c.query(`update kandidaten.kandidaat set geboortedatum = '2000-05-01' where id = $1`, [
        jong.kandidaatId,
      ]),
    )
    expect(await jong.place()).toMatchObject({
      fout: { code: 'participatieplaats-leeftijd', params: { vanaf: '2027-05-01' } },
    })
  })

  test('regular work without an end has no clock, and says so', async () => {
    const { consulent, kandidaatId, place } = await begin()
    const p = waarde(await place())
    expect(p.tot).toBeNull()
    expect(await lees(t, consulent, (ctx) => listKlokken(ctx, kandidaatId))).toMatchObject([
      { objectId: p.id, regel: null, geenRegel: expect.stringContaining('geen einde') },
    ])
  })
})

describe('a lower form than possible', () => {
  const mogelijk: PlaatsingDeps = { ...zonderOordeel, findMogelijkeVorm: async () => ({ vorm: 'regulier' }) }

  test('asks why, and the reason stays with the placement', async () => {
    op('2026-03-02')
    const { consulent, place } = await begin({ vorm: 'beschut-werk' })
    expect(await place({}, mogelijk)).toMatchObject({
      fout: {
        velden: [
          {
            veld: 'lagereVormReden',
            code: 'lagere-vorm-vraagt-reden',
            params: { mogelijk: 'regulier werk' },
          },
        ],
      },
    })
    const p = waarde(await place({ lagereVormReden: 'Geen regulier werk binnen reisafstand' }, mogelijk))
    expect(await lees(t, consulent, (ctx) => findPlaatsing(ctx, p.id))).toMatchObject({
      lagereVormReden: 'Geen regulier werk binnen reisafstand',
    })
    expect(
      await als(t, consulent, (ctx) =>
        corrigeerPlaatsing(ctx, mogelijk, p.id, 1, { lagereVormReden: null }, 'x'),
      ),
    ).toMatchObject({ fout: { code: 'ongeldige-invoer' } })
  })

  test('is not asked where nobody has judged, nor for the form that is possible', async () => {
    const { place } = await begin({ vorm: 'beschut-werk' })
    expect(await place()).toMatchObject({ ok: true })
    const tweede = await begin()
    expect(await tweede.place({}, mogelijk)).toMatchObject({ ok: true })
  })

  test('work that was found is told to whoever keeps a clock on that, and only paid work', async () => {
    const gemeld: string[] = []
    const deps: PlaatsingDeps = { ...zonderOordeel, meldWerkGevonden: async (_, id) => void gemeld.push(id) }
    const { kandidaatId, place } = await begin()
    waarde(await place({ vorm: 'dagbesteding', tot: dag('2026-05-01') }, deps))
    waarde(await place({ vanaf: dag('2026-05-01') }, deps))
    expect(gemeld).toEqual([kandidaatId])
  })
})

describe('two placements', () => {
  test('do not overlap, and the refusal names the other; a second job with another employer may', async () => {
    op('2026-03-02')
    const { consulent, place } = await begin()
    waarde(await place())
    expect(await place({ vanaf: dag('2026-06-01') })).toMatchObject({
      fout: { code: 'plaatsing-overlapt', params: { soort: 'regulier', vanaf: '2026-03-01', tot: '…' } },
    })
    expect(await place({ nevenbaan: true })).toMatchObject({ fout: { code: 'plaatsing-overlapt' } })
    const ander = await createWerk(t, consulent)
    expect(await place({ nevenbaan: true, werkgeverId: ander.werkgeverId })).toMatchObject({ ok: true })
  })

  test('a switch shows its consequences first and then ends the old placement in the same step', async () => {
    op('2026-03-02')
    const { consulent, kandidaatId, place } = await begin()
    await gelukt(t, consulent, (ctx) =>
      planTraject(ctx, kandidaatId, nieuwTraject({ soort: 'taaltraject', tot: dag('2026-12-01') })),
    )
    const oud = waarde(await place({ vorm: 'proefplaatsing' }))
    const stap = {
      vorm: 'regulier-met-lks',
      vanaf: dag('2026-04-15'),
      tot: null,
      nevenbaan: false,
      loonwaarde: 60,
    } as const
    const gevolgen = await gelukt(t, consulent, (ctx) =>
      bepaalGevolgen(ctx, zonderOordeel, kandidaatId, stap),
    )
    expect(gevolgen).toMatchObject({
      eindigt: [{ id: oud.id, vorm: 'proefplaatsing', vanaf: '2026-03-01', tot: '2026-05-01' }],
      klokStopt: [
        {
          objectId: oud.id,
          vervalt: [
            { datum: '2026-04-17' },
            { naam: 'Einde proefplaatsing', datum: '2026-05-01' },
            { datum: '2026-09-01' },
          ],
        },
      ],
      looptDoor: [{ soort: 'taaltraject', einde: '2026-12-01' }],
      begint: { einde: null, momenten: [] },
      vormNu: 'proefplaatsing',
      dienstverband: true,
    })
    const vorige = {
      id: oud.id,
      versie: gevolgen.eindigt[0]?.versie ?? 0,
      reden: 'doorstroom',
      toelichting: null,
    } as const
    waarde(await place({ vorm: 'regulier-met-lks', vanaf: stap.vanaf, loonwaarde: 60, vorige }))
    expect(await lees(t, consulent, (ctx) => findPlaatsing(ctx, oud.id))).toMatchObject({
      status: 'beeindigd',
      tot: '2026-04-15',
      eindeReden: 'doorstroom',
    })
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      vorm: 'proefplaatsing',
      volgendeTermijn: '2026-10-20',
    })
    op('2026-04-15')
    expect(await lees(t, consulent, (ctx) => refreshVormen(ctx))).toBeGreaterThan(0)
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      vorm: 'regulier-met-lks',
    })
  })
})

describe('ending a placement', () => {
  test('with a reason takes the form off the person; dropping out asks for words; withdrawn it never was', async () => {
    op('2026-03-02')
    const { consulent, kandidaatId, place } = await begin()
    const p = waarde(await place())
    const persoon = () => lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))
    expect(await persoon()).toMatchObject({ vorm: 'regulier' })
    const einde = { tot: dag('2026-03-02'), reden: 'uitval', toelichting: null } as const
    expect(await als(t, consulent, (ctx) => beeindigPlaatsing(ctx, p.id, 1, einde))).toMatchObject({
      fout: { velden: [{ veld: 'toelichting' }] },
    })
    await gelukt(t, consulent, (ctx) => beeindigPlaatsing(ctx, p.id, 1, { ...einde, toelichting: 'Ziek' }))
    expect(await persoon()).toMatchObject({ vorm: null })
    const tweede = waarde(await place({ vanaf: dag('2026-03-02') }))
    await gelukt(t, consulent, (ctx) => trekPlaatsingIn(ctx, tweede.id, 1, 'Ging niet door'))
    expect(await persoon()).toMatchObject({ vorm: null })
  })

  test('after a leerwerktraject that is over, the detachment still counts from it', async () => {
    op('2026-07-20')
    const { consulent, kandidaatId, place } = await begin()
    const traject = await gelukt(t, consulent, (ctx) => planTraject(ctx, kandidaatId, nieuwTraject()))
    await gelukt(t, consulent, (ctx) =>
      beeindigTraject(ctx, traject.id, 1, { tot: dag('2026-06-01'), uitkomst: 'detachering', reden: null }),
    )
    expect(waarde(await place({ vorm: 'detachering', vanaf: dag('2026-07-13') })).tot).toBe('2027-12-12')
    expect(await place({ vorm: 'detachering', vanaf: dag('2028-01-01') })).toMatchObject({
      fout: { velden: [{ code: 'termijn-al-voorbij', params: { einde: '2027-12-12' } }] },
    })
  })
})
