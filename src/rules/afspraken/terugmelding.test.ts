import { expect, test } from 'vitest'
import { datum } from '../../core/datum.ts'
import { runRegel } from '../engine/index.ts'
import { antwoordTerugmelding } from './index.ts'

const antwoord = (dag: string) => runRegel(antwoordTerugmelding, { verzondenOp: datum(dag) }, datum(dag))

test('a municipality has four weeks to answer a report back', () => {
  expect(antwoord('2026-11-22')).toMatchObject({ soort: 'uitkomst', waarde: { uiterlijk: '2026-12-20' } })
})

test('the proof says that nobody verified the agreement', () => {
  expect(antwoord('2026-11-22')).toMatchObject({
    bewijs: { nietGeverifieerd: expect.arrayContaining([expect.anything()]) },
  })
})

test('before the agreement there is no term, and none is guessed', () => {
  expect(antwoord('2014-12-31')).toMatchObject({ soort: 'geen-versie' })
})
