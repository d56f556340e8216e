// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import {
  correctieSchema,
  eindeSchema,
  laatsteDag,
  naLaatsteDagOfNull,
  nieuwFeitSchema,
} from './feit-schema.ts'
import { begintNog, geldtOp, type Feit } from './feiten.ts'

const feit = (rest: Partial<Feit> = {}): Feit => ({
  id: '1',
  soort: 'fase',
  waarde: 'bemiddelen',
  vanaf: '2026-03-01',
  tot: null,
  bron: 'medewerker',
  reden: null,
  door: 'Nora',
  vastgelegdOp: '2026-03-01T09:00:00Z',
  vervallenOp: null,
  ...rest,
})

test.each([
  ['2026-02-28', false, true],
  ['2026-03-01', true, false],
  ['2026-05-31', true, false],
  ['2026-06-01', false, false],
])('from 1 March up to 1 June: on %s it holds %s, begins later %s', (dag, geldt, begint) => {
  const f = feit({ tot: '2026-06-01' })
  expect([geldtOp(f, dag), begintNog(f, dag)]).toEqual([geldt, begint])
})

test('what was replaced holds on no day', () => {
  expect(geldtOp(feit({ vervallenOp: '2026-04-01T09:00:00Z' }), '2026-03-05')).toBe(false)
})

test('people say the last day, the API the first day after it', () => {
  expect(naLaatsteDagOfNull('2026-02-28')).toBe('2026-03-01')
  expect(naLaatsteDagOfNull(null)).toBeNull()
  expect(laatsteDag('2027-01-01')).toBe('2026-12-31')
})

test.each([
  ['a new fact', nieuwFeitSchema, { waarde: 'A', vanaf: '1-3-2026', tot: '28-2-2026', reden: '' }, ['tot']],
  ['a fact of one day', nieuwFeitSchema, { waarde: 'A', vanaf: '1-3-2026', tot: '1-3-2026', reden: '' }, []],
  [
    'a correction without a reason',
    correctieSchema,
    { waarde: 'A', vanaf: '1-3-2026', tot: '', reden: ' ' },
    ['reden'],
  ],
  ['an end before the beginning', eindeSchema('2026-03-01'), { tot: '28-2-2026', reden: 'x' }, ['tot']],
])('%s: wrong fields are %s', (_naam, schema, invoer, velden) => {
  expect(schema.safeParse(invoer).error?.issues.map((i) => i.path.join('.')) ?? []).toEqual(velden)
})
