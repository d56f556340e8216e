import { expect, test } from 'vitest'
import {
  createDossier,
  createKandidaat,
  createKlokken,
  gelukt,
  lees,
} from '../../../test/factories/dossier.ts'
import { testDatabase } from '../../../test/database.ts'
import { datum } from '../../core/datum.ts'
import { findKandidaat } from '../kandidaten/index.ts'
import { createBeoordeling } from './beoordeling/commands.ts'
import { createContact } from './contact/commands.ts'
import { createPlan } from './plan/commands.ts'
import { listPlannen } from './plan/queries.ts'
import { createTaak } from './taak/commands.ts'
import { listTakenVan } from './taak/queries.ts'
import { terugmelden } from './terugmelding/commands.ts'
import { listTerugmeldingenVan } from './terugmelding/queries.ts'
import { verplaatsDossiers } from './verplaats.ts'

const t = await testDatabase()

test('what hangs under a double dossier moves along, and of what there can be only one, one goes on', async () => {
  const { consulent, kandidaatId: blijft } = await createDossier(t)
  const vervalt = await createKandidaat(t, consulent)
  const { deps } = createKlokken()
  const melding = { reden: 'overig' as const, samenvatting: 's', behoefte: 'b' }
  for (const id of [blijft, vervalt]) {
    await gelukt(t, consulent, (ctx) => createPlan(ctx, id, { beschrijving: id, samenGemaakt: null }))
    await gelukt(t, consulent, (ctx) => terugmelden(ctx, deps, id, melding))
  }
  await gelukt(t, consulent, (ctx) =>
    createContact(ctx, vervalt, { datum: datum('2026-02-01'), soort: 'telefoon', verslag: 'v' }),
  )
  await gelukt(t, consulent, (ctx) =>
    createTaak(ctx, vervalt, {
      titel: 'taak',
      toelichting: null,
      gebruikerId: null,
      wachtOp: 'mij',
      uiterlijk: datum('2026-03-05'),
    }),
  )
  await gelukt(t, consulent, (ctx) =>
    createBeoordeling(ctx, deps, vervalt, {
      indeling: 'C',
      redenen: ['overig'],
      toelichting: 't',
      mogelijkeVorm: null,
      datum: datum('2026-02-01'),
    }),
  )
  await lees(t, consulent, (ctx) => verplaatsDossiers(ctx, vervalt, blijft))
  expect(await lees(t, consulent, (ctx) => findKandidaat(ctx, blijft))).toMatchObject({
    indeling: 'C',
    laatsteContact: '2026-02-01',
    volgendeActie: '2026-03-05',
  })
  expect(await lees(t, consulent, (ctx) => listTakenVan(ctx, blijft))).toHaveLength(1)
  expect(
    (await lees(t, consulent, (ctx) => listPlannen(ctx, blijft))).map((p) => [p.beschrijving, p.status]),
  ).toEqual([
    [blijft, 'concept'],
    [vervalt, 'afgesloten'],
  ])
  const meldingen = await lees(t, consulent, (ctx) => listTerugmeldingenVan(ctx, blijft))
  expect(meldingen.map((m) => m.status).sort()).toEqual(['ingetrokken', 'verzonden'])
  expect(await lees(t, consulent, (ctx) => listPlannen(ctx, vervalt))).toEqual([])
})
