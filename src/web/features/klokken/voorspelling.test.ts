// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Klok } from './klok.ts'
import { leesProef } from './opschorting-velden.tsx'
import { toBerekening } from './voorspelling.ts'

const metInvoer = (invoer: unknown) => ({ bewijs: { invoer } }) as unknown as Klok
const INVOER = {
  soort: 'detachering',
  start: '2026-06-01',
  leerwerkStart: '2026-01-05',
  opschortingen: [{ id: 'a', vanaf: '2026-08-03', tot: '2026-08-17', reden: 'ziekte' }],
  leerwerkOpschortingen: [],
  wijzigingen: [],
}

test('a suspension is added to what the proof was based on', () => {
  const b = toBerekening(metInvoer(INVOER), { vanaf: '2026-11-02', tot: '2026-11-23' }, '2026-11-22')
  expect(b).toMatchObject({
    soort: 'detachering',
    start: '2026-06-01',
    leerwerkStart: '2026-01-05',
    opDatum: '2026-11-22',
  })
  expect(b?.opschortingen).toEqual([
    { vanaf: '2026-08-03', tot: '2026-08-17', reden: 'ziekte' },
    { vanaf: '2026-11-02', tot: '2026-11-23', reden: 'proef' },
  ])
})

test('a changed suspension takes the place of the one it changes', () => {
  const b = toBerekening(
    metInvoer(INVOER),
    { vanaf: '2026-08-03', tot: '2026-08-10', vervangt: 'a' },
    '2026-11-22',
  )
  expect(b?.opschortingen).toEqual([{ vanaf: '2026-08-03', tot: '2026-08-10', reden: 'proef' }])
})

test.each([null, {}, { soort: 'afgesproken-einde', start: '2026-01-01' }])(
  'nothing is predicted from %o',
  (invoer) => {
    expect(toBerekening(metInvoer(invoer), null, '2026-11-22')).toBeNull()
  },
)

test.each([
  ['2-11-2026', '22-11-2026', { vanaf: '2026-11-02', tot: '2026-11-23' }],
  ['2-11-2026', '', { vanaf: '2026-11-02', tot: null }],
  ['2-11-2026', '1-11-2026', null],
  ['2-11-2026', '31-11-2026', null],
  ['', '22-11-2026', null],
])('from %s to %s is asked as %o', (vanaf, tot, proef) => {
  expect(leesProef(vanaf, tot)).toEqual(proef)
})
