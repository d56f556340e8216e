import { expect, test } from 'vitest'
import { als, createDossier, gelukt, lees } from '../../../../test/factories/dossier.ts'
import { testDatabase } from '../../../../test/database.ts'
import { datum } from '../../../core/datum.ts'
import { findKandidaat, listTijdlijn } from '../../kandidaten/index.ts'
import { corrigeerContact, createContact } from './commands.ts'
import type { Contactinhoud } from './contact.ts'
import { listContacten } from './queries.ts'

const t = await testDatabase()

const gesprek = (anders: Partial<Contactinhoud> = {}): Contactinhoud => ({
  datum: datum('2026-02-20'),
  soort: 'gesprek',
  verslag: 'Wil graag in een magazijn werken.',
  ...anders,
})

test('the last contact is the latest day on which somebody was really spoken with', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  const laatste = async () =>
    (await lees(t, consulent, (ctx) => findKandidaat(ctx, kandidaatId)))?.laatsteContact
  await gelukt(t, consulent, (ctx) => createContact(ctx, kandidaatId, gesprek()))
  await gelukt(t, consulent, (ctx) =>
    createContact(ctx, kandidaatId, gesprek({ datum: datum('2026-01-05') })),
  )
  await gelukt(t, consulent, (ctx) =>
    createContact(ctx, kandidaatId, gesprek({ datum: datum('2026-03-01'), soort: 'niet-verschenen' })),
  )
  expect(await laatste()).toBe('2026-02-20')
  const [, { id } = { id: '' }] = await lees(t, consulent, (ctx) =>
    listContacten(ctx, kandidaatId, undefined, 9),
  )
  await gelukt(t, consulent, (ctx) =>
    corrigeerContact(ctx, id, gesprek({ datum: datum('2026-01-20') }), 'Verkeerde maand'),
  )
  expect(await laatste()).toBe('2026-01-20')
})

test('a correction keeps the old text, and the story links the two with the reason', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  const oud = await gelukt(t, consulent, (ctx) =>
    createContact(ctx, kandidaatId, gesprek({ verslag: 'Wil in een winkel werken.' })),
  )
  const nieuw = await gelukt(t, consulent, (ctx) =>
    corrigeerContact(ctx, oud.id, gesprek(), 'Verkeerd opgeschreven'),
  )
  expect(await lees(t, consulent, (ctx) => listContacten(ctx, kandidaatId, undefined, 9))).toMatchObject([
    { id: nieuw.id, verslag: 'Wil graag in een magazijn werken.', vervangt: oud.id, vervallenOp: null },
    { id: oud.id, verslag: 'Wil in een winkel werken.', vervallenOp: '2026-03-02T09:00:00.000Z' },
  ])
  const verhaal = await lees(t, consulent, (ctx) =>
    listTijdlijn(ctx, kandidaatId, { soort: 'contact', hoeveel: 9 }),
  )
  const correctie = verhaal.find((r) => r.soort === 'contact-gecorrigeerd')
  expect(correctie).toMatchObject({ reden: 'Verkeerd opgeschreven', geldigVanaf: '2026-02-20' })
  expect(verhaal.find((r) => r.soort === 'contact')).toMatchObject({ gecorrigeerdDoor: correctie?.id })
  expect(await als(t, consulent, (ctx) => corrigeerContact(ctx, oud.id, gesprek(), 'x'))).toMatchObject({
    fout: { code: 'al-gecorrigeerd' },
  })
})

test('a contact of tomorrow is refused, and a stranger finds nothing', async () => {
  const { consulent, vreemde, kandidaatId } = await createDossier(t)
  const { id } = await gelukt(t, consulent, (ctx) => createContact(ctx, kandidaatId, gesprek()))
  expect(
    await als(t, consulent, (ctx) =>
      createContact(ctx, kandidaatId, gesprek({ datum: datum('2026-03-03') })),
    ),
  ).toMatchObject({
    fout: { velden: [{ code: 'datum-in-toekomst' }] },
  })
  const nietGevonden = { ok: false, fout: { code: 'niet-gevonden', status: 404 } }
  expect(await als(t, vreemde, (ctx) => createContact(ctx, kandidaatId, gesprek()))).toEqual(nietGevonden)
  expect(await als(t, vreemde, (ctx) => corrigeerContact(ctx, id, gesprek(), 'x'))).toEqual(nietGevonden)
  expect(await lees(t, vreemde, (ctx) => listContacten(ctx, kandidaatId, undefined, 9))).toEqual([])
})
