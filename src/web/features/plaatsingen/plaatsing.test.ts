// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { WAARDEN } from '../kandidaten/waarden.ts'
import { isPassend } from '../werkgevers/werkplek-kiezer.tsx'
import { bevestigSchema } from './gevolgen-stap.tsx'
import { metBekende } from './instrumenten.ts'
import { MET_REGEL, VORMEN } from './ladder.ts'
import { plaatsingSchema } from './plaatsing-schema.ts'

const INVOER = {
  vorm: 'detachering',
  werkgeverId: 'w1',
  werkplekId: '',
  functie: '',
  urenPerWeek: '24,5',
  loonwaarde: '60 %',
  instrumenten: [],
  nevenbaan: false,
  vanaf: '1-12-2026',
  tot: '',
} as const

test('the ladder holds every form in its order, except the leerwerktraject, which is a traject', () => {
  expect(VORMEN).toEqual(WAARDEN.vorm.filter((v) => v !== 'leerwerktraject'))
  expect(MET_REGEL.every((v) => VORMEN.includes(v))).toBe(true)
})

test('a placement is sent half-open, with figures as numbers', () => {
  expect(plaatsingSchema.parse({ ...INVOER, tot: '31-12-2026' })).toMatchObject({
    urenPerWeek: 24.5,
    loonwaarde: 60,
    werkplekId: null,
    vanaf: '2026-12-01',
    tot: '2027-01-01',
  })
})

test.each([
  [{ vorm: '' }, 'vorm', 'plaatsingen.vorm-leeg'],
  [{ werkgeverId: '' }, 'werkgeverId', 'plaatsingen.werkgever-leeg'],
  [{ urenPerWeek: '' }, 'urenPerWeek', 'plaatsingen.uren-vorm'],
  [{ urenPerWeek: '41' }, 'urenPerWeek', 'plaatsingen.uren-vorm'],
  [{ loonwaarde: '101' }, 'loonwaarde', 'plaatsingen.loonwaarde-vorm'],
  [{ tot: '30-11-2026' }, 'tot', 'fout.einde-voor-begin'],
])('%o is refused at %s', (invoer, veld, melding) => {
  const [fout] = plaatsingSchema.safeParse({ ...INVOER, ...invoer }).error?.issues ?? []
  expect([fout?.path.join('.'), fout?.message]).toEqual([veld, melding])
})

test.each([
  [true, false, { lagereVormReden: ' ', eindeReden: '' }, ['lagereVormReden']],
  [false, true, { lagereVormReden: '', eindeReden: '' }, ['eindeReden']],
  [true, true, { lagereVormReden: 'eerst ritme', eindeReden: 'doorstroom' }, []],
  [false, false, { lagereVormReden: '', eindeReden: '' }, []],
])('a lower form (%s) and a placement that ends (%s) ask why', (lager, eindigt, invoer, velden) => {
  const uit = bevestigSchema(lager, eindigt).safeParse(invoer)
  expect(uit.error?.issues.map((i) => i.path.join('.')) ?? []).toEqual(velden)
})

test.each([
  [{ vanaf: '2026-01-01', tot: null, vormen: [] }, 'detachering', '2026-12-01', true],
  [{ vanaf: '2026-01-01', tot: '2026-12-01', vormen: [] }, 'detachering', '2026-12-01', false],
  [{ vanaf: '2027-01-01', tot: null, vormen: [] }, 'detachering', '2026-12-01', false],
  [{ vanaf: '2026-01-01', tot: null, vormen: ['regulier'] }, 'detachering', '2026-12-01', false],
  [{ vanaf: '2026-01-01', tot: null, vormen: ['regulier'] }, '', null, true],
])('workplace %o for %s on %s: %s', (plek, vorm, op, ja) => {
  expect(isPassend(plek, vorm, op)).toBe(ja)
})

test('support that was recorded under another name stays to be chosen', () => {
  expect(metBekende(['jobcoaching', 'taxivervoer']).at(-1)).toBe('taxivervoer')
  expect(metBekende(['jobcoaching']).filter((i) => i === 'jobcoaching')).toHaveLength(1)
})
