import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Kleuren = Readonly<Record<string, string>>
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** The custom properties of one CSS block. */
function properties(block: string): Kleuren {
  return Object.fromEntries([...block.matchAll(/--sk-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]))
}

const basis = properties(read('./basis.css'))
const themas: [string, Kleuren][] = [
  ['Schakel', basis],
  ...[...read('./gemeenten.css').matchAll(/\[data-gemeente='([\w-]+)'\] \{([^}]*)\}/g)].map(
    ([, naam, block]): [string, Kleuren] => [naam ?? '', { ...basis, ...properties(block ?? '') }],
  ),
]

function luminantie(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG contrast ratio of two colours. */
export function contrast(a: string, b: string): number {
  const [hoog, laag] = [luminantie(a), luminantie(b)].sort((x, y) => y - x) as [number, number]
  return (hoog + 0.05) / (laag + 0.05)
}

const TEKST: [string, string][] = [
  ...['papier', 'grond', 'vlak'].flatMap((v): [string, string][] => [
    ['inkt', v],
    ['inkt-zacht', v],
    ['link', v],
    ['link-hover', v],
    ['merk', v],
    ['merk-donker', v],
    ['fout-tekst', v],
  ]),
  ...['fout', 'let-op', 'goed', 'info', 'stil'].map((s): [string, string] => [`${s}-tekst`, `${s}-zacht`]),
  ...['fout', 'let-op', 'info'].map((s): [string, string] => ['inkt', `${s}-zacht`]),
  ['op-merk', 'merk'],
  ['op-merk', 'merk-donker'],
  ['merk-donker', 'merk-zacht'],
  ['inkt', 'merk-zacht'],
  ['inkt-zacht', 'merk-zacht'],
  ['link', 'merk-zacht'],
  ['link', 'let-op-zacht'],
  ['focus', 'papier'],
]

const VORM: [string, string][] = [
  ...['rand', 'merk', 'focus', 'fout', 'let-op', 'goed', 'info', 'stil'].map((k): [string, string] => [
    k,
    'papier',
  ]),
  ['rand', 'grond'],
  ['focus', 'grond'],
  ['merk', 'merk-zacht'],
  ['merk', 'grond'],
  ['let-op', 'let-op-zacht'],
  ['fout', 'fout-zacht'],
  ['info', 'info-zacht'],
  ['accent', 'merk-donker'],
  ['op-merk', 'merk-donker'],
]

test.each(themas)('every text of theme %s has a contrast of 4.5 to 1 with what it stands on', (_naam, k) => {
  for (const [voor, achter] of TEKST)
    expect(contrast(k[voor] ?? '', k[achter] ?? ''), `${voor} on ${achter}`).toBeGreaterThanOrEqual(4.5)
})

test.each(themas)('every border and graphic of theme %s has a contrast of 3 to 1', (_naam, k) => {
  for (const [voor, achter] of VORM)
    expect(contrast(k[voor] ?? '', k[achter] ?? ''), `${voor} on ${achter}`).toBeGreaterThanOrEqual(3)
})

test('black on white is 21 to 1, the scale of the measure', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
