import { expect, test } from 'vitest'
import { normaliseNaam } from './kandidaat.ts'

test.each([
  ['Yıldız', 'yildiz'],
  ['YILDIZ', 'yildiz'],
  ['İnci', 'inci'],
  ['Wałęsa', 'walesa'],
  ['Đorđević', 'dordevic'],
  ['Müller-Øster', 'muller oster'],
  ['Strauß', 'strauss'],
  ["van 't Hof", 'van t hof'],
])('%s is found by what people type: %s', (naam, getypt) => {
  expect(normaliseNaam(naam)).toBe(getypt)
})
