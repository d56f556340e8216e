import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { berichten as nl } from '../../i18n/nl.ts'
import { FILTERS, icoonVan, leesFeit } from './soorten.ts'

const modules = join(import.meta.dirname, '../../../modules')

/** Every kind that a command of the server records in the story, read from its source. */
function kindsInSource(): readonly string[] {
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter(
    (f) => f.endsWith('.ts') && !f.includes('.test.') && !f.includes('demo'),
  )
  const kinds = files.flatMap((f) => {
    const source = readFileSync(join(modules, f), 'utf8')
    return [
      ...source.matchAll(
        /(?:recordGebeurtenis\(ctx, |finish\(ctx, object\.klok, )\{[^}]*?\bsoort: '([a-z-]+)'/g,
      ),
    ].map((m) => m[1] ?? '')
  })
  return [...new Set(kinds)]
}

const isFeit = (feit: string) => nl[`waarde.feit.${feit}`] !== undefined

test('every kind that the server records has a sentence', () => {
  const kinds = kindsInSource()
  expect(kinds.length).toBeGreaterThan(20)
  const zonder = kinds.filter(
    (k) => leesFeit(k, isFeit) === undefined && nl[`tijdlijn.zin.${k}`] === undefined,
  )
  expect(zonder).toEqual([])
})

test.each(['plan', 'doel', 'interventie', 'taak'])('every step of a %s has a sentence', (wat) => {
  const stappen = {
    plan: ['gemaakt', 'gewijzigd', 'vastgesteld', 'afgesloten', 'geevalueerd'],
    doel: ['gemaakt', 'gewijzigd', 'behaald', 'vervallen', 'heropend'],
    interventie: ['gemaakt', 'gewijzigd', 'lopend', 'afgerond', 'gestopt', 'heropend'],
    taak: ['gemaakt', 'gewijzigd', 'klaar', 'vervallen', 'heropend'],
  }[wat as 'plan']
  expect(stappen.filter((s) => nl[`tijdlijn.zin.${wat}-${s}`] === undefined)).toEqual([])
})

test('each kind to filter on has a name', () => {
  expect(FILTERS.filter((f) => nl[`tijdlijn.groep.${f}`] === undefined)).toEqual([])
})

test.each([
  ['fase-gezet', { feit: 'fase', wat: 'gezet' }],
  ['abc-bevestigd', { feit: 'abc', wat: 'bevestigd' }],
  ['doelgroepregister-beeindigd', { feit: 'doelgroepregister', wat: 'beeindigd' }],
  ['plaatsing-beeindigd', undefined],
  ['taak-klaar', undefined],
])('%s is about the fact %j', (soort, feit) => {
  expect(leesFeit(soort, isFeit)).toEqual(feit)
})

test('a goal and a target group are told apart', () => {
  expect(icoonVan('doel-behaald')).toBe('vlag')
  expect(icoonVan('doelgroep-gezet')).toBe('gebruiker')
})
