import { breuk, deel, EEN, maal, min, minimum, plus, type Breuk } from '../../core/breuk.ts'

const HONDERD = breuk(100)

/** What both readings start from, in exact cents per month. */
export type Grondbedragen = {
  /** Minimum wage with holiday allowance, for the hours of the job. */
  readonly grondslag: Breuk
  /** Grondslag minus wage value, or the flat part of it. */
  readonly verschil: Breuk
  /** Highest part of the grondslag, as a fraction of 1. */
  readonly maximumdeel: Breuk
  /** Employer charges as a fraction of 1. */
  readonly lastendeel: Breuk
}

export type Opbouw = { readonly subsidie: Breuk; readonly totaal: Breuk }

/**
 * Reading A (the default, as the ministry's calculation tool did): the difference, capped, and then the charges
 * as a percentage of the subsidy on top.
 */
export function lastenBovenop({ grondslag, verschil, maximumdeel, lastendeel }: Grondbedragen): Opbouw {
  const subsidie = minimum(verschil, maal(grondslag, maximumdeel))
  return { subsidie, totaal: maal(subsidie, plus(EEN, lastendeel)) }
}

/**
 * Reading B: "vermeerderd met een vergoeding voor werkgeverslasten" belongs to the maximum only. The charges lift the cap and
 * are not paid apart.
 */
export function lastenInMaximum({ grondslag, verschil, maximumdeel, lastendeel }: Grondbedragen): Opbouw {
  const subsidie = minimum(verschil, maal(maal(grondslag, maximumdeel), plus(EEN, lastendeel)))
  return { subsidie, totaal: subsidie }
}

export const LEZINGEN = { 'lasten-bovenop': lastenBovenop, 'lasten-in-maximum': lastenInMaximum } as const
export type Lezing = keyof typeof LEZINGEN

/** Whole percent to a fraction of 1. */
export const vanProcent = (procent: Breuk): Breuk => deel(procent, HONDERD)

/** What is missing up to 1. */
export const rest = (a: Breuk): Breuk => min(EEN, a)
