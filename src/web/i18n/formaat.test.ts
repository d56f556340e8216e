import { expect, test } from 'vitest'
import { formatBedrag, formatDatum, formatGetal, formatTijdstip } from './formaat.ts'

const schoon = (tekst: string) => tekst.replace(/\u00a0/g, ' ')

test.each([
  ['nl-NL', '2026-11-02', 'lang', '2 november 2026'],
  ['nl-NL', '2026-11-02', 'kort', '2 nov 2026'],
  ['nl-NL', '2026-03-01', 'kort', '1 mrt 2026'],
  ['nl-NL', '2026-11-02', 'met-weekdag', 'maandag 2 november 2026'],
  ['en-GB', '2026-11-02', 'lang', '2 November 2026'],
] as const)('in %s the day %s reads (%s) as %s', (locale, iso, vorm, tekst) => {
  expect(formatDatum(locale, iso, vorm)).toBe(tekst)
})

test('an instant late in the evening belongs to the Dutch day', () => {
  expect(formatTijdstip('nl-NL', '2026-11-01T23:30:00Z')).toBe('2 november 2026, 00.30 uur')
  expect(formatTijdstip('nl-NL', '2026-07-01T08:00:00Z')).toBe('1 juli 2026, 10.00 uur')
})

test.each([
  [123450, false, '€ 1.234,50'],
  [-123450, false, '€ -1.234,50'],
  [5, false, '€ 0,05'],
  [123450, true, '€ 1.235'],
])('%i cents read as money', (cent, zonder, tekst) => {
  expect(schoon(formatBedrag('nl-NL', cent, zonder))).toBe(tekst)
})

test('numbers follow the reader', () => {
  expect(formatGetal('nl-NL', 1234.5, 1)).toBe('1.234,5')
  expect(formatGetal('en-GB', 1234.5, 1)).toBe('1,234.5')
})
