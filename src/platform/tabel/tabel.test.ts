import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { csvCel, exportTabel } from './tabel.ts'

test('no cell of an export can start a formula', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ';', 'a', '1', '\u00a0'),
      }),
      (tekst) => {
        const cel = csvCel(tekst)
        const inhoud = cel.startsWith('"') ? cel.slice(1) : cel
        expect(inhoud.replace(/^[\s\u00a0]+/, '')).not.toMatch(/^[=+\-@]/)
      },
    ),
  )
})

test('in XLSX a text that looks like a formula stays text', async () => {
  const bestand = await exportTabel(
    'proef',
    [{ kop: 'Opmerking', waarde: (r: string) => r }],
    ['=1+1', 'gewoon'],
    'xlsx',
  )
  const boek = await readXlsx(new Uint8Array(bestand.inhoud))
  expect(boek.sheets[0]?.rows.map((r) => r[0])).toEqual(['Opmerking', '=1+1', 'gewoon'])
})

test('CSV opens in a Dutch spreadsheet: BOM, semicolons, decimal comma, quotes doubled', async () => {
  const bestand = await exportTabel(
    'p',
    [
      { kop: 'a;b', waarde: () => 1.5 },
      { kop: 'c', waarde: () => 'zij zei "ja"' },
    ],
    [0],
    'csv',
  )
  expect(bestand.inhoud.toString('utf8')).toBe('\uFEFF"a;b";c\r\n1,5;"zij zei ""ja"""\r\n')
})
