// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { stubApi, type Verzoek } from '../../../test/api-antwoorden.ts'
import { KANDIDAAT } from '../kandidaat.fixture.ts'
import { bewaarWijziging, findBotsingen, pickGewijzigd } from './wijziging.ts'

test.each([
  ['nothing', {}, {}],
  ['an empty field that was empty', { email: null }, {}],
  ['the same postcode in another spelling', { postcode: '4701ab' }, {}],
  ['a new number', { telefoon: '06 1', email: null }, { telefoon: '06 1' }],
  ['a field that was emptied', { woonplaats: null }, { woonplaats: null }],
])('only what really changed is sent: %s', (_naam, mijn, gewijzigd) => {
  expect(pickGewijzigd(KANDIDAAT, mijn)).toEqual(gewijzigd)
})

test.each([
  ['they changed another field', { woonplaats: 'Wouw' }, { telefoon: '06 1' }, []],
  ['we both made the same change', { telefoon: '06 1' }, { telefoon: '06 1' }, []],
  [
    'we changed one field differently',
    { telefoon: '06 2', email: 'a@b.nl' },
    { telefoon: '06 1' },
    [{ veld: 'telefoon', opgeslagen: '06 2', mijn: '06 1' }],
  ],
  [
    'they emptied what I changed',
    { telefoon: null },
    { telefoon: '06 1' },
    [{ veld: 'telefoon', opgeslagen: null, mijn: '06 1' }],
  ],
])('a person chooses only where both changed: %s', (_naam, hun, mijn, botsingen) => {
  expect(findBotsingen(KANDIDAAT, { ...KANDIDAAT, ...hun }, mijn)).toEqual(botsingen)
})

const PAD = `/kandidaten/${KANDIDAAT.id}`
/** A server that is at version 2, with what somebody else changed. */
const server = (hun: object): Verzoek[] =>
  stubApi({
    [`GET ${PAD}`]: () => ({ body: { ...KANDIDAAT, ...hun }, etag: '"2"' }),
    [`PATCH ${PAD}`]: ({ koppen }) =>
      koppen.get('If-Match') === '"2"' ? { body: {} } : { status: 412, body: { code: 'verouderd' } },
  })
const poging = {
  id: KANDIDAAT.id,
  basis: KANDIDAAT,
  etag: '"1"',
  mijn: { telefoon: '06 1' },
  reden: 'Belde zelf',
}

afterEach(() => vi.unstubAllGlobals())

test('a dossier that moved on elsewhere takes the change along, on its new version', async () => {
  const gedaan = server({ woonplaats: 'Wouw' })
  expect(await bewaarWijziging(poging)).toEqual({ soort: 'opgeslagen' })
  const laatste = gedaan.at(-1)
  expect(laatste?.koppen.get('If-Match')).toBe('"2"')
  expect(laatste?.body).toEqual({ gegevens: { telefoon: '06 1' }, reden: 'Belde zelf' })
})

test('a field that somebody else changed too is not overwritten: both values come back', async () => {
  const gedaan = server({ telefoon: '06 2' })
  expect(await bewaarWijziging(poging)).toMatchObject({
    soort: 'botsing',
    etag: '"2"',
    botsingen: [{ veld: 'telefoon', opgeslagen: '06 2', mijn: '06 1' }],
  })
  expect(gedaan.filter((v) => v.methode === 'PATCH')).toHaveLength(1)
})

test('nothing changed sends nothing', async () => {
  const gedaan = server({})
  expect(await bewaarWijziging({ ...poging, mijn: { telefoon: KANDIDAAT.telefoon } })).toEqual({
    soort: 'niets-gewijzigd',
  })
  expect(gedaan).toEqual([])
})
