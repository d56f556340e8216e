import { describe, expect, test } from 'vitest'
import { datum } from '../../core/datum.ts'
import { leidAf } from './afleiding.ts'
import { newKlokobject } from './begin.ts'
import { decideTermijnen, eersteTermijn } from './besluit.ts'
import type { TermijnRij, Termijnmoment, Termijnstatus } from './termijn.ts'

const moment = (soort: Termijnmoment['soort'], op: string): Termijnmoment => ({
  code: soort,
  naam: soort,
  soort,
  datum: datum(op),
  aanZet: 'consulent',
  regel: 'r',
  regelVanaf: datum('2015-01-01'),
})
const rij = (soort: Termijnmoment['soort'], op: string, status: Termijnstatus): TermijnRij => ({
  ...moment(soort, op),
  id: 'id',
  kandidaatId: 'k',
  objectSoort: 'traject',
  objectId: 'o',
  status,
  afgehandeldOp: null,
  afgehandeldDoor: null,
  besluit: null,
  versie: 1,
})

describe('what was stored against what the rules give', () => {
  test.each([
    ['open on the same day', 'einde', 'open', '2026-07-12', '2026-07-12', 'niets'],
    ['open on another day', 'einde', 'open', '2026-07-12', '2026-08-02', 'anders'],
    ['lapsed, and there again', 'signaal', 'vervallen', '2026-07-12', '2026-07-12', 'anders'],
    ['handled, the same day', 'signaal', 'afgehandeld', '2026-05-31', '2026-05-31', 'niets'],
    ['a handled signal that comes later', 'signaal', 'afgehandeld', '2026-05-31', '2026-06-21', 'anders'],
    [
      'a handled signal that would have come earlier',
      'signaal',
      'afgehandeld',
      '2026-05-31',
      '2026-05-01',
      'niets',
    ],
    ['a handled end on an earlier day', 'einde', 'afgehandeld', '2026-07-12', '2026-06-01', 'anders'],
    ['an assessment that was made', 'toets', 'afgehandeld', '2026-11-01', '2026-11-22', 'niets'],
    [
      'an answer that came, asked again later',
      'antwoord',
      'afgehandeld',
      '2026-03-30',
      '2026-04-30',
      'anders',
    ],
  ] as const)('%s', (_, soort, status, was, wordt, verwacht) => {
    const b = decideTermijnen([moment(soort, wordt)], [rij(soort, was, status)])
    expect([b.nieuw.length, b.anders.length, b.vervallen.length]).toEqual([
      0,
      verwacht === 'anders' ? 1 : 0,
      0,
    ])
  })

  test('what is missing is made, and only what is open lapses', () => {
    const b = decideTermijnen(
      [moment('einde', '2026-07-12')],
      [rij('signaal', '2026-05-31', 'open'), rij('toets', '2026-05-31', 'afgehandeld')],
    )
    expect([b.nieuw.map((m) => m.code), b.vervallen.map((r) => r.code)]).toEqual([['einde'], ['signaal']])
  })

  test('of two terms on one day the end comes before the signal', () => {
    expect(
      eersteTermijn([
        moment('signaal', '2026-07-12'),
        moment('einde', '2026-07-12'),
        moment('toets', '2026-08-01'),
      ])?.soort,
    ).toBe('einde')
    expect(eersteTermijn([])).toBeUndefined()
  })
})

describe('deriving an object', () => {
  const traject = newKlokobject({
    id: 't',
    kandidaatId: 'k',
    objectSoort: 'traject',
    soort: 'leerwerktraject',
    start: datum('2026-01-12'),
  })
  const codes = (o: Parameters<typeof leidAf>[0]) => leidAf(o).momenten.map((m) => m.code)

  test('while a suspension runs without an end, dates that are not known are not stored', () => {
    const stil = { id: 's', vanaf: datum('2026-04-06'), tot: null, reden: 'ziekte' }
    expect(leidAf({ ...traject, opschortingen: [stil] }).tot).toBeNull()
    expect(codes({ ...traject, opschortingen: [stil] })).toEqual(['opschorting-beoordelen'])
  })

  test('an earlier end agreed at the start is replaced by a later decision', () => {
    const korter = { ...traject, geplandEinde: datum('2026-05-01') }
    expect(leidAf(korter).tot).toBe('2026-05-01')
    const besluit = {
      id: 'w',
      nieuwEinde: datum('2026-06-15'),
      besluitdatum: datum('2026-01-02'),
      reden: 'x',
    }
    expect(leidAf({ ...korter, wijzigingen: [besluit] }).tot).toBe('2026-06-15')
  })

  test('before there was a rule, what was agreed stands and nothing is guessed', () => {
    const oud = {
      ...traject,
      soort: 'proefplaatsing',
      start: datum('2020-01-01'),
      geplandEinde: datum('2020-04-01'),
    }
    expect(leidAf(oud)).toMatchObject({ tot: '2020-04-01', momenten: [] })
  })

  test('what has ended keeps its real end and asks nothing', () => {
    expect(leidAf({ ...traject, status: 'beeindigd', tot: datum('2026-03-01') })).toMatchObject({
      tot: '2026-03-01',
      momenten: [],
    })
  })
})
