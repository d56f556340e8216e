import { expect, test } from 'vitest'
import { safeTerug } from './terug.ts'

test.each([
  ['/caseload?gemeente=GM0748', '/caseload?gemeente=GM0748'],
  [null, '/'],
  ['', '/'],
  ['https://elders.example', '/'],
  ['//elders.example', '/'],
  ['/\\elders.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/inloggen?terug=/inloggen', '/'],
])('after signing in %s leads to %s', (terug, doel) => {
  expect(safeTerug(terug)).toBe(doel)
})
