import { expect, test } from 'vitest'
import { filterTermijn } from './termijnfilter.ts'

const VANDAAG = '2026-11-20'
const lijst = ['2026-11-19', '2026-11-20', '2026-11-27', '2026-11-28'].map((uiterlijk) => ({ uiterlijk }))
const dagen = (r: readonly { uiterlijk: string }[]) => r.map((x) => x.uiterlijk)

test.each([
  ['te-laat', ['2026-11-19'], false],
  ['deze-week', ['2026-11-20', '2026-11-27'], false],
  ['later', ['2026-11-28'], true],
  [undefined, dagen(lijst), true],
] as const)('%s gives %j; a next page can hold more: %s', (termijn, verwacht, kanMeer) => {
  const uit = filterTermijn(lijst, termijn, VANDAAG)
  expect(dagen(uit.rijen)).toEqual(verwacht)
  expect(uit.kanMeer).toBe(kanMeer)
})

test('while everything loaded is late, what is due this week can still come', () => {
  expect(filterTermijn(lijst.slice(0, 1), 'deze-week', VANDAAG)).toEqual({ rijen: [], kanMeer: true })
})
