import { expect, test } from 'vitest'
import { createDossier, createKandidaat, gelukt, lees } from '../../../../test/factories/dossier.ts'
import { testDatabase } from '../../../../test/database.ts'
import { datum } from '../../../core/datum.ts'
import { listTijdlijn, type Tijdlijnregel } from '../../kandidaten/index.ts'
import { createContact } from '../contact/commands.ts'
import { leesPlaats, schrijfPlaats } from '../cursor.ts'

let seconde = 0
const t = await testDatabase({ klok: () => new Date(Date.UTC(2026, 2, 2, 9, 0, seconde)).toISOString() })

const gesprek = (verslag: string) => ({ datum: datum('2026-02-20'), soort: 'gesprek' as const, verslag })

test('the story reads newest first, page after page, without losing or repeating a line', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  // Lines of one transaction share their moment; the id keeps them apart at a page's end.
  for (let i = 0; i < 6; i++) {
    seconde = i < 3 ? 1 : 2
    await gelukt(t, consulent, (ctx) => createContact(ctx, kandidaatId, gesprek(`G${i}`)))
  }
  const alle = await lees(t, consulent, (ctx) => listTijdlijn(ctx, kandidaatId, { hoeveel: 100 }))
  const gezien: Tijdlijnregel[] = []
  for (;;) {
    const laatste = gezien.at(-1)
    const na = laatste === undefined ? undefined : { op: laatste.op, id: laatste.id }
    const pagina = await lees(t, consulent, (ctx) => listTijdlijn(ctx, kandidaatId, { hoeveel: 2, na }))
    if (pagina.length === 0) break
    gezien.push(...pagina)
  }
  expect(gezien).toEqual(alle)
  expect(alle.filter((r) => r.soort === 'contact').map((r) => r.inhoud['verslag'])).toEqual([
    'G5',
    'G4',
    'G3',
    'G2',
    'G1',
    'G0',
  ])
  expect(alle[0]).toMatchObject({ door: 'Testgebruiker', bron: 'medewerker', geldigVanaf: '2026-02-20' })
})

test('a word is searched in what was written, and a percent sign is only a percent sign', async () => {
  const { consulent, kandidaatId } = await createDossier(t)
  await gelukt(t, consulent, (ctx) =>
    createContact(ctx, kandidaatId, gesprek('Wil graag bij de Bakkerij werken.')),
  )
  await gelukt(t, consulent, (ctx) => createContact(ctx, kandidaatId, gesprek('Werkt 50% van de week.')))
  const zoek = async (woord: string) =>
    (await lees(t, consulent, (ctx) => listTijdlijn(ctx, kandidaatId, { woord, hoeveel: 9 }))).length
  expect(await zoek('bakkerij')).toBe(1)
  expect(await zoek('50%')).toBe(1)
  expect(await zoek('%')).toBe(1)
  expect(await zoek('slagerij')).toBe(0)
})

test('the story of a dossier that was merged into this one is told here too, to nobody else', async () => {
  const { consulent, vreemde, kandidaatId } = await createDossier(t)
  const dubbel = await createKandidaat(t, consulent)
  await gelukt(t, consulent, (ctx) => createContact(ctx, dubbel, gesprek('In het dubbele dossier')))
  await t.alsEigenaar((c) =>
    c.query(`update kandidaten.kandidaat set status = 'samengevoegd', samengevoegd_in = $1 where id = $2`, [
      kandidaatId,
      dubbel,
    ]),
  )
  const verhaal = await lees(t, consulent, (ctx) =>
    listTijdlijn(ctx, kandidaatId, { soort: 'contact', hoeveel: 9 }),
  )
  expect(verhaal.map((r) => r.inhoud['verslag'])).toEqual(['In het dubbele dossier'])
  expect(await lees(t, vreemde, (ctx) => listTijdlijn(ctx, kandidaatId, { hoeveel: 9 }))).toEqual([])
})

test.each([
  '',
  'x',
  'MjAyNi0xMy0wMX4',
  schrijfPlaats({ op: '2026-99-99', id: '0190a1b2-0000-7000-8000-000000000000' }),
])('the place %j is refused', (na) => {
  expect(leesPlaats(na)).toMatchObject({ ok: false, fout: { status: 400, velden: [{ veld: 'na' }] } })
})

test('a place that we wrote is read back', () => {
  const plaats = { op: '2026-03-02T09:00:00.000Z', id: '0190a1b2-0000-7000-8000-000000000000' }
  expect(leesPlaats(schrijfPlaats(plaats))).toEqual({ ok: true, waarde: plaats })
})
