import { expect, test } from 'vitest'
import { findMedischeWoorden, warnTeksten } from './werkfocus.ts'

test.each([
  ['Heeft een depressie en slikt medicatie.', ['depressie', 'medicatie']],
  ['PTSS; ook burn-out (2x PTSS genoemd).', ['ptss', 'burn out']],
  ['Autistisch, ADHD', ['autistisch', 'adhd']],
  ['Kan 20 uur per week zittend werk aan en heeft een rustige plek nodig.', []],
  ['Voor de diagnose naar het onderzoekscentrum; psychosociaal stabiel.', []],
  ['Werkt graag in de haddock-verwerking bij Add-on BV en odds.', []],
  ['', []],
])('in "%s" are the medical words %j', (tekst, woorden) => {
  expect(findMedischeWoorden(tekst)).toEqual(woorden)
})

test('a clean text gives no warning, a medical one gives one with its words', () => {
  expect(warnTeksten('Kan tillen tot 10 kilo.', null)).toEqual([])
  expect(warnTeksten('Kan tillen.', 'Heeft een hernia.')).toEqual([
    { code: 'medische-woorden', woorden: ['hernia'] },
  ])
})
