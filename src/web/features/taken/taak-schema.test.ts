import { expect, test } from 'vitest'
import { uitstelSchema, wijzigSchema } from './taak-schema.ts'

const fouten = (uit: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  (uit.error?.issues ?? []).map((i) => `${i.path.join('.')}: ${i.message}`)

test.each([
  ['2-12-2026', 'wacht op papieren', []],
  ['1-12-2026', 'wacht op papieren', ['uiterlijk: taken.uitstel-niet-later']],
  ['30-11-2026', 'wacht op papieren', ['uiterlijk: taken.uitstel-niet-later']],
  ['2-12-2026', '  ', ['reden: taken.uitstel-reden-leeg']],
  ['31-11-2026', 'wacht', ['uiterlijk: formulier.datum.vorm']],
])('putting off from 1 December to %s because "%s" gives %j', (uiterlijk, reden, verwacht) => {
  expect(fouten(uitstelSchema({ uiterlijk: '2026-12-01' }).safeParse({ uiterlijk, reden }))).toEqual(verwacht)
})

test.each([
  ['1-12-2026', '', true],
  ['24-11-2026', '', true],
  ['2-12-2026', '', false],
  ['2-12-2026', 'ziek gemeld', true],
])('a change of the day to %s with reason "%s" is accepted: %s', (uiterlijk, reden, goed) => {
  const velden = { titel: 'Bellen', toelichting: '', wachtOp: 'mij' as const, gebruikerId: 'u' }
  const uit = wijzigSchema({ uiterlijk: '2026-12-01' }).safeParse({ ...velden, uiterlijk, reden })
  expect(uit.success).toBe(goed)
})
