import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** One table in the dump: its columns, and how many rows and bytes of COPY text it holds. */
export type Dumptabel = {
  readonly naam: string
  readonly kolommen: readonly string[]
  readonly rijen: number
  readonly bytes: number
  /** SHA-256 of the COPY text, in hexadecimal. */
  readonly sha256: string
}

/** What demo/regio.json says of demo/regio.dump.br: tables in the order in which they can be loaded. */
export type Dumpindex = {
  readonly moment: string
  readonly zaad: number
  readonly tabellen: readonly Dumptabel[]
}

/** The rows of a table as COPY text. */
export type Dumpdeel = { readonly naam: string; readonly kolommen: readonly string[]; readonly tekst: Buffer }

const MAP = 'demo'
export const DUMP = join(MAP, 'regio.dump.br')
export const INDEX = join(MAP, 'regio.json')

export const sha256 = (b: Buffer): string => createHash('sha256').update(b).digest('hex')

/** What a part is in the index. */
export function describeDeel(deel: Dumpdeel): Dumptabel {
  let rijen = 0
  for (let i = deel.tekst.indexOf(10); i !== -1; i = deel.tekst.indexOf(10, i + 1)) rijen++
  return {
    naam: deel.naam,
    kolommen: deel.kolommen,
    rijen,
    bytes: deel.tekst.length,
    sha256: sha256(deel.tekst),
  }
}

/** Writes dump and index; the same parts give the same bytes. Brotli with a wide window makes it a third smaller than gzip. */
export function writeDump(
  wortel: string,
  kop: { moment: string; zaad: number },
  delen: readonly Dumpdeel[],
): Dumpindex {
  const index: Dumpindex = { ...kop, tabellen: delen.map(describeDeel) }
  const tekst = Buffer.concat(delen.map((d) => d.tekst))
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
  const params = {
    [BROTLI_PARAM_QUALITY]: 9,
    [BROTLI_PARAM_LGWIN]: 24,
    [BROTLI_PARAM_SIZE_HINT]: tekst.length,
  }
  writeFileSync(join(wortel, DUMP), brotliCompressSync(tekst, { params }))
  writeFileSync(join(wortel, INDEX), `${JSON.stringify(index, null, 1)}\n`)
  return index
}

export function readIndex(wortel: string): Dumpindex {
  return JSON.parse(readFileSync(join(wortel, INDEX), 'utf8')) as Dumpindex
}

/** The parts of the dump, in the order of the index. */
export function readDump(wortel: string): Dumpdeel[] {
  const { tabellen } = readIndex(wortel)
  const alles = brotliDecompressSync(readFileSync(join(wortel, DUMP)))
  let vanaf = 0
  const delen = tabellen.map(({ naam, kolommen, bytes }) => {
    const tekst = alles.subarray(vanaf, vanaf + bytes)
    vanaf += bytes
    return { naam, kolommen, tekst }
  })
  if (vanaf !== alles.length) throw new Error(`${DUMP} and ${INDEX} do not belong together`)
  return delen
}
