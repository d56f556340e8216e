import { datum, plusDagen, type Datum } from '../../../core/datum.ts'
import { MOMENT, PEILDAG } from '../moment.ts'
import { toWerkdag, type Loting } from './toeval.ts'

/** The last working day before the dump: on the day itself everybody still has to begin. */
export const GISTEREN = datum('2026-11-19')

/** An instant in office hours of a day (08.30 to 16.30, whole minutes), never after the moment of the dump. */
export function instant(loting: Loting, dag: Datum): string {
  const minuut = dag >= PEILDAG ? 30 + loting.geheel(0, 25) : 450 + loting.geheel(0, 480)
  const uur = dag >= PEILDAG ? 6 : Math.floor(minuut / 60)
  const tekst = `${dag}T${String(uur).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}:00.000Z`
  return tekst < MOMENT ? tekst : MOMENT
}

/** A working day `dagen` before the dump. */
export const dagenGeleden = (dagen: number): Datum =>
  toWerkdag(plusDagen(PEILDAG, -dagen), datum('2020-01-01'))

/** The earlier of two days. */
export const eerste = (a: Datum, b: Datum): Datum => (a < b ? a : b)

/** The later of two days. */
export const laatste = (a: Datum, b: Datum): Datum => (a > b ? a : b)
