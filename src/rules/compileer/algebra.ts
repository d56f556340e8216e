import {
  deel,
  maal,
  maximum,
  min,
  minimum,
  plus,
  rondHeel,
  breuk,
  type Afronding,
  type Breuk,
} from '../../core/breuk.ts'
import { type Rekening } from '../engine/index.ts'

/**
 * The arithmetic that a formula may use. A formula is written once, for any number kind T. With exact fractions it
 * explains one case; with nodes of a graph (graaf.ts) the same function becomes one loop over a population.
 */
export type Algebra<T> = {
  vast(waarde: Breuk): T
  plus(a: T, b: T): T
  min(a: T, b: T): T
  maal(a: T, b: T): T
  /** Division by a fixed number only: a loop keeps one denominator per step. */
  deelVast(a: T, door: Breuk): T
  kleinste(a: T, b: T): T
  grootste(a: T, b: T): T
  /** To a whole number, as a named step. */
  rondAf(naam: string, a: T, wijze: Afronding): T
}

/** Exact fractions; rounding goes through the calculation, so that it stands in the proof. */
export const exact = (r: Pick<Rekening, 'rondAf'>): Algebra<Breuk> => ({
  ...FRACTIES,
  rondAf: (naam, a, wijze) => breuk(r.rondAf(naam, a, wijze)),
})

const FRACTIES = {
  vast: (waarde: Breuk) => waarde,
  plus,
  min,
  maal,
  deelVast: deel,
  kleinste: minimum,
  grootste: maximum,
}

/** Exact fractions without a proof, for tests and for values made before a loop. */
export const kaal: Algebra<Breuk> = { ...FRACTIES, rondAf: (_naam, a, wijze) => breuk(rondHeel(a, wijze)) }
