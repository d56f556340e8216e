import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'

const t = await testDatabase()

test('the settings of the actor hold inside the transaction', async () => {
  const actor = t.actorFor({ gemeenten: ['GM0748', 'GM1674'] })
  const uit = await t.db.withTenant({ actor, doel: 'dossier' }, ({ tx }) =>
    tx.one<{ r: string; g: string[]; w: string }>(
      'select platform.regio() as r, platform.gemeenten() as g, current_user as w',
    ),
  )
  expect(uit).toEqual({ r: actor.regioId, g: ['GM0748', 'GM1674'], w: 'schakel_medewerker' })
})

test('an actor stored by createActor is found back', async () => {
  const actor = await t.createActor({ rol: 'regisseur' })
  const rol = await t.db.withTenant({ actor, doel: 'dossier' }, ({ tx }) =>
    tx.one<{ w: string }>('select current_user as w'),
  )
  expect(rol.w).toBe('schakel_regio')
})
