import { fout, goed, type Result } from './result.ts'

/**
 * A calendar day as ISO text, YYYY-MM-DD, from 0001-01-01 to 9999-12-31. Text order is date order.
 *
 * Dates are hard: this is the only file that calculates with them. It counts days since 1970-01-01 in the
 * proleptic Gregorian calendar; the test holds it against Temporal, which needs 8 microseconds for what
 * takes 0.2 here, too slow for a night run over every running term.
 */
export type Datum = string & { readonly __datum: unique symbol }

export type DatumFout = { readonly code: 'datum-vorm' | 'datum-bestaat-niet'; readonly waarde: string }

const VORM = /^\d{4}-\d{2}-\d{2}$/
const LAATSTE_DAG = 2932896
const EERSTE_DAG = -719162

/** Strict YYYY-MM-DD; anything else, and any day that does not exist, is a failure. */
export function parseDatum(tekst: string): Result<Datum, DatumFout> {
  if (!VORM.test(tekst)) return fout({ code: 'datum-vorm', waarde: tekst })
  const jaar = jaarVan(tekst)
  const maand = maandVan(tekst)
  const dag = dagVan(tekst)
  if (jaar < 1 || maand < 1 || maand > 12 || dag < 1 || dag > dagenInMaand(jaar, maand))
    return fout({ code: 'datum-bestaat-niet', waarde: tekst })
  return goed(tekst as Datum)
}

/** For dates known to be right (constants, database values): throws on anything parseDatum refuses. */
export function datum(tekst: string): Datum {
  const uitkomst = parseDatum(tekst)
  if (!uitkomst.ok) throw new TypeError(`Not a date (${uitkomst.fout.code}): "${tekst}"`)
  return uitkomst.waarde
}

/** n days later (earlier when negative). */
export const plusDagen = (d: Datum, n: number): Datum => vanDagnummer(dagnummer(d) + geheel(n))

/** n weeks later: the same day of the week. */
export const plusWeken = (d: Datum, n: number): Datum => plusDagen(d, 7 * n)

/** The same day number n months later; where that month is shorter, its last day (31 Jan + 1 month = 28 or 29 Feb). */
export function plusMaanden(d: Datum, n: number): Datum {
  const telling = jaarVan(d) * 12 + maandVan(d) - 1 + geheel(n)
  const jaar = Math.floor(telling / 12)
  const maand = (telling % 12) + 1
  if (jaar < 1 || jaar > 9999) throw new RangeError(`Date out of range: ${d} plus ${n} months`)
  return tekstVan(jaar, maand, Math.min(dagVan(d), dagenInMaand(jaar, maand)))
}

/** Days from a to b; negative when b lies before a. */
export const dagenTussen = (a: Datum, b: Datum): number => dagnummer(b) - dagnummer(a)

/**
 * Whole months from a to b: the largest n for which plusMaanden(a, n) is not after b, so 31 Jan to 28 Feb is 1
 * (Temporal says 0, but a term of one month from 31 January does end there). Mirrored when b lies before a.
 */
export function maandenTussen(a: Datum, b: Datum): number {
  if (b < a) return -maandenTussen(b, a)
  const ruw = (jaarVan(b) - jaarVan(a)) * 12 + maandVan(b) - maandVan(a)
  return ruw > 0 && plusMaanden(a, ruw) > b ? ruw - 1 : ruw
}

/**
 * Age in whole years on a day. Who was born on 29 February becomes a year older on 1 March in a year without
 * that day: the full year is over only when 28 February has passed. Negative before birth.
 */
export function leeftijdOp(geboorte: Datum, op: Datum): number {
  const jaren = jaarVan(op) - jaarVan(geboorte)
  return op.slice(4) >= geboorte.slice(4) ? jaren : jaren - 1
}

/** The day someone born on `geboorte` reaches an age: see leeftijdOp for 29 February. */
export function verjaardag(geboorte: Datum, leeftijd: number): Datum {
  const jaar = jaarVan(geboorte) + leeftijd
  const dag = dagVan(geboorte)
  return dag > dagenInMaand(jaar, maandVan(geboorte))
    ? tekstVan(jaar, 3, 1)
    : tekstVan(jaar, maandVan(geboorte), dag)
}

/** Day of the week, 1 = Monday to 7 = Sunday. */
export const weekdag = (d: Datum): number => ((((dagnummer(d) + 3) % 7) + 7) % 7) + 1

export const eersteDagVanMaand = (d: Datum): Datum => tekstVan(jaarVan(d), maandVan(d), 1)

export const laatsteDagVanMaand = (d: Datum): Datum =>
  tekstVan(jaarVan(d), maandVan(d), dagenInMaand(jaarVan(d), maandVan(d)))

export const jaarVan = (d: string): number => Number(d.slice(0, 4))
export const maandVan = (d: string): number => Number(d.slice(5, 7))
export const dagVan = (d: string): number => Number(d.slice(8, 10))

/** Negative, zero or positive, as a sort function wants it. */
export const vergelijkDatum = (a: Datum, b: Datum): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0)

export const vroegste = (a: Datum, b: Datum): Datum => (a <= b ? a : b)
export const laatste = (a: Datum, b: Datum): Datum => (a >= b ? a : b)

/** Days since 1970-01-01. */
export function dagnummer(d: Datum): number {
  const maand = maandVan(d)
  const jaar = jaarVan(d) - (maand <= 2 ? 1 : 0)
  const dagVanJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dagVan(d) - 1
  return (
    jaar * 365 + Math.floor(jaar / 4) - Math.floor(jaar / 100) + Math.floor(jaar / 400) + dagVanJaar - 719468
  )
}

/** The date that lies n days after 1970-01-01; throws outside years 1 to 9999. */
export function vanDagnummer(n: number): Datum {
  if (n < EERSTE_DAG || n > LAATSTE_DAG) throw new RangeError(`Date out of range: day number ${n}`)
  // Years counted from 1 March, so that the leap day is the last of its year; an era is 400 years.
  const verschoven = n + 719468
  const era = Math.floor(verschoven / 146097)
  const dagVanEra = verschoven - era * 146097
  const jaarVanEra = Math.floor(
    (dagVanEra -
      Math.floor(dagVanEra / 1460) +
      Math.floor(dagVanEra / 36524) -
      Math.floor(dagVanEra / 146096)) /
      365,
  )
  const dagVanJaar =
    dagVanEra - (365 * jaarVanEra + Math.floor(jaarVanEra / 4) - Math.floor(jaarVanEra / 100))
  const m = Math.floor((5 * dagVanJaar + 2) / 153)
  const maand = m < 10 ? m + 3 : m - 9
  const jaar = jaarVanEra + era * 400 + (maand <= 2 ? 1 : 0)
  return tekstVan(jaar, maand, dagVanJaar - Math.floor((153 * m + 2) / 5) + 1)
}

function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0) ? 29 : 28
  return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31
}

function tekstVan(jaar: number, maand: number, dag: number): Datum {
  const j = jaar < 1000 ? String(jaar).padStart(4, '0') : String(jaar)
  return `${j}-${maand < 10 ? '0' : ''}${maand}-${dag < 10 ? '0' : ''}${dag}` as Datum
}

function geheel(n: number): number {
  if (!Number.isSafeInteger(n)) throw new TypeError(`Not a whole number of days or months: ${n}`)
  return n
}
