import { dagenTussen, plusDagen, weekdag, type Datum } from '../../../core/datum.ts'

/**
 * A stream of draws that depends on nothing but its seed and key: counter-based, so that what is drawn for one person
 * never shifts what is drawn for another.
 */
export type Loting = {
  /** Uniform in [0, 1). */
  getal(): number
  /** A whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number
  kans(p: number): boolean
  kies<T>(lijst: readonly T[]): T
  /** One of the pairs [weight, value]. */
  gewogen<T>(paren: readonly (readonly [number, T])[]): T
  /** A working day from `van` up to and including `tot`. */
  werkdag(van: Datum, tot: Datum): Datum
}

/** Draws for one key, for instance `('persoon', 17, 'naam')`. */
export function createLoting(zaad: number, ...sleutel: readonly (string | number)[]): Loting {
  const begin = mix(zaad ^ fnv(sleutel.join('|')))
  let teller = 0
  const getal = () => mix(begin + Math.imul(++teller, 0x9e3779b9)) / 4294967296
  const geheel = (van: number, tot: number) => van + Math.floor(getal() * (tot - van + 1))
  const kies = <T>(lijst: readonly T[]): T => pick(lijst, Math.floor(getal() * lijst.length))
  return {
    getal,
    geheel,
    kies,
    kans: (p) => getal() < p,
    gewogen: (paren) => {
      let rest = getal() * paren.reduce((som, [gewicht]) => som + gewicht, 0)
      return (paren.find(([gewicht]) => (rest -= gewicht) < 0) ?? pick(paren, paren.length - 1))[1]
    },
    werkdag: (van, tot) => toWerkdag(plusDagen(van, geheel(0, Math.max(0, dagenTussen(van, tot)))), van),
  }
}

/** Persons in a row among which a spread share holds exactly. */
const BLOK = 20

/**
 * A value in [0, 1) for a numbered person, spread evenly: each twenty in a row get twenty values that lie a twentieth apart,
 * shuffled per characteristic. So the proportions of the source documents hold in the region and in each caseload.
 */
export function spreiding(kenmerk: string, nummer: number): number {
  const h = fnv(kenmerk)
  const gewicht = (n: number) => mix(h + Math.imul(n, 0x9e3779b9))
  const eigen = gewicht(nummer)
  const begin = nummer - (nummer % BLOK)
  let plaats = 0
  for (let n = begin; n < begin + BLOK; n++) if (gewicht(n) < eigen) plaats++
  // Where in its twentieth: drawn apart, since the weight itself goes with the place.
  return (plaats + mix(eigen ^ 0x5bd1e995) / 4294967296) / BLOK
}

/** The part of [0, 1) in which a value falls, for parts of the given sizes. */
export function verdeel<T>(waarde: number, delen: readonly (readonly [number, T])[]): T {
  const totaal = delen.reduce((som, [deel]) => som + deel, 0)
  let rest = waarde * totaal
  return (delen.find(([deel]) => (rest -= deel) < 0) ?? pick(delen, delen.length - 1))[1]
}

/** The day itself, or the Friday before a weekend (the Monday after when that lies before `nietVoor`). */
export function toWerkdag(dag: Datum, nietVoor: Datum): Datum {
  const over = weekdag(dag) - 5
  if (over <= 0) return dag
  const vrijdag = plusDagen(dag, -over)
  return vrijdag >= nietVoor ? vrijdag : plusDagen(dag, 3 - over)
}

function pick<T>(lijst: readonly T[], i: number): T {
  const waarde = lijst[i]
  if (waarde === undefined) throw new RangeError('choice from an empty list')
  return waarde
}

/** FNV-1a over UTF-16 units: 32 bits. */
function fnv(tekst: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Mixes 32 bits until every bit depends on every other (the finaliser of MurmurHash3, twice). */
function mix(x: number): number {
  let h = x | 0
  for (let i = 0; i < 2; i++) {
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
    h = (h ^ (h >>> 16)) + 0x6d2b79f5
  }
  return h >>> 0
}
