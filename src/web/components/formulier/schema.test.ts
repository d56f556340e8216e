import { expect, test } from 'vitest'
import {
  bedragVeld,
  bsnVeld,
  datumOptioneel,
  datumVeld,
  getalVeld,
  parseDatumInvoer,
  toDatumInvoer,
} from './schema.ts'

test.each([
  ['2-11-2026', '2026-11-02'],
  ['02-11-2026', '2026-11-02'],
  ['2/11/2026', '2026-11-02'],
  ['2 11 2026', '2026-11-02'],
  [' 2.11.2026 ', '2026-11-02'],
  ['2026-11-02', '2026-11-02'],
  ['29-02-2028', '2028-02-29'],
  ['29-02-2026', null],
  ['31-11-2026', null],
  ['11-13-2026', null],
  ['2-11-26', null],
  ['00-11-2026', null],
  ['01-01-1899', null],
  ['morgen', null],
])('the typed date %s is %s', (tekst, iso) => {
  expect(parseDatumInvoer(tekst)).toBe(iso)
})

test('what was stored comes back as it is typed', () => {
  expect(toDatumInvoer('2026-11-02')).toBe('02-11-2026')
  expect(toDatumInvoer(null)).toBe('')
})

test('an empty date is asked for, unless it may be empty', () => {
  expect(datumVeld().safeParse('').error?.issues[0]?.message).toBe('formulier.datum.leeg')
  expect(datumVeld().safeParse('31-02-2026').error?.issues[0]?.message).toBe('formulier.datum.vorm')
  expect(datumOptioneel().parse('')).toBeNull()
  expect(datumOptioneel().parse('1-1-2026')).toBe('2026-01-01')
})

test.each([
  ['1.234,50', 123450],
  ['1234,5', 123450],
  ['€ 12', 1200],
  ['10.001,00', 1000100],
  ['0,05', 5],
])('the typed amount %s is %i cents', (tekst, cent) => {
  expect(bedragVeld().parse(tekst)).toBe(cent)
})

test.each(['1,234.50', '12,345', '1.23', 'abc', '', '-5'])('%s is no amount', (tekst) => {
  expect(bedragVeld().safeParse(tekst).error?.issues[0]?.message).toBe('formulier.bedrag.vorm')
})

test.each([
  ['9999 000 1', 'formulier.bsn-lengte'],
  ['99990000x', 'formulier.bsn-teken'],
  ['999900001', 'formulier.bsn-elfproef'],
])('the number %s is refused as %s', (tekst, code) => {
  expect(bsnVeld().safeParse(tekst).error?.issues[0]?.message).toBe(code)
})

test('a citizen service number may be typed with spaces', () => {
  expect(bsnVeld().parse('1112 22 333')).toBe('111222333')
})

test('a number stays within its bounds', () => {
  expect(getalVeld(0, 40).parse(' 36 ')).toBe(36)
  expect(getalVeld(0, 40).safeParse('41').success).toBe(false)
  expect(getalVeld(0, 40).safeParse('3,5').success).toBe(false)
})
