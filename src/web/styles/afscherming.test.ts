import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const read = (file: string) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
const sheets = [...read('./ams.css').matchAll(/'(@amsterdam\/design-system-css\/[^']+)'/g)].map(
  (m) => m[1] ?? '',
)

test('every value that an imported component asks for is one of our own', () => {
  const own = new Set([...read('./ams-tokens.css').matchAll(/(--ams-[\w-]+):/g)].map((m) => m[1]))
  const asked = sheets.flatMap((s) => [
    ...readFileSync(require.resolve(s), 'utf8').matchAll(/var\((--ams-[\w-]+)/g),
  ])
  // `-vi-` names are fallbacks of values that we set; --ams-line-height is set by the icon itself.
  const missing = asked
    .map((m) => m[1] ?? '')
    .filter((n) => !own.has(n) && !/-vi-|^--ams-line-height$/.test(n))
  expect(sheets.length).toBeGreaterThan(15)
  expect([...new Set(missing)]).toEqual([])
})

test('no source file asks for the tokens, assets or icons that belong to the City of Amsterdam', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (f) => /\.(tsx?|css)$/.test(f) && !f.endsWith('.test.ts'),
  )
  const wrong = files.filter((f) =>
    /from '@amsterdam\/design-system-(tokens|assets|react-icons)|import '@amsterdam\/design-system-(tokens|assets)/.test(
      readFileSync(`${root}/${f}`, 'utf8'),
    ),
  )
  expect(wrong).toEqual([])
})
