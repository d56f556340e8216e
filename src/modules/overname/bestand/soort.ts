import { BestandFoutError } from './fout.ts'
import { type Grenzen } from './grenzen.ts'

export type Bestandsoort = 'csv' | 'xlsx'

type Handtekening = { readonly begin: readonly number[]; readonly wat: string; readonly herstel: string }

const OPSLAAN = 'Open het in het programma waar het vandaan komt en bewaar het als .xlsx of .csv.'

/** Files that people send by mistake, told by their first bytes; the file name proves nothing. */
const ANDERE: readonly Handtekening[] = [
  {
    begin: [0xd0, 0xcf, 0x11, 0xe0],
    wat: 'een oud Excel-bestand (.xls) of een Excel-bestand met een wachtwoord',
    herstel: 'Open het in Excel, haal het wachtwoord eraf en bewaar het als .xlsx.',
  },
  { begin: [0x25, 0x50, 0x44, 0x46], wat: 'een pdf', herstel: 'Vraag de lijst op als .xlsx of .csv.' },
  { begin: [0x1f, 0x8b], wat: 'een ingepakt bestand (gzip)', herstel: 'Pak het eerst uit.' },
  { begin: [0x37, 0x7a, 0xbc, 0xaf], wat: 'een ingepakt bestand (7z)', herstel: 'Pak het eerst uit.' },
  { begin: [0x52, 0x61, 0x72, 0x21], wat: 'een ingepakt bestand (rar)', herstel: 'Pak het eerst uit.' },
  { begin: [0x89, 0x50, 0x4e, 0x47], wat: 'een afbeelding', herstel: 'Vraag de lijst op als .xlsx of .csv.' },
  { begin: [0xff, 0xd8, 0xff], wat: 'een afbeelding', herstel: 'Vraag de lijst op als .xlsx of .csv.' },
  { begin: [0x7b, 0x5c, 0x72, 0x74, 0x66], wat: 'een tekstdocument (rtf)', herstel: OPSLAAN },
]

/** Tells a CSV from an XLSX by content and refuses all else, with a reason. Throws BestandFoutError. */
export function herkenSoort(bytes: Uint8Array, grenzen: Grenzen): Bestandsoort {
  if (bytes.length === 0) {
    throw new BestandFoutError('bestand-leeg', 'Het bestand is leeg.', 'Maak de export opnieuw.')
  }
  if (bytes.length > grenzen.maxBytes) {
    throw new BestandFoutError(
      'bestand-te-groot',
      `Het bestand is ${megabytes(bytes.length)} MB; het mag ${megabytes(grenzen.maxBytes)} MB zijn.`,
      'Verdeel de lijst over meer bestanden, bijvoorbeeld een per gemeente.',
    )
  }
  if (begintMet(bytes, [0x50, 0x4b])) return 'xlsx'
  for (const ander of ANDERE) {
    if (begintMet(bytes, ander.begin)) throw verkeerdeSoort(ander.wat, ander.herstel)
  }
  const begin = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/\0/g, '')
    .trimStart()
    .toLowerCase()
  if (/^(ï»¿|ÿþ|þÿ)?\s*(<!doctype|<html|<table|<meta)/i.test(begin)) {
    throw verkeerdeSoort('een webpagina, ook als de naam op .xls eindigt', OPSLAAN)
  }
  if (/^(ï»¿)?\s*<\?xml/.test(begin)) throw verkeerdeSoort('een XML-bestand', OPSLAAN)
  if (/^(ï»¿)?\s*[[{]\s*["{[]/.test(begin)) throw verkeerdeSoort('een JSON-bestand', OPSLAAN)
  return 'csv'
}

const verkeerdeSoort = (wat: string, herstel: string) =>
  new BestandFoutError('bestand-soort', `Dit is ${wat}. Schakel leest .csv en .xlsx.`, herstel)

const begintMet = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((waarde, plaats) => bytes[plaats] === waarde)

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace('.', ',')
