import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { als, createDossier, createKandidaat, gelukt, lees } from '../../../../test/factories/dossier.ts'
import { testDatabase } from '../../../../test/database.ts'
import { datum, plusDagen } from '../../../core/datum.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findKandidaat, listTijdlijn } from '../../kandidaten/index.ts'
import { changeTaak, createTaak, type NieuweTaak } from './commands.ts'
import { listTaken, listTakenBlok, listTakenVan, listWachtOpAnderen } from './queries.ts'
import { magTaakstap, taakGebeurtenis, TAAKSTATUSSEN } from './taak.ts'

const t = await testDatabase()
const NIET_GEVONDEN = { ok: false, fout: { code: 'niet-gevonden', status: 404 } }

const taak = (anders: Partial<NieuweTaak> = {}): NieuweTaak => ({
  titel: 'Bel over de proefweek',
  toelichting: null,
  gebruikerId: null,
  wachtOp: 'mij',
  uiterlijk: datum('2026-03-10'),
  ...anders,
})

test.each([
  ['open', 'open', true, 'taak-gewijzigd'],
  ['open', 'klaar', true, 'taak-klaar'],
  ['open', 'vervallen', true, 'taak-vervallen'],
  ['klaar', 'open', true, 'taak-heropend'],
  ['klaar', 'klaar', true, 'taak-gewijzigd'],
  ['klaar', 'vervallen', false, 'taak-vervallen'],
  ['vervallen', 'open', true, 'taak-heropend'],
  ['vervallen', 'klaar', false, 'taak-klaar'],
  ['vervallen', 'vervallen', true, 'taak-gewijzigd'],
] as const)('a task from %s to %s: %s', (van, naar, mag, gebeurtenis) => {
  expect(magTaakstap(van, naar)).toBe(mag)
  expect(taakGebeurtenis(van, naar)).toBe(gebeurtenis)
})

describe('a task', () => {
  test('done by mistake opens again, and the story tells both', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await gelukt(t, consulent, (ctx) => createTaak(ctx, kandidaatId, taak()))
    await gelukt(t, consulent, (ctx) => changeTaak(ctx, id, 1, { status: 'klaar' }))
    expect((await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId)))?.volgendeActie).toBe(
      'infinity',
    )
    await gelukt(t, consulent, (ctx) =>
      changeTaak(ctx, id, 2, { status: 'open', reden: 'Verkeerde taak aangevinkt' }),
    )
    expect(await lees(t, consulent, (ctx) => listTakenVan(ctx, kandidaatId))).toMatchObject([
      { id, status: 'open', afgehandeldOp: null, afgehandeldDoor: null, versie: 3 },
    ])
    const verhaal = await lees(t, consulent, (ctx) =>
      listTijdlijn(ctx, kandidaatId, { objectId: id, hoeveel: 9 }),
    )
    expect(verhaal.map((r) => r.soort).sort()).toEqual(['taak-gemaakt', 'taak-heropend', 'taak-klaar'])
  })

  test('changed by somebody else meanwhile is not overwritten', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const { id } = await gelukt(t, consulent, (ctx) => createTaak(ctx, kandidaatId, taak()))
    await gelukt(t, consulent, (ctx) => changeTaak(ctx, id, 1, { titel: 'Anders' }))
    expect(await als(t, consulent, (ctx) => changeTaak(ctx, id, 1, { titel: 'Ook anders' }))).toMatchObject({
      fout: { code: 'verouderd' },
    })
  })

  test('goes only to a colleague who can see the person', async () => {
    const { consulent, beleid, vreemde, kandidaatId } = await createDossier(t)
    const geef = (gebruikerId: string) =>
      als(t, consulent, (ctx) => createTaak(ctx, kandidaatId, taak({ gebruikerId })))
    expect(await geef(beleid.gebruikerId)).toMatchObject({ ok: true })
    expect(await geef(vreemde.gebruikerId)).toMatchObject({
      fout: { velden: [{ veld: 'gebruikerId', code: 'gebruiker-ziet-dossier-niet' }] },
    })
    expect(await geef(kandidaatId)).toMatchObject({
      fout: { velden: [{ veld: 'gebruikerId', code: 'gebruiker-onbekend' }] },
    })
  })

  test('can be made and finished in a closed dossier, not in a merged one', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    const ander = await createKandidaat(t, consulent)
    const zet = (status: string, waarde: string | null) =>
      t.alsEigenaar((c) =>
        c.query('update kandidaten.kandidaat set status = $1, samengevoegd_in = $2 where id = $3', [
          status,
          waarde,
          kandidaatId,
        ]),
      )
    await zet('gesloten', null)
    const { id } = await gelukt(t, consulent, (ctx) => createTaak(ctx, kandidaatId, taak()))
    await gelukt(t, consulent, (ctx) => changeTaak(ctx, id, 1, { status: 'klaar' }))
    await zet('samengevoegd', ander)
    expect(await als(t, consulent, (ctx) => createTaak(ctx, kandidaatId, taak()))).toMatchObject({
      fout: { code: 'dossier-samengevoegd' },
    })
  })

  test('of another municipality is absent for reading, making and changing', async () => {
    const { consulent, vreemde, kandidaatId } = await createDossier(t)
    const { id } = await gelukt(t, consulent, (ctx) => createTaak(ctx, kandidaatId, taak()))
    expect(await als(t, vreemde, (ctx) => createTaak(ctx, kandidaatId, taak()))).toEqual(NIET_GEVONDEN)
    expect(await als(t, vreemde, (ctx) => changeTaak(ctx, id, 1, { status: 'klaar' }))).toEqual(NIET_GEVONDEN)
    expect(await lees(t, vreemde, (ctx) => listTakenVan(ctx, kandidaatId))).toEqual([])
  })
})

describe('lists of tasks', () => {
  test('page by due day without losing or repeating one', async () => {
    const { consulent, kandidaatId } = await createDossier(t)
    for (let i = 0; i < 7; i++)
      await gelukt(t, consulent, (ctx) =>
        createTaak(ctx, kandidaatId, taak({ titel: `T${i}`, uiterlijk: datum(`2026-03-1${i % 3}`) })),
      )
    const gezien: string[] = []
    let na: { op: string; id: string } | undefined
    for (;;) {
      const pagina = await lees(t, consulent, (ctx: Ctx) =>
        listTaken(ctx, { gebied: 'mij', status: 'open', na, hoeveel: 3 }),
      )
      gezien.push(...pagina.map((r) => r.titel))
      const laatste = pagina.at(-1)
      if (laatste === undefined) break
      na = { op: laatste.uiterlijk, id: laatste.id }
    }
    expect(gezien).toEqual(['T0', 'T3', 'T6', 'T1', 'T4', 'T2', 'T5'])
  })

  test('say what is late and whom one waits for, for me and for my organisation', async () => {
    const { consulent, beleid, vreemde, kandidaatId } = await createDossier(t)
    const maak = (anders: Partial<NieuweTaak>) =>
      gelukt(t, consulent, (ctx) => createTaak(ctx, kandidaatId, taak(anders)))
    await maak({ titel: 'laat', uiterlijk: datum('2026-02-27') })
    await maak({ titel: 'uwv', wachtOp: 'uwv' })
    await maak({ titel: 'van een ander', wachtOp: 'uwv', gebruikerId: beleid.gebruikerId })
    const laat = (actor: typeof consulent, gebied: 'mij' | 'organisatie') =>
      lees(t, actor, (ctx) => listTakenBlok(ctx, gebied, { tot: ctx.vandaag }, 5))
    expect(await laat(consulent, 'mij')).toMatchObject({ aantal: 1, items: [{ titel: 'laat' }] })
    expect(await laat(beleid, 'organisatie')).toMatchObject({ aantal: 1 })
    expect(await laat(vreemde, 'organisatie')).toEqual({ aantal: 0, items: [] })
    expect(await lees(t, consulent, (ctx) => listWachtOpAnderen(ctx, 'mij', 5))).toMatchObject([
      { partij: 'uwv', aantal: 1, items: [{ titel: 'uwv' }] },
    ])
    expect(await lees(t, consulent, (ctx) => listWachtOpAnderen(ctx, 'organisatie', 1))).toMatchObject([
      { partij: 'uwv', aantal: 2, items: [{ titel: 'uwv' }] },
    ])
  })
})

type Stap =
  | { soort: 'maak'; dag: number }
  | { soort: 'wijzig'; welke: number; status?: (typeof TAAKSTATUSSEN)[number]; dag?: number }
const stap: fc.Arbitrary<Stap> = fc.oneof(
  fc.record({ soort: fc.constant('maak' as const), dag: fc.integer({ min: -20, max: 20 }) }),
  fc.record(
    {
      soort: fc.constant('wijzig' as const),
      welke: fc.nat(9),
      status: fc.constantFrom(...TAAKSTATUSSEN),
      dag: fc.integer({ min: -20, max: 20 }),
    },
    { requiredKeys: ['soort', 'welke'] },
  ),
)

test('the next task on the person is always the first due day of the open tasks, whatever is done', async () => {
  const { consulent } = await createDossier(t)
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 8 }), async (stappen) => {
      const kandidaatId = await createKandidaat(t, consulent)
      for (const s of stappen) {
        const taken = await lees(t, consulent, (ctx) => listTakenVan(ctx, kandidaatId))
        const dag = s.dag === undefined ? undefined : plusDagen(datum('2026-03-02'), s.dag)
        if (s.soort === 'maak')
          await gelukt(t, consulent, (ctx) =>
            createTaak(ctx, kandidaatId, taak({ uiterlijk: dag ?? datum('2026-03-02') })),
          )
        const doelwit = s.soort === 'wijzig' ? taken[s.welke % Math.max(taken.length, 1)] : undefined
        if (s.soort === 'wijzig' && doelwit !== undefined) {
          await als(t, consulent, (ctx) =>
            changeTaak(ctx, doelwit.id, doelwit.versie, { status: s.status, uiterlijk: dag }),
          )
        }
        const open = (await lees(t, consulent, (ctx) => listTakenVan(ctx, kandidaatId)))
          .filter((r) => r.status === 'open')
          .map((r) => r.uiterlijk)
        const kandidaat = await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))
        expect(kandidaat?.volgendeActie).toBe(open.sort()[0] ?? 'infinity')
      }
    }),
    { numRuns: 15 },
  )
})
