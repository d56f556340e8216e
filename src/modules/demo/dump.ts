import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

/** One table in the dump: its columns, and how many rows and bytes of COPY text it holds. */
export type Dumptabel = {
  readonly naam: string
  readonly kolommen: readonly string[]
  readonly rijen: number
  readonly bytes: number
  /** SHA-256 of the COPY text, in hexadecimal. */
  readonly sha256: string
}

/** What demo/regio.json says of demo/regio.dump.gz: tables in the order in which they can be loaded. */
export type Dumpindex = { readonly moment: string; readonly zaad: number; readonly tabellen: readonly Dumptabel[] }

/** The rows of a table as COPY text. */
export type Dumpdeel = { readonly naam: string; readonly kolommen: readonly string[]; readonly tekst: Buffer }

const MAP = 'demo'
export const DUMP = join(MAP, 'regio.dump.gz')
export const INDEX = join(MAP, 'regio.json')

export const sha256 = (b: Buffer): string => createHash('sha256').update(b).digest('hex')

/** What a part is in the index. */
export function describeDeel(deel: Dumpdeel): Dumptabel {
  let rijen = 0
  for (let i = deel.tekst.indexOf(10); i !== -1; i = deel.tekst.indexOf(10, i + 1)) rijen++
  return { naam: deel.naam, kolommen: deel.kolommen, rijen, bytes: deel.tekst.length, sha256: sha256(deel.tekst) }
}

/** Writes dump and index; the same parts give the same bytes (a gzip header without time or name). */
export function writeDump(wortel: string, kop: { moment: string; zaad: number }, delen: readonly Dumpdeel[]): Dumpindex {
  const index: Dumpindex = { ...kop, tabellen: delen.map(describeDeel) }
  const gezipt = gzipSync(Buffer.concat(delen.map((d) => d.tekst)), { level: 9, memLevel: 9 })
  // Byte 9 names the operating system that compressed; 255 says "unknown" and so is alike everywhere.
  gezipt[9] = 255
  writeFileSync(join(wortel, DUMP), gezipt)
  writeFileSync(join(wortel, INDEX), `${JSON.stringify(index, null, 1)}\n`)
  return index
}

export function readIndex(wortel: string): Dumpindex {
  return JSON.parse(readFileSync(join(wortel, INDEX), 'utf8')) as Dumpindex
}

/** The parts of the dump, in the order of the index. */
export function readDump(wortel: string): Dumpdeel[] {
  const { tabellen } = readIndex(wortel)
  const alles = gunzipSync(readFileSync(join(wortel, DUMP)))
  let vanaf = 0
  const delen = tabellen.map(({ naam, kolommen, bytes }) => {
    const tekst = alles.subarray(vanaf, vanaf + bytes)
    vanaf += bytes
    return { naam, kolommen, tekst }
  })
  if (vanaf !== alles.length) throw new Error(`${DUMP} and ${INDEX} do not belong together`)
  return delen
}
