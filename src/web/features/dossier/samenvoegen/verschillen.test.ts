// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { KANDIDAAT } from '../kandidaat.fixture.ts'
import { vergelijkDossiers } from './verschillen.ts'

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
