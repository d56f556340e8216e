import { BestandFoutError } from './fout.ts'

/** How bytes stand for characters, by the name a user may also choose. */
export const CODERINGEN = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'windows-1254',
  'iso-8859-15',
] as const
export type Codering = (typeof CODERINGEN)[number]

export type Gedecodeerd = {
  readonly codering: Codering
  readonly tekst: string
  /** Bytes that stand for no character in this encoding: they became U+FFFD and are lost. */
  readonly verloren: number
}

/** Bytes that Windows-1252 leaves undefined: with one of these a file is no Windows-1252. */
const ONGEDEFINIEERD = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * Detects the encoding of a text file. Order of proof: a byte order mark, then zero bytes in a pattern (UTF-16),
 * then valid UTF-8, and only then the eight-bit ones, which can never be refuted by the bytes alone.
 */
export function herkenCodering(bytes: Uint8Array): Codering {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const utf16 = herkenUtf16(bytes)
  if (utf16) return utf16
  const { geldig, ongeldig } = telUtf8(bytes)
  if (ongeldig === 0 || (geldig >= 8 && geldig >= 10 * ongeldig)) return 'utf-8'
  return bytes.some((b) => ONGEDEFINIEERD.has(b)) ? 'iso-8859-1' : 'windows-1252'
}

/** Decodes the whole file with the detected or chosen encoding. Throws BestandFoutError when it is no text. */
export function decodeer(bytes: Uint8Array, gekozen?: Codering): Gedecodeerd {
  const codering = gekozen ?? herkenCodering(bytes)
  const tekst = codering === 'iso-8859-1' ? latin1(bytes) : new TextDecoder(label(codering)).decode(bytes)
  if (isGeenTekst(tekst)) {
    throw new BestandFoutError(
      'bestand-codering',
      'Het bestand bevat tekens die in een tekstbestand niet voorkomen; het is beschadigd of geen lijst.',
      'Maak de export opnieuw, liefst als .xlsx of als CSV met codering UTF-8.',
    )
  }
  return { codering, tekst, verloren: telVerloren(tekst) }
}

const label = (codering: Codering): string => (codering === 'utf-8-bom' ? 'utf-8' : codering)

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** ASCII text in UTF-16 has a zero in every other byte. */
function herkenUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const einde = Math.min(bytes.length, 4096)
  let even = 0
  let oneven = 0
  for (let i = 0; i < einde; i++) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even++
    else oneven++
  }
  const helft = einde / 2
  if (oneven > helft * 0.6 && even < helft * 0.1) return 'utf-16le'
  if (even > helft * 0.6 && oneven < helft * 0.1) return 'utf-16be'
  return null
}

/** Counts well-formed multi-byte sequences and bytes that belong to none. */
function telUtf8(bytes: Uint8Array): { geldig: number; ongeldig: number } {
  let geldig = 0
  let ongeldig = 0
  for (let i = 0; i < bytes.length;) {
    const b = bytes[i]!
    if (b < 0x80) {
      i++
      continue
    }
    const lengte = b >= 0xc2 && b <= 0xdf ? 2 : b >= 0xe0 && b <= 0xef ? 3 : b >= 0xf0 && b <= 0xf4 ? 4 : 0
    const heel = lengte > 0 && volgbytes(bytes, i + 1, lengte - 1)
    if (heel) geldig++
    else ongeldig++
    i += heel ? lengte : 1
  }
  return { geldig, ongeldig }
}

function volgbytes(bytes: Uint8Array, vanaf: number, aantal: number): boolean {
  for (let i = vanaf; i < vanaf + aantal; i++) if ((bytes[i] ?? 0) >> 6 !== 0b10) return false
  return true
}

/** Control characters other than tab, line ends and the odd stray one: more than 1 in 200 is no list. */
function isGeenTekst(tekst: string): boolean {
  let stuur = 0
  for (let i = 0; i < tekst.length; i++) {
    const c = tekst.charCodeAt(i)
    if (c < 0x20 && c !== 9 && c !== 10 && c !== 13 && c !== 12) stuur++
  }
  return stuur > 8 && stuur * 200 > tekst.length
}

function telVerloren(tekst: string): number {
  let aantal = 0
  for (let i = tekst.indexOf('�'); i >= 0; i = tekst.indexOf('�', i + 1)) aantal++
  return aantal
}
