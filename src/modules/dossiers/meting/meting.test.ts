import { expect, test } from 'vitest'
import { als, createDossier, createKandidaat, gelukt, lees } from '../../../../test/factories/dossier.ts'
import { testDatabase } from '../../../../test/database.ts'
import { datum } from '../../../core/datum.ts'
import { findKandidaat, listTijdlijn } from '../../kandidaten/index.ts'
import { listMetingen, meten } from './commands.ts'
import { kwartaaleinden } from './kwartalen.ts'
import { verdeling, verdelingPerKwartaal, verwachtingUitgekomen } from './overzichten.ts'
import { decideUitkomst } from './verwachting.ts'

const t = await testDatabase()
const op = (dag: string, waarde: string) => ({ waarde, datum: datum(dag), reden: null })

test('a measurement entered late fills its own time and leaves newer ones alone', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  await gelukt(t, consulent, (ctx) => meten(ctx, kandidaatId, 'abc', op('2026-02-01', 'B')))
  await gelukt(t, consulent, (ctx) => meten(ctx, kandidaatId, 'abc', op('2025-10-01', 'C')))
  expect(await lees(t, consulent, (ctx) => listMetingen(ctx, kandidaatId, 'abc'))).toMatchObject([
    { waarde: 'B', periode: { vanaf: '2026-02-01', tot: null } },
    { waarde: 'C', periode: { vanaf: '2025-10-01', tot: '2026-02-01' } },
  ])
  expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId))).toMatchObject({ abc: 'B' })
})

test('measuring the same again is told and changes nothing', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  await gelukt(t, consulent, (ctx) => meten(ctx, kandidaatId, 'abc', op('2026-01-01', 'A')))
  expect(await gelukt(t, consulent, (ctx) => meten(ctx, kandidaatId, 'abc', op('2026-02-01', 'A')))).toEqual({
    id: null,
  })
  const verhaal = await lees(t, consulent, (ctx) =>
    listTijdlijn(ctx, kandidaatId, { soort: 'abc', hoeveel: 9 }),
  )
  expect(verhaal.map((r) => r.soort).sort()).toEqual(['abc-bevestigd', 'abc-gezet'])
})

test('tomorrow cannot be measured, and a stranger measures nobody', async () => {
  const { consulent, vreemde, kandidaatId } = await createDossier(t)
  expect(
    await als(t, consulent, (ctx) => meten(ctx, kandidaatId, 'fase', op('2026-03-03', 'bemiddelen'))),
  ).toMatchObject({
    fout: { velden: [{ veld: 'datum', code: 'datum-in-toekomst' }] },
  })
  expect(
    await als(t, vreemde, (ctx) => meten(ctx, kandidaatId, 'fase', op('2026-03-01', 'bemiddelen'))),
  ).toMatchObject({ fout: { code: 'niet-gevonden' } })
})

test('the spread over phases follows the dates of the transitions, per day and per quarter', async () => {
  const { consulent, vreemde, kandidaatId } = await createDossier(t)
  const tweede = await createKandidaat(t, consulent)
  await gelukt(t, consulent, (ctx) => meten(ctx, kandidaatId, 'fase', op('2025-08-01', 'ontwikkelen')))
  await gelukt(t, consulent, (ctx) => meten(ctx, kandidaatId, 'fase', op('2025-11-01', 'begeleiden')))
  await gelukt(t, consulent, (ctx) => meten(ctx, tweede, 'fase', op('2025-09-30', 'ontwikkelen')))
  const perKwartaal = await lees(t, consulent, (ctx) =>
    verdelingPerKwartaal(ctx, 'fase', datum('2025-07-01'), datum('2025-12-31')),
  )
  expect(perKwartaal).toEqual([
    { peildatum: '2025-09-30', kwartaal: '2025 Q3', waarde: 'ontwikkelen', aantal: 2 },
    { peildatum: '2025-12-31', kwartaal: '2025 Q4', waarde: 'begeleiden', aantal: 1 },
    { peildatum: '2025-12-31', kwartaal: '2025 Q4', waarde: 'ontwikkelen', aantal: 1 },
  ])
  expect(await lees(t, consulent, (ctx) => verdeling(ctx, 'abc', datum('2026-03-02')))).toEqual([
    { peildatum: '2026-03-02', kwartaal: '2026 Q1', waarde: null, aantal: 2 },
  ])
  expect(await lees(t, vreemde, (ctx) => verdeling(ctx, 'fase', datum('2026-03-02')))).toEqual([])
})

test('expected time to work is held against the first paid work after it', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  await gelukt(t, consulent, (ctx) => meten(ctx, kandidaatId, 'verwachting', op('2025-06-01', '3-6')))
  const werk = async () => [
    { kandidaatId, datum: datum('2025-05-01') },
    { kandidaatId, datum: datum('2025-11-30') },
  ]
  const vergelijking = await lees(t, consulent, (ctx) =>
    verwachtingUitgekomen(ctx, werk, datum('2026-03-02')),
  )
  expect(vergelijking).toContainEqual({
    verwachting: '3-6',
    aantal: 1,
    'op-tijd': 1,
    later: 0,
    'niet-op-tijd': 0,
    loopt: 0,
  })
})

test.each([
  ['<3', '2026-04-01', '2026-12-31', 'op-tijd'],
  ['<3', '2026-04-02', '2026-12-31', 'later'],
  ['<3', undefined, '2026-04-01', 'loopt'],
  ['<3', undefined, '2026-04-02', 'niet-op-tijd'],
  ['<3', '2026-05-01', '2026-04-30', 'niet-op-tijd'],
  ['6-12', '2027-01-01', '2028-01-01', 'op-tijd'],
  ['>=12', '2030-01-01', '2031-01-01', 'op-tijd'],
  ['>=12', undefined, '2031-01-01', 'loopt'],
])('expected %s from 2 January 2026, at work on %s, seen on %s: %s', (waarde, start, peildatum, uitkomst) => {
  const v = { kandidaatId: 'k', waarde, vanaf: datum('2026-01-02') }
  expect(decideUitkomst(v, start === undefined ? undefined : datum(start), datum(peildatum))).toBe(uitkomst)
})

test.each([
  ['2025-01-01', '2025-12-31', ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']],
  ['2025-03-31', '2025-04-01', ['2025-03-31']],
  ['2025-11-30', '2026-03-30', ['2025-12-31']],
  ['2025-04-01', '2025-06-29', []],
])('quarters that end from %s to %s: %j', (vanaf, tot, einden) => {
  expect(kwartaaleinden(datum(vanaf), datum(tot))).toEqual(einden)
})
