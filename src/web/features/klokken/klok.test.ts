import { expect, test } from 'vitest'
import { asVan, toBalk } from './balk.ts'
import {
  laatsteDagVan,
  magAfhandelen,
  openMomenten,
  standVan,
  teltVanaf,
  uiterlijk,
  verschil,
  type Klok,
  type Moment,
} from './klok.ts'

const moment = (anders: Partial<Moment> = {}): Moment => ({
  termijnId: 't1',
  versie: 1,
  code: 'signaal-2-weken',
  naam: 'Nog 2 weken',
  soort: 'signaal',
  datum: '2026-12-01',
  minstens: false,
  aanZet: 'consulent',
  stand: 'komt',
  uitleg: null,
  bron: null,
  besluit: null,
  afgehandeldOp: null,
  ...anders,
})

const NU = '2026-11-22'

const klok = (anders: Partial<Klok> = {}): Klok => ({
  objectSoort: 'traject',
  objectId: 'o1',
  soort: 'leerwerktraject',
  status: 'lopend',
  start: '2026-06-15',
  einde: '2026-12-15',
  eindeMinstens: '2026-12-15',
  laatsteDag: '2026-12-14',
  maximum: '2026-12-15',
  opgeschorteDagen: 0,
  staatStil: false,
  regel: null,
  geenRegel: null,
  opschortingen: [],
  eindewijzigingen: [],
  momenten: [],
  opmerkingen: [],
  bewijs: null,
  ...anders,
})

test.each([
  ['einde', 'einde', '2026-12-15', '2026-12-14'],
  ['toets', 'uiterste-einde', '2027-04-05', '2027-04-04'],
  ['toets', 'einde-derde-jaar', '2027-04-05', '2027-04-04'],
  ['toets', 'toets-9-maanden', '2027-04-05', '2027-04-05'],
  ['signaal', 'signaal-6-weken', '2026-11-03', '2026-11-03'],
] as const)('a moment %s %s on %s has to be done by %s', (soort, code, datum, dag) => {
  expect(uiterlijk({ soort, code, datum })).toBe(dag)
})

test('the last day of an end that was only stored is the day before it; a day to answer by counts itself', () => {
  const antwoord = moment({ soort: 'antwoord', datum: '2025-05-20' })
  expect(laatsteDagVan({ einde: '2025-05-20', laatsteDag: null, momenten: [] })).toBe('2025-05-19')
  expect(laatsteDagVan({ einde: '2025-05-20', laatsteDag: null, momenten: [antwoord] })).toBe('2025-05-20')
  expect(laatsteDagVan({ einde: null, laatsteDag: null, momenten: [] })).toBeNull()
})

test('open moments of all clocks come in the order of their days, without what is handled or unknown', () => {
  const a = klok({
    objectId: 'a',
    momenten: [moment({ datum: '2026-12-20' }), moment({ code: 'x', stand: 'afgehandeld' })],
  })
  const b = klok({
    objectId: 'b',
    momenten: [
      moment({ datum: '2026-11-01', stand: 'te-laat' }),
      moment({ code: 'y', stand: 'onbekend', datum: '2026-10-01' }),
    ],
  })
  expect(openMomenten([a, b]).map((m) => m.klok.objectId)).toEqual(['b', 'a'])
})

test('an end of a traject is decided by ending it, an answer of another clock is ticked off', () => {
  const einde = moment({ soort: 'einde', code: 'einde' })
  expect(magAfhandelen(klok(), einde)).toBe(false)
  expect(magAfhandelen(klok({ objectSoort: 'beoordeling' }), einde)).toBe(true)
  expect(magAfhandelen(klok(), moment())).toBe(true)
  expect(magAfhandelen(klok(), moment({ stand: 'afgehandeld' }))).toBe(false)
  expect(magAfhandelen(klok(), moment({ termijnId: null, versie: null }))).toBe(false)
})

test('a clock that stands still says so, unless it is over', () => {
  expect(standVan({ status: 'lopend', staatStil: true })).toBe('staat-stil')
  expect(standVan({ status: 'beeindigd', staatStil: true })).toBe('klaar')
  expect(standVan({ status: 'gepland', staatStil: false })).toBe('gepland')
})

test('three weeks later is 21 days, earlier is negative, unknown is nothing', () => {
  expect(verschil('2026-11-30', '2026-12-21')).toBe(21)
  expect(verschil('2026-12-21', '2026-11-30')).toBe(-21)
  expect(verschil(null, '2026-12-21')).toBeNull()
})

test('a bar keeps where the end was: before the first decision, or without the days that stood still', () => {
  expect(toBalk(klok({ opgeschorteDagen: 14, einde: '2026-12-29' }), NU).eerderEinde).toBe('2026-12-15')
  const besluit = { oudEinde: '2026-12-15', nieuwEinde: '2027-02-01', vervallenOp: null }
  const verlengd = klok({
    einde: '2027-02-01',
    eindewijzigingen: [besluit as Klok['eindewijzigingen'][number]],
  })
  expect(toBalk(verlengd, NU).eerderEinde).toBe('2026-12-15')
  expect(toBalk(klok(), NU).eerderEinde).toBeNull()
})

test('a clock without a first day is drawn from today, or from an earlier moment', () => {
  const k = klok({
    start: null,
    einde: null,
    eindeMinstens: null,
    momenten: [moment({ datum: '2026-12-03' })],
  })
  expect(toBalk(k, NU)).toMatchObject({ van: NU, tot: null })
  expect(toBalk(k, '2026-12-20').van).toBe('2026-12-03')
})

test('the axis holds today, every end and every moment, and a bar without an end reaches past today', () => {
  const as = asVan([toBalk(klok(), NU), toBalk(klok({ einde: null, eindeMinstens: null }), NU)], '2026-11-22')
  expect(as.vanaf < '2026-06-15').toBe(true)
  expect(as.tot > '2027-02-20').toBe(true)
  expect(asVan([], '2026-11-22').vanaf < '2026-11-22').toBe(true)
})

test.each([
  [{ leerwerkStart: '2026-01-05' }, '2026-01-05'],
  [{ leerwerkStart: '2026-06-15' }, null],
  [{}, null],
  [null, null],
])('the months of a proof with input %o count from %s', (invoer, dag) => {
  expect(teltVanaf({ start: '2026-06-15', bewijs: { invoer } })).toBe(dag)
})
