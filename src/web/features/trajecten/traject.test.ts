// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ApiProbleem } from '../../api/probleem.ts'
import { veranderingen } from './geschiedenis.ts'
import { looptNog } from './loopt.ts'
import { planSchema, wijzigSchema } from './traject-schema.ts'
import { inFormuliertaal } from '../klokken/weigering.ts'
import { deel } from './werk-tab.tsx'

const INVOER = {
  soort: 'leerwerktraject',
  doel: 'Ritme',
  ontwikkelpunten: 'op tijd komen\n\n  samenwerken ',
  aanbieder: '',
  aanbiederNaam: '',
  toekomstigeWerkgeverId: '',
  afspraakWerkgever: '',
  behoudUitkering: 'ja',
  vanaf: '1-12-2026',
  tot: '',
  plekWerkgeverId: 'w1',
  werkplekId: '',
} as const

const fouten = (invoer: object) =>
  planSchema.safeParse({ ...INVOER, ...invoer }).error?.issues.map((i) => [i.path.join('.'), i.message])

test('a plan is sent half-open, with one point a line and empty fields as nothing', () => {
  expect(planSchema.parse({ ...INVOER, tot: '31-5-2027' })).toEqual({
    soort: 'leerwerktraject',
    doel: 'Ritme',
    ontwikkelpunten: ['op tijd komen', 'samenwerken'],
    aanbiederId: null,
    aanbiederNaam: null,
    toekomstigeWerkgeverId: null,
    afspraakWerkgever: null,
    behoudUitkering: true,
    werkplekId: null,
    vanaf: '2026-12-01',
    tot: '2027-06-01',
  })
})

test('a provider is an organisation or a name, never both', () => {
  const keuze = (aanbieder: string) => planSchema.parse({ ...INVOER, aanbieder, aanbiederNaam: 'Taalhuis' })
  expect(keuze('anders')).toMatchObject({ aanbiederId: null, aanbiederNaam: 'Taalhuis' })
  expect(keuze('org-1')).toMatchObject({ aanbiederId: 'org-1', aanbiederNaam: null })
})

test.each([
  [{ soort: '' }, [['soort', 'trajecten.soort-leeg']]],
  [{ doel: ' ' }, [['doel', 'trajecten.doel-leeg']]],
  [{ aanbieder: 'anders' }, [['aanbiederNaam', 'trajecten.aanbieder-leeg']]],
  [{ tot: '30-11-2026' }, [['tot', 'fout.einde-voor-begin']]],
  [{ tot: '1-12-2026' }, undefined],
  [{ ontwikkelpunten: 'x\n'.repeat(21) }, [['ontwikkelpunten', 'trajecten.te-veel-punten']]],
])('%o is answered with %o', (invoer, verwacht) => {
  expect(fouten(invoer)).toEqual(verwacht)
})

test('a correction asks why', () => {
  const { soort: _, plekWerkgeverId: _w, werkplekId: _p, ...rest } = INVOER
  expect(wijzigSchema.safeParse({ ...rest, reden: '' }).error?.issues[0]?.message).toBe(
    'trajecten.reden-leeg',
  )
  expect(wijzigSchema.parse({ ...rest, reden: 'fout' })).toMatchObject({
    wijziging: { geplandEinde: null },
    reden: 'fout',
  })
})

test('what runs comes first by first day, what is over below, the newest first', () => {
  const stuk = (vanaf: string, open: boolean) => ({ vanaf, open })
  const { nu, eerder } = deel([
    stuk('2026-10-05', true),
    stuk('2024-01-01', false),
    stuk('2026-02-01', true),
    stuk('2025-03-01', false),
  ])
  expect(nu.map((s) => s.vanaf)).toEqual(['2026-02-01', '2026-10-05'])
  expect(eerder.map((s) => s.vanaf)).toEqual(['2025-03-01', '2024-01-01'])
})

test('a line of the story gives changes with last days instead of first days outside', () => {
  const inhoud = {
    veld: 'vanaf',
    van: '2026-06-15',
    naar: '2026-07-01',
    eindeVan: '2026-12-15',
    eindeNaar: null,
  }
  expect(veranderingen({ inhoud })).toEqual([
    { veld: 'vanaf', van: '2026-06-15', naar: '2026-07-01' },
    { veld: 'laatsteDag', van: '2026-12-14', naar: null },
  ])
  expect(veranderingen({ inhoud: { eindeVan: '2026-12-15', eindeNaar: '2026-12-15' } })).toEqual([])
})

test('what the server refuses lands at the field of the form, with last days', async () => {
  const velden = [
    { veld: 'wijziging.geplandEinde', code: 'langer-dan-regel', params: { einde: '2026-12-29' } },
    { veld: 'vanaf', code: 'x', params: { start: '2026-12-29' } },
  ]
  const werk = Promise.reject(new ApiProbleem({ status: 422, code: 'ongeldige-invoer', params: {}, velden }))
  const fout: unknown = await inFormuliertaal(werk, { geplandEinde: 'tot' }).catch((e: unknown) => e)
  expect((fout as ApiProbleem).probleem.velden).toEqual([
    { veld: 'tot', code: 'langer-dan-regel', params: { einde: '2026-12-28' } },
    { veld: 'vanaf', code: 'x', params: { start: '2026-12-29' } },
  ])
})

test.each([
  ['lopend', null, true],
  ['gepland', '2027-01-01', true],
  ['beeindigd', '2026-12-01', true],
  ['beeindigd', '2026-11-22', false],
  ['vervallen', '2027-01-01', false],
])('%s until %s runs or comes: %s', (status, tot, ja) => {
  expect(looptNog({ status, tot }, '2026-11-22')).toBe(ja)
})
