import { plusMaanden, type Datum } from '../../core/datum.ts'
import { bevat } from '../../core/periode.ts'
import { LADDER } from '../../rules/ladder/index.ts'
import type { PlaatsingRij } from './plaatsing.ts'

/** When lasting work is looked at, in months after its first day (sources: S0, S1). */
export const DUURZAAM_MAANDEN = [3, 6, 12, 24] as const

export type Duurzaam = {
  /** First day of an unbroken time in paid work. */
  readonly vanaf: Datum
  /** Whether the person was in paid work on that day; null while the day has not come. */
  readonly metingen: readonly {
    readonly maanden: number
    readonly op: Datum
    readonly werkt: boolean | null
  }[]
}

type Feit = Pick<PlaatsingRij, 'vorm' | 'vanaf' | 'tot' | 'status'>

/**
 * For each time that somebody came to paid work: were they still in paid work 3, 6, 12 and 24 months later? A change of employer or form
 * without a day between is one time. A placement that nobody ended counts up to its planned end, and without one until today.
 */
export function duurzaamWerk(plaatsingen: readonly Feit[], vandaag: Datum): Duurzaam[] {
  const betaald = plaatsingen
    .filter((p) => p.status !== 'vervallen' && p.vanaf <= vandaag && LADDER[p.vorm].dienstverband)
    .sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1))
  const begin = betaald.filter(
    (p) => !betaald.some((b) => b.vanaf < p.vanaf && (b.tot === null || b.tot >= p.vanaf)),
  )
  const dagen = [...new Set(begin.map((p) => p.vanaf))]
  return dagen.map((vanaf) => ({
    vanaf,
    metingen: DUURZAAM_MAANDEN.map((maanden) => {
      const op = plusMaanden(vanaf, maanden)
      return {
        maanden,
        op,
        werkt: op > vandaag ? null : betaald.some((p) => bevat({ vanaf: p.vanaf, tot: p.tot }, op)),
      }
    }),
  }))
}
