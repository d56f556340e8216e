import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { hashWachtwoord } from './wachtwoord.ts'
import { createSessiedienst } from './sessies.ts'

let nu = '2026-03-02T09:00:00.000Z'
let tik = 0
const t = await testDatabase({ klok: () => nu })
const dienst = () =>
  createSessiedienst(
    (fn) => t.db.zonderTenant(fn),
    () => nu,
    () => nu.slice(0, 10),
    () => tik,
  )

async function createInlog(gebruikersnaam: string) {
  const actor = await t.createActor({ gemeenten: ['GM0748', 'GM1674'] })
  const hash = await hashWachtwoord('een-lang-wachtwoord')
  await t.alsEigenaar((c) =>
    c.query('update toegang.gebruiker set gebruikersnaam = $1, wachtwoord_hash = $2 where id = $3', [
      gebruikersnaam,
      hash,
      actor.gebruikerId,
    ]),
  )
  return actor
}

test('the right password opens a session that knows the municipalities of the organisation', async () => {
  const actor = await createInlog('anna')
  const geopend = await dienst().open(' Anna ', 'een-lang-wachtwoord')
  if (!geopend.ok) throw new Error(geopend.fout.code)
  const sessie = await dienst().lees(geopend.waarde.token)
  expect(sessie?.actor).toMatchObject({
    gebruikerId: actor.gebruikerId,
    gemeenten: ['GM0748', 'GM1674'],
    bereik: 'gemeente',
  })
})

test('a wrong password and an unknown name answer the same', async () => {
  await createInlog('bram')
  expect(await dienst().open('bram', 'fout')).toEqual(await dienst().open('bestaat-niet', 'fout'))
})

test('after ten failures the right password is refused for a quarter of an hour', async () => {
  await createInlog('carla')
  for (let i = 0; i < 10; i++) await dienst().open('carla', 'fout')
  expect(await dienst().open('carla', 'een-lang-wachtwoord')).toMatchObject({
    ok: false,
    fout: { code: 'te-veel-pogingen' },
  })
  nu = '2026-03-02T09:16:00.000Z'
  expect(await dienst().open('carla', 'een-lang-wachtwoord')).toMatchObject({ ok: true })
})

test('a block ends a session within a second, signing out at once, rest and age too', async () => {
  const actor = await createInlog('dirk')
  const d = dienst()
  const open = async () => {
    const s = await d.open('dirk', 'een-lang-wachtwoord')
    if (!s.ok) throw new Error(s.fout.code)
    return s.waarde.token
  }
  const [een, twee, drie] = [await open(), await open(), await open()]
  expect(await d.lees(een)).toBeDefined()
  await d.sluit(een)
  expect(await d.lees(een)).toBeUndefined()
  expect(await d.lees(twee)).toBeDefined()
  await t.alsEigenaar((c) =>
    c.query('update toegang.gebruiker set geblokkeerd_op = $1 where id = $2', [nu, actor.gebruikerId]),
  )
  tik += 1001
  expect(await d.lees(twee)).toBeUndefined()
  await t.alsEigenaar((c) =>
    c.query('update toegang.gebruiker set geblokkeerd_op = null where id = $1', [actor.gebruikerId]),
  )
  nu = new Date(Date.parse(nu) + 61 * 60_000).toISOString()
  expect(await d.lees(drie)).toBeUndefined()
})
