import { bedrag, type Bedrag } from '../core/bedrag.ts'
import { datum, type Datum } from '../core/datum.ts'
import { type Bron, type ParameterRij, type Zekerheid } from './engine/index.ts'

/** A dated row; `tot` null where the text has no end of its own. */
export const rij = <T>(
  vanaf: string,
  tot: string | null,
  waarde: T,
  bron: Bron,
  zekerheid: Zekerheid = 'geverifieerd',
): ParameterRij<T> => ({
  vanaf: datum(vanaf),
  tot: tot === null ? null : datum(tot),
  waarde,
  bron,
  zekerheid,
})

/** A dated row with money in whole cents; the end is part of it. */
export const bedragRij = (
  vanaf: string,
  tot: string,
  cents: number,
  bron: Bron,
  zekerheid: Zekerheid = 'geverifieerd',
): ParameterRij<Bedrag> & { readonly tot: Datum } => ({
  vanaf: datum(vanaf),
  tot: datum(tot),
  waarde: bedrag(cents),
  bron,
  zekerheid,
})
