import { createHash } from 'node:crypto'
import { kopafdruk } from '../kolommen/koppen.ts'

/** The headings of a file as a fixed print, under which its mapping is remembered. */
export const kopafdrukHash = (kop: readonly string[]): Buffer =>
  createHash('sha256').update(kopafdruk(kop)).digest()
