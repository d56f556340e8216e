// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { leesWijzigingen } from './wijzigingen.ts'

const regel = (inhoud: Record<string, unknown>) => ({
  id: '1',
  op: '2026-11-22T09:00:00Z',
  door: 'Nora',
  bron: 'medewerker',
  reden: null,
  inhoud,
})

test('a changed field is read with what it was and became; nothing is null', () => {
  expect(leesWijzigingen([regel({ veld: 'telefoon', van: null, naar: '06 1' })])).toMatchObject([
    { veld: 'telefoon', van: null, naar: '06 1', door: 'Nora' },
  ])
})

test('a line about something else, or about a field that this page does not know, is left out', () => {
  expect(
    leesWijzigingen([regel({}), regel({ veld: 'bsn', van: 'x', naar: 'y' }), regel({ veld: 7 })]),
  ).toEqual([])
})
