import { addDays, daysBetween } from '../dagen.ts'
import type { Klok } from './klok.ts'

/** The stretch of time that a set of clocks covers, with some air on both sides. */
export type As = { readonly vanaf: string; readonly tot: string }

/** From the first start to the last end or today, whichever reaches further, plus 3% on each side. */
export function asOf(klokken: readonly Klok[], vandaag: string): As {
  const dagen = [
    vandaag,
    ...klokken.flatMap((k) => [k.start, k.einde, ...k.momenten.map((m) => m.datum)]),
  ].sort()
  const vanaf = dagen[0] ?? vandaag
  const tot = dagen[dagen.length - 1] ?? vandaag
  const lucht = Math.max(7, Math.round(daysBetween(vanaf, tot) * 0.03))
  return { vanaf: addDays(vanaf, -lucht), tot: addDays(tot, lucht) }
}

/** Where a day lies on the axis, 0 to 100 (percent of the width). */
export function plaats(as: As, dag: string): number {
  const deel = daysBetween(as.vanaf, dag) / Math.max(1, daysBetween(as.vanaf, as.tot))
  return Math.round(Math.min(1, Math.max(0, deel)) * 10_000) / 100
}

const STAPPEN = [1, 2, 3, 6, 12, 24, 60]

/** First days of months to label: at most six, at steps that people count in (1, 2, 3, 6, 12 months). */
export function merkstrepen(as: As): readonly string[] {
  const maand = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1
  const eerste = maand(as.vanaf) + 1
  const laatste = maand(as.tot)
  const stap = STAPPEN.find((s) => (laatste - eerste) / s < 6) ?? 120
  const strepen: string[] = []
  for (let m = Math.ceil(eerste / stap) * stap; m <= laatste; m += stap)
    strepen.push(`${String(Math.floor(m / 12)).padStart(4, '0')}-${String((m % 12) + 1).padStart(2, '0')}-01`)
  return strepen
}
