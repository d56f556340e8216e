import { breuk, deel, EEN, min, plus, type Breuk } from '../../core/breuk.ts'
import { type Algebra } from '../compileer/algebra.ts'

const HONDERD = breuk(100)

/** Fixed numbers of the subsidy on a day, as fractions of 1. */
export type Tarief = {
  readonly vakantiebijslag: Breuk
  readonly maximumdeel: Breuk
  readonly lastendeel: Breuk
  /** Hours of the full week behind the reference wage. */
  readonly volleWeek: Breuk
}

/** What both readings start from, in cents per month. */
export type Grondbedragen<T> = {
  /** Minimum wage with holiday allowance, for the hours of the job. */
  readonly grondslag: T
  /** Grondslag minus wage value, or the flat part of it. */
  readonly verschil: T
}

export type Opbouw<T> = { readonly subsidie: T; readonly totaal: T }

/**
 * Reading A (the default, as the ministry's calculation tool did): the difference, capped, and then the charges
 * as a percentage of the subsidy on top.
 */
export function lastenBovenop<T>(
  a: Algebra<T>,
  { grondslag, verschil }: Grondbedragen<T>,
  t: Tarief,
): Opbouw<T> {
  const subsidie = a.kleinste(verschil, a.maal(grondslag, a.vast(t.maximumdeel)))
  return { subsidie, totaal: a.maal(subsidie, a.vast(plus(EEN, t.lastendeel))) }
}

/**
 * Reading B: "vermeerderd met een vergoeding voor werkgeverslasten" belongs to the maximum only. The charges lift the cap and
 * are not paid apart.
 */
export function lastenInMaximum<T>(
  a: Algebra<T>,
  { grondslag, verschil }: Grondbedragen<T>,
  t: Tarief,
): Opbouw<T> {
  const maximum = a.maal(a.maal(grondslag, a.vast(t.maximumdeel)), a.vast(plus(EEN, t.lastendeel)))
  const subsidie = a.kleinste(verschil, maximum)
  return { subsidie, totaal: subsidie }
}

export const LEZINGEN = { 'lasten-bovenop': lastenBovenop, 'lasten-in-maximum': lastenInMaximum } as const
export type Lezing = keyof typeof LEZINGEN

/** Hours in the unit of the agreement; `deel` is the subsidised part of the base, as a fraction of 1. */
export type Baan<T> = { readonly maandloon: T; readonly uren: T; readonly normaleUren: T; readonly deel: T }

/**
 * The subsidy per month before rounding, in cents. Written for any arithmetic: with fractions it explains one job, in a loop
 * it runs over a population.
 */
export function subsidieformule<T>(a: Algebra<T>, baan: Baan<T>, t: Tarief, lezing: Lezing): Opbouw<T> {
  const uren = a.kleinste(baan.uren, baan.normaleUren)
  const perUur = a.deelVast(a.maal(baan.maandloon, a.vast(plus(EEN, t.vakantiebijslag))), t.volleWeek)
  const grondslag = a.maal(perUur, uren)
  return LEZINGEN[lezing](a, { grondslag, verschil: a.maal(grondslag, baan.deel) }, t)
}

/** Whole percent to a fraction of 1. */
export const vanProcent = (procent: Breuk): Breuk => deel(procent, HONDERD)

/** What is missing up to 1. */
export const rest = (a: Breuk): Breuk => min(EEN, a)
