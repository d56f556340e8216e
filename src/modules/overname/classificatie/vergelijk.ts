import { type Veld } from '../kolommen/veld.ts'
import { WAARDEVELDEN, type Waarden, type Waardeveld } from '../waarden/persoon.ts'
import { type Cellen } from '../waarden/rij.ts'
import { isLeeg, schoon, vergelijkvorm } from '../waarden/tekst.ts'

/** One row with what it says, as far as comparing needs it. */
export type Vergelijkbaar = { readonly cellen: Cellen; readonly waarden: Waarden }

/** Texts that are the same when only case, diacritics or signs differ. */
const TEKSTVELDEN: ReadonlySet<Waardeveld> = new Set([
  'achternaam',
  'voorvoegsel',
  'voornaam',
  'voorletters',
  'woonplaats',
  'consulent',
  'aanbieder',
  'werkgever',
  'jobcoach',
])

/** A note is no fact with one value: two notes are both kept. */
const NOOIT_TEGENSTRIJDIG: ReadonlySet<Waardeveld> = new Set(['opmerking'])

const TRAJECT: readonly Waardeveld[] = ['traject', 'startTraject', 'eindeTraject', 'aanbieder']
const PLAATSING: readonly Waardeveld[] = [
  'plaatsing',
  'werkgever',
  'uren',
  'startPlaatsing',
  'eindePlaatsing',
  'loonwaarde',
  'jobcoach',
]

/**
 * The fields in which two rows of one person contradict each other. An empty field agrees with anything; a value that
 * could not be read differs from every value but itself. Trajectories or placements that follow on each other are
 * history, no contradiction: many systems export one row per placement.
 */
export function tegenspraak(a: Vergelijkbaar, b: Vergelijkbaar): Waardeveld[] {
  const overslaan = new Set<Waardeveld>(NOOIT_TEGENSTRIJDIG)
  if (
    volgtOp(a.waarden.startTraject, a.waarden.eindeTraject, b.waarden.startTraject, b.waarden.eindeTraject)
  ) {
    TRAJECT.forEach((veld) => overslaan.add(veld))
  }
  if (heeftOpvolging(a.waarden, b.waarden)) PLAATSING.forEach((veld) => overslaan.add(veld))
  return WAARDEVELDEN.filter((veld) => !overslaan.has(veld) && !zelfde(veld, a, b))
}

/** Both rows hold a placement and one had ended before the other began. */
export const heeftOpvolging = (a: Waarden, b: Waarden): boolean =>
  volgtOp(a.startPlaatsing, a.eindePlaatsing, b.startPlaatsing, b.eindePlaatsing)

/** The same for trajectories. */
export const heeftTrajectopvolging = (a: Waarden, b: Waarden): boolean =>
  volgtOp(a.startTraject, a.eindeTraject, b.startTraject, b.eindeTraject)

function volgtOp(
  beginA: string | null,
  eindeA: string | null,
  beginB: string | null,
  eindeB: string | null,
): boolean {
  if (beginA === null || beginB === null) return false
  return (
    (eindeA !== null && eindeA < beginB && eindeA >= beginA) ||
    (eindeB !== null && eindeB < beginA && eindeB >= beginB)
  )
}

function zelfde(veld: Waardeveld, a: Vergelijkbaar, b: Vergelijkbaar): boolean {
  const x = a.waarden[veld]
  const y = b.waarden[veld]
  if (x !== null && y !== null) return gelijkeWaarde(veld, x, y)
  const ruwA = x === null ? ongelezen(a.cellen, veld) : null
  const ruwB = y === null ? ongelezen(b.cellen, veld) : null
  if (ruwA === null && ruwB === null) return true
  if ((x === null && ruwA === null) || (y === null && ruwB === null)) return true
  return ruwA === ruwB
}

/** The text of a cell that was not read, or null when it says nothing. */
function ongelezen(cellen: Cellen, veld: Veld): string | null {
  const tekst = schoon(cellen[veld] ?? '')
  return isLeeg(tekst) ? null : tekst
}

function gelijkeWaarde(
  veld: Waardeveld,
  x: NonNullable<Waarden[Waardeveld]>,
  y: NonNullable<Waarden[Waardeveld]>,
): boolean {
  if (Array.isArray(x) && Array.isArray(y))
    return x.every((v) => y.includes(v)) || y.every((v) => x.includes(v))
  if (TEKSTVELDEN.has(veld)) return zelfdeTekst(String(x), String(y))
  return x === y
}

/** Equal but for case, diacritics and signs; a lost letter (`Y?lmaz`) stands for any one letter. */
export function zelfdeTekst(a: string, b: string): boolean {
  if (vergelijkvorm(a) === vergelijkvorm(b)) return true
  if (!/[?\ufffd]/.test(a + b)) return false
  const [x, y] = [letters(a), letters(b)]
  return x.length === y.length && x.every((l, i) => l === y[i] || l === '?' || y[i] === '?')
}

const letters = (tekst: string): string[] => [
  ...tekst
    .replaceAll('\ufffd', '?')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]/gu, ''),
]
