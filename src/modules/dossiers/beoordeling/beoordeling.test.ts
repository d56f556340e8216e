import { describe, expect, test } from 'vitest'
import { als, createDossier, createKlokken, gelukt, lees } from '../../../../test/factories/dossier.ts'
import { testDatabase } from '../../../../test/database.ts'
import { datum } from '../../../core/datum.ts'
import { findKandidaat, listTijdlijn } from '../../kandidaten/index.ts'
import type { Oordeel } from './beoordeling.ts'
import { corrigeerBeoordeling, createBeoordeling, findMogelijkeVorm, meldWerkGevonden } from './commands.ts'
import { listBeoordelingen } from './queries.ts'

const t = await testDatabase()

const oordeel = (anders: Partial<Oordeel> = {}): Oordeel => ({
  indeling: 'B',
  redenen: ['werkritme-opbouwen', 'taal-in-ontwikkeling'],
  toelichting: 'Kan na een leerperiode aan de slag.',
  mogelijkeVorm: 'detachering',
  datum: datum('2026-03-02'),
  ...anders,
})

describe('an integral assessment', () => {
  test('gives the route of its target group and stands on the person', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { deps } = createKlokken()
    const gemaakt = await gelukt(t, consulent, (ctx) => createBeoordeling(ctx, deps, kandidaatId, oordeel()))
    expect(gemaakt.route.route).toBe('leerwerktraject')
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      indeling: 'B',
    })
    expect(await lees(t, consulent, (ctx) => findMogelijkeVorm(ctx, kandidaatId))).toMatchObject({
      vorm: 'detachering',
    })
  })

  test('into A starts the clock of three months, and a new B stops it', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { deps, per } = createKlokken()
    const a = await gelukt(t, consulent, (ctx) =>
      createBeoordeling(ctx, deps, kandidaatId, oordeel({ indeling: 'A', datum: datum('2026-01-15') })),
    )
    expect(per.get(a.id)).toContainEqual(
      expect.objectContaining({
        soort: 'einde',
        datum: '2026-04-15',
        regel: 'termijn.werk-doelgroep-a',
        regelVanaf: '2015-09-01',
      }),
    )
    const b = await gelukt(t, consulent, (ctx) => createBeoordeling(ctx, deps, kandidaatId, oordeel()))
    expect(per.get(a.id)).toEqual([])
    expect(per.has(b.id)).toBe(false)
    const [nieuw, oud] = await lees(t, consulent, (ctx) => listBeoordelingen(ctx, kandidaatId))
    expect(nieuw).toMatchObject({ id: b.id, herziet: a.id, vervallenOp: null })
    expect(oud).toMatchObject({ id: a.id, vervallenOp: null })
  })

  test('entered late does not push a newer one aside', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { deps, per } = createKlokken()
    await gelukt(t, consulent, (ctx) => createBeoordeling(ctx, deps, kandidaatId, oordeel()))
    const laat = await gelukt(t, consulent, (ctx) =>
      createBeoordeling(ctx, deps, kandidaatId, oordeel({ indeling: 'A', datum: datum('2026-02-01') })),
    )
    expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({
      indeling: 'B',
    })
    expect(per.get(laat.id)).toEqual([])
  })

  test('into A is met by paid work, and B has nothing to meet', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { deps, per, gehaald } = createKlokken()
    const a = await gelukt(t, consulent, (ctx) =>
      createBeoordeling(ctx, deps, kandidaatId, oordeel({ indeling: 'A', datum: datum('2026-02-01') })),
    )
    await lees(t, consulent, (ctx) => meldWerkGevonden(ctx, deps, kandidaatId))
    expect(gehaald).toEqual([`${a.id} einde`])
    expect(per.get(a.id)?.map((m) => m.code)).toEqual(['einde'])
    await gelukt(t, consulent, (ctx) => createBeoordeling(ctx, deps, kandidaatId, oordeel()))
    await lees(t, consulent, (ctx) => meldWerkGevonden(ctx, deps, kandidaatId))
    expect(gehaald).toHaveLength(1)
  })

  test('in the future is refused at the field', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const poging = await als(t, consulent, (ctx) =>
      createBeoordeling(ctx, createKlokken().deps, kandidaatId, oordeel({ datum: datum('2026-03-03') })),
    )
    expect(poging).toMatchObject({
      ok: false,
      fout: { velden: [{ veld: 'datum', code: 'datum-in-toekomst' }] },
    })
  })

  test('on a day without a rule says so instead of guessing a route', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const poging = await als(t, consulent, (ctx) =>
      createBeoordeling(ctx, createKlokken().deps, kandidaatId, oordeel({ datum: datum('2010-01-01') })),
    )
    expect(poging).toMatchObject({ ok: false, fout: { code: 'geen-regel-in-werking' } })
  })
})

describe('a correction of an assessment', () => {
  test('keeps the wrong one as history, tells why, and links the two', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { deps, per } = createKlokken()
    const fout = await gelukt(t, consulent, (ctx) =>
      createBeoordeling(ctx, deps, kandidaatId, oordeel({ indeling: 'A' })),
    )
    const juist = await gelukt(t, consulent, (ctx) =>
      corrigeerBeoordeling(
        ctx,
        deps,
        fout.id,
        oordeel({ indeling: 'C', mogelijkeVorm: null }),
        'Verkeerd dossier aangeklikt',
      ),
    )
    expect(await lees(t, consulent, (ctx) => listBeoordelingen(ctx, kandidaatId))).toMatchObject([
      { id: juist.id, indeling: 'C', vervangt: fout.id, vervallenOp: null },
      { id: fout.id, indeling: 'A', vervallenOp: '2026-03-02T09:00:00.000Z' },
    ])
    expect(per.get(fout.id)).toEqual([])
    const verhaal = await lees(t, consulent, (ctx) =>
      listTijdlijn(ctx, kandidaatId, { soort: 'beoord', hoeveel: 10 }),
    )
    const correctie = verhaal.find((r) => r.soort === 'beoordeling-gecorrigeerd')
    expect(correctie).toMatchObject({ reden: 'Verkeerd dossier aangeklikt', objectId: juist.id })
    expect(verhaal.find((r) => r.soort === 'beoordeeld')).toMatchObject({
      objectId: fout.id,
      gecorrigeerdDoor: correctie?.id,
    })
    expect(await lees(t, consulent, (ctx) => findMogelijkeVorm(ctx, kandidaatId))).toBeUndefined()
  })

  test('of one that was corrected already is refused', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { deps } = createKlokken()
    const eerste = await gelukt(t, consulent, (ctx) => createBeoordeling(ctx, deps, kandidaatId, oordeel()))
    await gelukt(t, consulent, (ctx) =>
      corrigeerBeoordeling(ctx, deps, eerste.id, oordeel({ indeling: 'C' }), 'x'),
    )
    const weer = await als(t, consulent, (ctx) => corrigeerBeoordeling(ctx, deps, eerste.id, oordeel(), 'y'))
    expect(weer).toMatchObject({ ok: false, fout: { code: 'al-gecorrigeerd' } })
  })
})

test('a consulent of another municipality finds no person to assess and no assessment to correct or read', async () => {
  const { consulent, vreemde, kandidaatId } = await createDossier(t)
  const { deps } = createKlokken()
  const { id } = await gelukt(t, consulent, (ctx) => createBeoordeling(ctx, deps, kandidaatId, oordeel()))
  const nietGevonden = { ok: false, fout: { code: 'niet-gevonden', status: 404 } }
  expect(await als(t, vreemde, (ctx) => createBeoordeling(ctx, deps, kandidaatId, oordeel()))).toEqual(
    nietGevonden,
  )
  expect(await als(t, vreemde, (ctx) => corrigeerBeoordeling(ctx, deps, id, oordeel(), 'x'))).toEqual(
    nietGevonden,
  )
  expect(await lees(t, vreemde, (ctx) => listBeoordelingen(ctx, kandidaatId))).toEqual([])
})
