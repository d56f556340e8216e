import { dagenTussen, plusDagen, plusMaanden, type Datum } from '../../../core/datum.ts'
import type { Vorm } from '../../../rules/ladder/index.ts'
import { PEILDAG } from '../moment.ts'
import type { Persoon } from './personen.ts'
import type { Plantraject } from './schets-traject.ts'
import { dagenGeleden, eerste, laatste } from './tijd.ts'
import type { Loting } from './toeval.ts'
import type { Planplek } from './werkgeversplan.ts'
import type { Werkveld } from './werkveld.ts'

/** A placement of the plan. */
export type Planplaatsing = {
  /** The name by which later steps find it. */
  readonly naam: string
  readonly vorm: Vorm
  readonly plek: Planplek
  readonly vanaf: Datum
  /** The day on which it ended; null when it runs. */
  readonly tot: Datum | null
  readonly reden: 'doorstroom' | 'contract-afgelopen' | 'uitval' | 'verhuizing' | 'eigen-verzoek' | null
  readonly uren: number
  readonly loonwaarde: number | null
  /** An end agreed at the start, as in a contract for a year. */
  readonly gepland: Datum | null
  /** A later end by a decision. */
  readonly verlengdTot: Datum | null
  /** Comes after the leerwerktraject called `leerwerk` of the same life. */
  readonly leerwerk: boolean
}

const UREN = [16, 18, 20, 24, 24, 28, 30, 32, 32, 36, 38]

/** The present job of somebody who is guided at work, with the leerwerktraject that led to it. */
export function drawPlaatsing(
  loting: Loting,
  p: Persoon,
  veld: Werkveld,
  faseVanaf: Datum,
): { trajecten: Plantraject[]; plaatsingen: Planplaatsing[] } {
  const vorm = drawVorm(loting, p)
  if (vorm === 'detachering') return drawDetachering(loting, p, veld, faseVanaf)
  const binnen = vorm === 'beschut-werk' && loting.kans(0.7)
  const vanaf = faseVanaf
  const contract = (vorm === 'regulier' || vorm === 'regulier-met-lks') && loting.kans(0.5)
  // Contracts of a year are renewed, so the present one ends within twelve months.
  const gepland = contract
    ? plusMaanden(vanaf, 12 * (1 + Math.floor(dagenTussen(vanaf, PEILDAG) / 365.3)))
    : null
  const plaatsing: Planplaatsing = {
    ...veld.plek(loting, p.gemeente, binnen ? 'binnen' : 'buiten'),
    naam: 'nu',
    vorm,
    vanaf,
    tot: null,
    reden: null,
    uren: loting.kies(UREN),
    loonwaarde: drawLoonwaarde(loting, vorm),
    gepland,
    verlengdTot: null,
    leerwerk: false,
  }
  return { trajecten: [], plaatsingen: [plaatsing] }
}

function drawVorm(
  loting: Loting,
  p: Persoon,
): 'regulier' | 'regulier-met-lks' | 'banenafspraak' | 'beschut-werk' | 'detachering' {
  if (p.doelgroepen.includes('beschut-werk')) return 'beschut-werk'
  if (p.doelgroepen.includes('banenafspraak'))
    return loting.gewogen([
      [70, 'banenafspraak'],
      [20, 'regulier-met-lks'],
      [10, 'detachering'],
    ])
  if (p.doelgroepen.includes('arbeidsbeperking'))
    return loting.gewogen([
      [68, 'regulier-met-lks'],
      [32, 'detachering'],
    ])
  return loting.gewogen([
    [42, 'regulier'],
    [34, 'regulier-met-lks'],
    [24, 'detachering'],
  ])
}

function drawLoonwaarde(loting: Loting, vorm: Vorm): number | null {
  if (vorm === 'regulier-met-lks' || vorm === 'banenafspraak') return loting.geheel(7, 17) * 5
  return vorm === 'beschut-werk' ? loting.geheel(5, 11) * 5 : null
}

/** Detachment: at most 23 months with the leerwerktraject before it. Some are near the end of that. */
function drawDetachering(
  loting: Loting,
  p: Persoon,
  veld: Werkveld,
  faseVanaf: Datum,
): { trajecten: Plantraject[]; plaatsingen: Planplaatsing[] } {
  const bijnaOp = loting.kans(0.12)
  const vroegst = plusDagen(p.aanmelddag, 10)
  const klok = bijnaOp
    ? plusDagen(plusMaanden(PEILDAG, -23), loting.geheel(4, 45))
    : dagenGeleden(loting.geheel(190, 560))
  const metLeerwerk = klok >= vroegst
  const vanaf = metLeerwerk
    ? plusDagen(klok, loting.geheel(120, 176))
    : laatste(vroegst, laatste(faseVanaf, dagenGeleden(loting.geheel(30, 600))))
  const basis = { ...veld.plek(loting, p.gemeente, 'buiten'), vanaf: eerste(vanaf, dagenGeleden(3)) }
  const leerwerk: Plantraject = {
    ...veld.plek(loting, p.gemeente, 'binnen'),
    naam: 'leerwerk',
    soort: 'leerwerktraject',
    vanaf: klok,
    tot: basis.vanaf,
    aanbieder: 'leerwerk',
    gepland: null,
    uitkomst: 'detachering',
    keten: true,
    toekomst: null,
  }
  const plaatsing: Planplaatsing = {
    ...basis,
    naam: 'nu',
    vorm: 'detachering',
    tot: null,
    reden: null,
    uren: loting.kies(UREN),
    loonwaarde: null,
    gepland: null,
    verlengdTot: null,
    leerwerk: metLeerwerk,
  }
  return { trajecten: metLeerwerk ? [leerwerk] : [], plaatsingen: [plaatsing] }
}

/** A job that ended: then somebody was taken up again. */
export function drawEerderWerk(
  loting: Loting,
  p: Persoon,
  veld: Werkveld,
  vanaf: Datum,
  tot: Datum,
): Planplaatsing {
  const vorm = p.doelgroepen.includes('beschut-werk')
    ? 'beschut-werk'
    : loting.kies(['regulier', 'regulier-met-lks', 'regulier-met-lks'] as const)
  return {
    ...veld.plek(loting, p.gemeente, 'buiten'),
    naam: 'eerder',
    vorm,
    vanaf,
    tot: laatste(tot, plusDagen(vanaf, 1)),
    reden: loting.gewogen([
      [38, 'contract-afgelopen'],
      [44, 'uitval'],
      [12, 'eigen-verzoek'],
      [6, 'verhuizing'],
    ] as const),
    uren: loting.kies(UREN),
    loonwaarde: drawLoonwaarde(loting, vorm),
    gepland: null,
    verlengdTot: null,
    leerwerk: false,
  }
}
