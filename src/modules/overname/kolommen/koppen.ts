import { SYNONIEMEN } from './synoniemen.ts'
import { VELDEN, type Veld } from './veld.ts'

const PER_KOP: ReadonlyMap<string, Veld> = new Map(
  VELDEN.flatMap((veld) => SYNONIEMEN[veld].split(' ').map((kop): [string, Veld] => [kop, veld])),
)

/** A heading in the form in which headings are compared. */
export function normaliseerKop(kop: string): string {
  const kaal = kop
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('%', 'perc')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[^a-z0-9/]/g, '')
  return kaal.includes('a/b/c') || PER_KOP.has(kaal) ? kaal : kaal.replaceAll('/', '')
}

/** The field that a heading names exactly, if any. */
export const veldVanKop = (kop: string): Veld | null => PER_KOP.get(normaliseerKop(kop)) ?? null

/**
 * The field whose longest known name (of at least five letters) stands inside a longer heading, as in
 * `Geboortedatum cliënt` or `Client - achternaam`.
 */
export function veldInKop(kop: string): Veld | null {
  const kaal = normaliseerKop(kop)
  let beste: Veld | null = null
  let lengte = 4
  for (const [naam, veld] of PER_KOP) {
    if (naam.length > lengte && kaal.includes(naam)) {
      beste = veld
      lengte = naam.length
    }
  }
  return beste
}

/** How many different fields the cells of a row name: the heading row has most. */
export function telKoppen(cellen: readonly string[]): number {
  const velden = new Set<Veld>()
  for (const cel of cellen.slice(0, 500)) {
    if (cel.length > 60) continue
    const veld = veldVanKop(cel)
    if (veld) velden.add(veld)
  }
  return velden.size
}

/** No cell is a number, a date or a mail address: such a first row is a heading, be it an unknown one. */
export const lijktKop = (cellen: readonly string[]): boolean =>
  cellen.every(
    (cel) => cel.length <= 80 && !/^[-\d.,/€%\s]*$/.test(cel.replace(/^\s*$/, 'x')) && !/@[^@]+\./.test(cel),
  )

/** What a mapping is remembered by: the headings in order, free of case and signs. Stable text, to be hashed. */
export const kopafdruk = (kop: readonly string[]): string => kop.map(normaliseerKop).join('\u001f')
