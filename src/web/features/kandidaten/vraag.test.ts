import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportAdres, FILTERNAMEN, vraagUit } from './vraag.ts'

test.each([
  ['', { sorteer: 'volgendeActie' }],
  ['consulent=mij&actie=te-laat', { consulent: 'mij', actie: 'te-laat', sorteer: 'volgendeActie' }],
  ['sorteer=-naam', { sorteer: '-naam' }],
  ['sorteer=bsn', { sorteer: 'volgendeActie' }],
  ['zoek=%20yildiz%20&gemeente=', { zoek: 'yildiz', sorteer: 'volgendeActie' }],
  ['bsn=999990019&na=abc&aantal=5000', { sorteer: 'volgendeActie' }],
  ['verwachting=%3E%3D12', { verwachting: '>=12', sorteer: 'volgendeActie' }],
])('the address ?%s asks %o', (adres, vraag) => {
  expect(vraagUit(new URLSearchParams(adres))).toEqual(vraag)
})

test('what the address asks, the address of the export asks too: any filter survives the way there and back', () => {
  const filters = fc.dictionary(
    fc.constantFrom(...FILTERNAMEN),
    fc.string({ minLength: 1 }).map((s) => `x${s}y`),
  )
  fc.assert(
    fc.property(filters, (gekozen) => {
      const vraag = vraagUit(new URLSearchParams(gekozen))
      const terug = new URL(exportAdres('csv', vraag), 'http://x')
      expect(vraagUit(terug.searchParams)).toEqual(vraag)
    }),
  )
})
