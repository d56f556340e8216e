import { expect, test } from 'vitest'
import { datum } from '../../core/datum.ts'
import { duurzaamWerk } from './duurzaam.ts'

const feit = (vorm: 'regulier' | 'detachering' | 'dagbesteding', vanaf: string, tot: string | null) => ({
  vorm,
  vanaf: datum(vanaf),
  tot: tot === null ? null : datum(tot),
  status: 'lopend' as const,
})
const werkt = (plaatsingen: ReturnType<typeof feit>[], vandaag = '2026-03-02') =>
  duurzaamWerk(plaatsingen, datum(vandaag)).map((d) => [d.vanaf, ...d.metingen.map((m) => m.werkt)])

test.each([
  [
    'still at work after each measure that has come',
    [feit('regulier', '2025-01-01', null)],
    [['2025-01-01', true, true, true, null]],
  ],
  [
    'work that stopped in the fifth month',
    [feit('regulier', '2025-01-01', '2025-05-10')],
    [['2025-01-01', true, false, false, null]],
  ],
  [
    'another employer the next day is the same time',
    [feit('detachering', '2024-01-01', '2024-05-01'), feit('regulier', '2024-05-01', null)],
    [['2024-01-01', true, true, true, true]],
  ],
  [
    'a gap begins a new time, and the first one counts work found again',
    [feit('regulier', '2024-01-01', '2024-02-01'), feit('regulier', '2024-06-01', null)],
    [
      ['2024-01-01', false, true, true, true],
      ['2024-06-01', true, true, true, null],
    ],
  ],
  ['day activities are not paid work', [feit('dagbesteding', '2024-01-01', null)], []],
  ['work that has not begun', [feit('regulier', '2026-04-01', null)], []],
])('%s', (_, plaatsingen, verwacht) => {
  expect(werkt(plaatsingen)).toEqual(verwacht)
})
