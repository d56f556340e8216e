import { datum, plusDagen, verjaardag } from '../../../core/datum.ts'
import { BEGINDAG, PEILDAG } from '../moment.ts'
import type { Persoon } from './personen.ts'
import type { Planplaatsing } from './schets-plaatsing.ts'
import type { Schets } from './schets.ts'
import { eerste, laatste } from './tijd.ts'
import type { Loting } from './toeval.ts'
import type { Werkveld } from './werkveld.ts'

/** One step outward on the way from within the walls to an employer (source: S3, "Huidig SW-bestand"). */
const EERDER = {
  'wsw-op-locatie': 'wsw-intern',
  'wsw-detachering': 'wsw-op-locatie',
  'wsw-begeleid-werken': 'wsw-detachering',
} as const

/** A Wsw employee: one long placement, and for some a step outward in the three years. */
export function schetsWsw(loting: Loting, p: Persoon, veld: Werkveld): Schets {
  const vorm = p.wswvorm ?? 'wsw-intern'
  const volwassen = verjaardag(p.geboortedatum, 18)
  const vanaf = eerste(
    laatste(plusDagen(datum('1994-01-01'), loting.geheel(0, 7600)), volwassen),
    datum('2014-12-29'),
  )
  const stap =
    vorm !== 'wsw-intern' && loting.kans(0.22) ? plusDagen(BEGINDAG, loting.geheel(30, 1060)) : undefined
  const uren = loting.kies([24, 28, 32, 32, 36, 36])
  const maak = (
    naam: string,
    wsw: Planplaatsing['vorm'],
    van: typeof vanaf,
    tot: typeof vanaf | null,
  ): Planplaatsing => ({
    ...veld.plek(loting, p.gemeente, wsw === 'wsw-intern' ? 'binnen' : 'buiten'),
    naam,
    vorm: wsw,
    vanaf: van,
    tot,
    reden: tot === null ? null : 'doorstroom',
    uren,
    loonwaarde: null,
    gepland: null,
    verlengdTot: null,
    leerwerk: false,
  })
  const plaatsingen =
    stap === undefined || stap > PEILDAG || vorm === 'wsw-intern'
      ? [maak('nu', vorm, vanaf, null)]
      : [maak('eerder', EERDER[vorm], vanaf, stap), maak('nu', vorm, stap, null)]
  return { fasen: [{ fase: 'begeleiden', vanaf }], trajecten: [], plaatsingen }
}
