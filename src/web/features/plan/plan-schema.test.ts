import { expect, test } from 'vitest'
import { evaluatieSchema, interventieSchema } from './plan-schema.ts'

const interventie = {
  soort: 'training',
  omschrijving: 'Vijf avonden',
  aanbieder: ' ',
  vanaf: '1-12-2026',
} as const

test.each([
  ['31-12-2026', { vanaf: '2026-12-01', tot: '2027-01-01' }],
  ['1-12-2026', { vanaf: '2026-12-01', tot: '2026-12-02' }],
  ['', { vanaf: '2026-12-01', tot: null }],
])('an intervention up to and including "%s" is sent half-open as %j', (tot, periode) => {
  expect(interventieSchema.parse({ ...interventie, tot })).toEqual({
    soort: 'training',
    omschrijving: 'Vijf avonden',
    aanbieder: null,
    periode,
  })
})

test('an intervention does not end before it begins', () => {
  const uit = interventieSchema.safeParse({ ...interventie, tot: '30-11-2026' })
  expect(uit.error?.issues).toMatchObject([{ path: ['tot'], message: 'plan.einde-voor-begin' }])
})

test('progress is sent as a number, and an opinion that was not given as null', () => {
  const velden = { datum: '1-12-2026', bevinding: 'Gaat goed', vervolg: 'Door', meningKandidaat: '  ' }
  expect(evaluatieSchema.parse({ ...velden, voortgang: '4' })).toMatchObject({
    voortgang: 4,
    meningKandidaat: null,
  })
  expect(evaluatieSchema.safeParse({ ...velden, voortgang: '6' }).success).toBe(false)
})
