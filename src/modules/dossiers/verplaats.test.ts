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
import { verplaatsDossier } from '../../verplaatsen.ts'
import { findKandidaat } from '../kandidaten/index.ts'
import { listOpenTermijnen, registerTermijnen, voltooiTermijn } from '../termijnen/index.ts'
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
const ECHT = { registerTermijnen, voltooiTermijn }

test('what hangs under a double dossier moves along, and of what there can be only one, one goes on', async () => {
  const { consulent, kandidaatId: blijft } = await createDossier(t)
  const vervalt = await createKandidaat(t, consulent)
  const { deps, per } = createKlokken()
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
  await lees(t, consulent, (ctx) => verplaatsDossiers(ctx, deps, vervalt, blijft))
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
  expect(per.get(meldingen.find((m) => m.status === 'ingetrokken')?.id ?? '')).toEqual([])
  expect(await lees(t, consulent, (ctx) => listPlannen(ctx, vervalt))).toEqual([])
})

test('two people in target group A who are one person have one clock of three months, in the real terms', async () => {
  const { consulent, kandidaatId: blijft } = await createDossier(t)
  const vervalt = await createKandidaat(t, consulent)
  for (const [id, dag] of [
    [blijft, '2026-02-10'],
    [vervalt, '2026-02-20'],
  ] as const) {
    await gelukt(t, consulent, (ctx) =>
      createBeoordeling(ctx, ECHT, id, {
        indeling: 'A',
        redenen: ['direct-beschikbaar'],
        toelichting: 't',
        mogelijkeVorm: null,
        datum: datum(dag),
      }),
    )
  }
  await lees(t, consulent, (ctx) => verplaatsDossier(ctx, vervalt, blijft))
  const { items } = await lees(t, consulent, (ctx) =>
    listOpenTermijnen(ctx, { consulentId: consulent.gebruikerId, aantal: 50 }),
  )
  expect(items.filter((i) => i.soort === 'einde').map((i) => [i.kandidaatId, i.datum])).toEqual([
    [blijft, '2026-05-20'],
  ])
})
