import { expect, test } from 'vitest'
import { createDossier, createKandidaat, gelukt, lees } from '../../../test/factories/dossier.ts'
import { testDatabase } from '../../../test/database.ts'
import { datum, plusDagen } from '../../core/datum.ts'
import type { Actor } from '../../platform/context.ts'
import { createBeoordeling, createTaak, terugmelden, type NieuweTaak } from '../dossiers/index.ts'
import { setKenmerk, type Werkgebied } from '../kandidaten/index.ts'
import { registerTermijnen, voltooiTermijn } from '../termijnen/index.ts'
import { readVandaag } from './queries.ts'
import { mergeBlokken, mergePartijen, type Actie } from './vandaag.ts'

const t = await testDatabase()
const deps = { registerTermijnen, voltooiTermijn }
const VANDAAG = datum('2026-03-02')

const lees2 = (actor: Actor, gebied: Werkgebied, hoeveel = 5) =>
  lees(t, actor, (ctx) => readVandaag(ctx, gebied, hoeveel))
const maakTaak = (
  actor: Actor,
  kandidaatId: string,
  titel: string,
  uiterlijk: string,
  anders: Partial<NieuweTaak> = {},
) =>
  gelukt(t, actor, (ctx) =>
    createTaak(ctx, kandidaatId, {
      titel,
      toelichting: null,
      gebruikerId: null,
      wachtOp: 'mij',
      uiterlijk: datum(uiterlijk),
      ...anders,
    }),
  )
const titels = (b: { items: readonly { titel: string }[] }) => b.items.map((i) => i.titel)

test('tasks stand where their day and party put them, each day border exactly', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  await maakTaak(consulent, kandidaatId, 'gisteren', '2026-03-01')
  await maakTaak(consulent, kandidaatId, 'vandaag', '2026-03-02')
  await maakTaak(consulent, kandidaatId, 'zevende dag', '2026-03-08')
  await maakTaak(consulent, kandidaatId, 'achtste dag', '2026-03-09')
  await maakTaak(consulent, kandidaatId, 'werkgever', '2026-04-01', { wachtOp: 'werkgever' })
  const dag = await lees2(consulent, 'mij')
  expect(titels(dag.teLaat)).toEqual(['gisteren'])
  expect(dag.teLaat.items[0]).toMatchObject({ bron: 'taak', dagen: -1, wachtOp: 'mij', versie: 1 })
  expect(titels(dag.dezeWeek)).toEqual(['vandaag', 'zevende dag'])
  expect(titels(dag.wachtOpMij)).toEqual(['achtste dag'])
  expect(dag.wachtOpAnderen.map((p) => [p.partij, p.aantal, titels(p)])).toEqual([
    ['werkgever', 1, ['werkgever']],
  ])
  expect(dag.zonderVolgendeStap.aantal).toBe(0)
})

test('terms stand between the tasks, and a late one of months ago comes first', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  await gelukt(t, consulent, (ctx) =>
    createBeoordeling(ctx, deps, kandidaatId, {
      indeling: 'A',
      redenen: ['direct-beschikbaar'],
      toelichting: 'Kan meteen beginnen.',
      mogelijkeVorm: 'regulier',
      datum: datum('2025-12-05'),
    }),
  )
  await maakTaak(consulent, kandidaatId, 'taak', '2026-03-04')
  const dag = await lees2(consulent, 'mij')
  expect(dag.dezeWeek.items.map((i) => [i.bron, i.datum])).toEqual([
    ['taak', '2026-03-04'],
    ['termijn', '2026-03-05'],
  ])
  expect(dag.dezeWeek.items[1]).toMatchObject({
    wachtOp: 'mij',
    object: { soort: 'beoordeling', termijn: 'einde' },
  })
  expect(dag.teLaat.items.map((i) => i.datum)).toEqual(['2026-01-22', '2026-02-19'])
})

test('who has neither term nor task is shown as without a next step, until a task is planned', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  expect((await lees2(consulent, 'mij')).zonderVolgendeStap).toMatchObject({
    aantal: 1,
    items: [{ id: kandidaatId }],
  })
  await maakTaak(consulent, kandidaatId, 'taak', '2026-09-01')
  expect((await lees2(consulent, 'mij')).zonderVolgendeStap).toEqual({ aantal: 0, items: [] })
})

test('a report back waits with the municipality to answer and with the sender for the answer', async () => {
  const { consulent, beleid, vreemde, kandidaatId } = await createDossier(t)
  const inhoud = { reden: 'overig' as const, samenvatting: 's', behoefte: 'b' }
  const { id } = await gelukt(t, consulent, (ctx) => terugmelden(ctx, deps, kandidaatId, inhoud))
  expect((await lees2(beleid, 'organisatie')).teBeantwoorden).toMatchObject({ aantal: 1, items: [{ id }] })
  const eigen = await lees2(consulent, 'mij')
  expect(eigen.teBeantwoorden.aantal).toBe(0)
  expect(eigen.wachtOpAntwoord).toMatchObject({ aantal: 1, items: [{ id, antwoordUiterlijk: '2026-03-30' }] })
  expect(eigen.wachtOpAnderen).toEqual([])
  expect((await lees2(vreemde, 'organisatie')).wachtOpAntwoord.aantal).toBe(0)
})

test('a jobcoach sees the terms of the persons coached, a consulent of another municipality sees nothing at all', async () => {
  const { consulent, vreemde, kandidaatId } = await createDossier(t)
  const jobcoach = await t.createActor({ regioId: consulent.regioId, gemeenten: ['GM0748'], rol: 'jobcoach' })
  await gelukt(t, consulent, (ctx) =>
    setKenmerk(ctx, kandidaatId, {
      soort: 'jobcoach',
      waarde: jobcoach.gebruikerId,
      periode: { vanaf: VANDAAG, tot: null },
      bron: 'medewerker',
      reden: null,
    }),
  )
  await maakTaak(consulent, kandidaatId, 'taak', '2026-02-01')
  await lees(t, consulent, (ctx) =>
    registerTermijnen(ctx, {
      objectSoort: 'kandidaat',
      objectId: kandidaatId,
      kandidaatId,
      momenten: [
        {
          code: 'toets',
          naam: 'Toets',
          soort: 'toets',
          datum: VANDAAG,
          aanZet: 'uwv',
          regel: 'r',
          regelVanaf: VANDAAG,
        },
      ],
    }),
  )
  expect(titels((await lees2(jobcoach, 'mij')).dezeWeek)).toEqual(['Toets'])
  expect((await lees2(jobcoach, 'mij')).wachtOpAnderen).toMatchObject([{ partij: 'uwv', aantal: 1 }])
  for (const gebied of ['mij', 'organisatie'] as const) {
    const dag = await lees2(vreemde, gebied)
    expect(
      [dag.teLaat, dag.dezeWeek, dag.wachtOpMij, dag.zonderVolgendeStap, dag.wachtOpAntwoord].map(
        (b) => b.aantal,
      ),
    ).toEqual([0, 0, 0, 0, 0])
  }
})

test('the first few are shown and all are counted', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  const ander = await createKandidaat(t, consulent)
  for (let i = 1; i <= 4; i++)
    await maakTaak(consulent, i % 2 === 0 ? ander : kandidaatId, `T${i}`, plusDagen(VANDAAG, -i))
  const dag = await lees2(consulent, 'organisatie', 2)
  expect(dag.teLaat.aantal).toBe(4)
  expect(titels(dag.teLaat)).toEqual(['T4', 'T3'])
})

const actie = (id: string, dag: string, wachtOp = 'mij'): Actie => ({
  bron: 'taak',
  id,
  kandidaatId: 'k',
  titel: id,
  datum: datum(dag),
  dagen: 0,
  wachtOp,
  versie: 1,
  eigenaar: null,
  object: null,
})

test('tasks and terms merge by day, and counting stops at a thousand', () => {
  const samen = mergeBlokken(
    { aantal: 900, items: [actie('b', '2026-03-03')] },
    { aantal: 900, items: [actie('a', '2026-03-03'), actie('c', '2026-03-01')] },
    2,
  )
  expect(samen.aantal).toBe(1000)
  expect(samen.items.map((i) => i.id)).toEqual(['c', 'a'])
})

test('a party with only terms or only tasks gets its own block', () => {
  const blokken = mergePartijen(
    [{ partij: 'uwv', aantal: 7, items: [actie('t', '2026-03-03', 'uwv')] }],
    [
      { partij: 'college', aantal: 1, items: [actie('x', '2026-03-01', 'college')] },
      { partij: 'uwv', aantal: 1, items: [actie('y', '2026-03-01', 'uwv')] },
    ],
    5,
  )
  expect(blokken.map((b) => [b.partij, b.aantal, b.items.map((i) => i.id)])).toEqual([
    ['college', 1, ['x']],
    ['uwv', 8, ['y', 't']],
  ])
})
