import { type Bedrag } from '../../core/bedrag.ts'
import { type Datum } from '../../core/datum.ts'
import { type Bron, type Zekerheid } from './bron.ts'

export type Eenheid =
  | 'eurocent'
  | 'eurocent per uur'
  | 'eurocent per maand'
  | 'eurocent per jaar'
  | 'procent'
  | 'deel'
  | 'uur per week'
  | 'dagen'
  | 'weken'
  | 'maanden'
  | 'jaren'
  | 'aantal'
  | 'tabel'

/** One value with its own period (half-open). `tot: null` says: this text has no end date of its own. */
export type ParameterRij<T> = {
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly waarde: T
  readonly bron: Bron
  readonly zekerheid: Zekerheid
}

/** A dated value apart from the formulas. There is no "latest": a day outside every row has no value. */
export type Parameter<T> = {
  readonly id: string
  readonly omschrijving: string
  readonly eenheid: Eenheid
  readonly rijen: readonly ParameterRij<T>[]
  /** Announced and not in force: the source of the announcement. Such a parameter has no rows, on purpose. */
  readonly aangekondigd?: Bron
}

/** Checks the rows once, when the program loads: sorted, not empty, no overlap. A mistake here is a bug and throws. */
export function defineParameter<T>(parameter: Parameter<T>): Parameter<T> {
  let vorige: ParameterRij<T> | undefined
  for (const rij of parameter.rijen) {
    if (rij.tot !== null && rij.tot <= rij.vanaf)
      throw new RangeError(`${parameter.id}: empty row from ${rij.vanaf}`)
    if (vorige && (vorige.tot === null || vorige.tot > rij.vanaf))
      throw new RangeError(`${parameter.id}: rows overlap or are unsorted at ${rij.vanaf}`)
    vorige = rij
  }
  return parameter
}

/** The same, for money: every row needs an end, because an amount that never ends is an amount nobody checked. */
export function defineBedragen<T extends Bedrag | Readonly<Record<string, Bedrag>>>(
  parameter: Omit<Parameter<T>, 'rijen'> & {
    readonly rijen: readonly (ParameterRij<T> & { readonly tot: Datum })[]
  },
): Parameter<T> {
  return defineParameter(parameter)
}

/** The row in force on a day, or undefined: never the nearest one. */
export function rijOp<T>(parameter: Parameter<T>, dag: Datum): ParameterRij<T> | undefined {
  for (let n = parameter.rijen.length - 1; n >= 0; n--) {
    const rij = parameter.rijen[n]!
    if (rij.vanaf <= dag) return rij.tot === null || dag < rij.tot ? rij : undefined
  }
  return undefined
}
