import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createIntl } from 'react-intl'
import { expect, test } from 'vitest'
import { berichten as en } from './en.ts'
import { berichten as nl } from './nl.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

type Knoop = { type: number; value?: unknown; options?: Record<string, { value: Knoop[] }> }
const LITERAAL = 0
const HEKJE = 7

/** The names of the values that a message asks for, also inside plurals. */
function placeholders(bericht: string, locale: string): string[] {
  const names = (knopen: readonly Knoop[]): string[] =>
    knopen.flatMap((k) => [
      ...(k.type === LITERAAL || k.type === HEKJE ? [] : [String(k.value)]),
      ...Object.values(k.options ?? {}).flatMap((o) => names(o.value)),
    ])
  const format = createIntl({ locale, messages: {} }).formatters.getMessageFormat(bericht, locale)
  return [...new Set(names(format.getAst() as Knoop[]))].sort()
}

test('Dutch and English have exactly the same keys', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort())
})

test.each([
  ['nl-NL', nl],
  ['en-GB', en],
] as const)('every message of %s is well-formed and not empty', (locale, berichten) => {
  const intl = createIntl({ locale, messages: {} })
  for (const [id, bericht] of Object.entries(berichten)) {
    expect(bericht.trim(), id).not.toBe('')
    expect(() => intl.formatters.getMessageFormat(bericht, locale), id).not.toThrow()
  }
})

test('both languages ask for the same values', () => {
  for (const [id, bericht] of Object.entries(nl))
    expect(placeholders(en[id] ?? '', 'en-GB'), id).toEqual(placeholders(bericht, 'nl-NL'))
})

test('each key starts with the name of its file, so that two features never collide', () => {
  for (const taal of ['nl', 'en'])
    for (const file of readdirSync(`${root}/i18n/${taal}`)) {
      const keys = Object.keys(JSON.parse(readFileSync(`${root}/i18n/${taal}/${file}`, 'utf8')) as object)
      const wrong = keys.filter((k) => !k.startsWith(`${basename(file, '.json')}.`))
      expect(wrong, `${taal}/${file}`).toEqual([])
    }
})

test('every message that the source names exists', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (f) => /\.tsx?$/.test(f) && !f.includes('.test.') && !f.endsWith('api/schema.ts'),
  )
  const missing = files.flatMap((f) => {
    const source = readFileSync(`${root}/${f}`, 'utf8')
    const named = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map((m) => m[1] ?? '')
    return named.filter((id) => nl[id] === undefined).map((id) => `${f}: ${id}`)
  })
  expect(missing).toEqual([])
})
