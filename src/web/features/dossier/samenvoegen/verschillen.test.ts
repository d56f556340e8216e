// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { KANDIDAAT } from '../kandidaat.fixture.ts'
import { rangschik, vergelijkDossiers } from './verschillen.ts'

const ander = { ...KANDIDAAT, achternaam: 'Yildiz', telefoon: null, email: 'f@voorbeeld.nl' }

test('only what is filled in on both sides and differs has to be chosen, and it stands first', () => {
  const velden = vergelijkDossiers(KANDIDAAT, ander)
  expect(velden.filter((v) => v.verschilt)).toEqual([
    { veld: 'achternaam', blijft: 'Yıldız', vervalt: 'Yildiz', verschilt: true },
  ])
  expect(velden[0]?.veld).toBe('achternaam')
})

test('every field of a person is shown once', () => {
  const namen = vergelijkDossiers(KANDIDAAT, ander).map((v) => v.veld)
  expect(new Set(namen).size).toBe(namen.length)
  expect(namen).toHaveLength(12)
})

test('who is born on the same day stands first, and nobody is a double of themselves', () => {
  const p = (id: string, geboortedatum: string) => ({ id, geboortedatum })
  const deze = p('1', '1991-05-04')
  const gevonden = [p('2', '1980-01-01'), deze, p('3', '1991-05-04'), p('4', '1970-01-01')]
  expect(rangschik(gevonden, deze).map((x) => x.id)).toEqual(['3', '2', '4'])
})
