import { expect, test } from 'vitest'
import { leesEinde, leesTeksten, leesWijzigingen } from './inhoud.ts'

test('changed fields are read as a list, as one field, and as two states', () => {
  const lijst = [{ veld: 'status', van: 'open', naar: 'klaar' }, 'onzin', { van: 1 }]
  expect(leesWijzigingen('taak-klaar', { wijzigingen: lijst })).toEqual([
    { veld: 'status', van: 'open', naar: 'klaar' },
  ])
  expect(leesWijzigingen('plaatsing-gewijzigd', { veld: 'urenPerWeek', van: 16, naar: 24 })).toEqual([
    { veld: 'urenPerWeek', van: 16, naar: 24 },
  ])
  const van = { vanaf: '2026-01-01', tot: null, grond: 'ziekte' }
  const naar = { vanaf: '2026-01-01', tot: '2026-02-01', grond: 'ziekte' }
  expect(leesWijzigingen('opschorting-gewijzigd', { van, naar })).toEqual([
    { veld: 'tot', van: null, naar: '2026-02-01' },
  ])
})

test('personal data and dated facts say their change in the sentence', () => {
  expect(leesWijzigingen('gegeven-gewijzigd', { veld: 'postcode', van: 'a', naar: 'b' })).toEqual([])
  expect(leesWijzigingen('fase-gezet', { van: 'ontwikkelen', naar: 'bemiddelen' })).toEqual([])
})

test.each([
  [{}, undefined],
  [{ eindeVan: '2026-02-01', eindeNaar: '2026-02-01' }, undefined],
  [
    { eindeVan: '2026-02-01', eindeNaar: null },
    { van: '2026-02-01', naar: null },
  ],
  [
    { eindeVan: null, eindeNaar: '2026-02-01' },
    { van: null, naar: '2026-02-01' },
  ],
])('from %j an end moved as %j', (inhoud, verwacht) => {
  expect(leesEinde(inhoud)).toEqual(verwacht)
})

test('a goal in words is a text, the id of a goal is not', () => {
  expect(leesTeksten({ doel: 'Leren lassen' })).toEqual([{ veld: 'doel', tekst: 'Leren lassen' }])
  expect(leesTeksten({ doel: 'de300000-0000-8000-8000-000e06000023' })).toEqual([])
})
