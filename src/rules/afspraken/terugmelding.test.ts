import { expect, test } from 'vitest'
import { datum } from '../../core/datum.ts'
import { runRegel } from '../engine/index.ts'
import { antwoordTerugmelding, bepaalAntwoordTermijn } from './index.ts'

test('a municipality has four weeks to answer a report back', () => {
  expect(bepaalAntwoordTermijn(datum('2026-11-22'))).toMatchObject({
    soort: 'uitkomst',
    waarde: { uiterlijk: '2026-12-20' },
  })
})

test('the proof says that nobody verified the agreement', () => {
  const antwoord = runRegel(antwoordTerugmelding, { verzondenOp: datum('2026-11-22') }, datum('2026-11-22'))
  expect(antwoord).toMatchObject({ soort: 'uitkomst' })
  if (antwoord.soort === 'uitkomst') expect(antwoord.bewijs.nietGeverifieerd.length).toBeGreaterThan(0)
})

test('before the agreement there is no term, and none is guessed', () => {
  expect(bepaalAntwoordTermijn(datum('2014-12-31'))).toMatchObject({ soort: 'geen-versie' })
})
