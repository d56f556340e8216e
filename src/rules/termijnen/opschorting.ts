import { dagnummer, vanDagnummer, type Datum } from '../../core/datum.ts'
import { bevat, voegSamen, type Periode } from '../../core/periode.ts'
import { type Opschorting } from './termijn.ts'

/**
 * How a suspension works on a date. Each suspended day that falls before the (already moved) date moves it one
 * day. So around a date D: a suspension that starts the day before D counts with all its days; one that starts on D or later
 * finds the term over and does nothing; one that ended on or before the start does nothing, and of one that began earlier
 * only the days from the start count. Overlapping and touching suspensions count once.
 */
export type Verschoven = { readonly datum: Datum; readonly minstens: boolean; readonly dagen: number }

/** Suspensions as periods in which no day occurs twice. */
export const klokStil = (opschortingen: readonly Opschorting[]): readonly Periode[] =>
  opschortingen.length === 0 ? [] : voegSamen(opschortingen)

/**
 * Moves a date by the suspended days between `begin` and that date. An open suspension counts up to `opDatum`
 * (as if lifted that day) and makes the result a minimum.
 */
export function verschuif(begin: Datum, basis: Datum, stil: readonly Periode[], opDatum?: Datum): Verschoven {
  if (stil.length === 0) return { datum: basis, minstens: false, dagen: 0 }
  const start = dagnummer(basis)
  let grens = start
  let minstens = false
  for (const p of stil) {
    const vanaf = dagnummer(p.vanaf > begin ? p.vanaf : begin)
    if (vanaf >= grens) break
    if (p.tot === null) {
      if (opDatum !== undefined) grens += Math.max(0, dagnummer(opDatum) - vanaf)
      minstens = true
      break
    }
    grens += Math.max(0, dagnummer(p.tot) - vanaf)
  }
  return { datum: vanDagnummer(grens), minstens, dagen: grens - start }
}

/** Whether the clock stands still on a day. */
export const staatStil = (stil: readonly Periode[], dag: Datum): boolean => stil.some((p) => bevat(p, dag))
