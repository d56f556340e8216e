import { dagenTussen, plusDagen, plusMaanden, type Datum } from '../../../core/datum.ts'
import { PEILDAG } from '../moment.ts'
import type { Persoon } from './personen.ts'
import { dagenGeleden } from './tijd.ts'
import type { Loting } from './toeval.ts'
import type { Planplek, Planwerkgever } from './werkgeversplan.ts'
import type { Werkveld } from './werkveld.ts'

export type Trajectsoort =
  'leerwerktraject' | 'taaltraject' | 'werkervaringsplaats' | 'training' | 'sociale-activering'

/** A traject of the plan. */
export type Plantraject = {
  readonly naam: string
  readonly soort: Trajectsoort
  readonly plek: Planplek | null
  readonly vanaf: Datum
  /** The day on which it ended; null when it runs. */
  readonly tot: Datum | null
  readonly aanbieder: string
  /** An end agreed at the start; null leaves it to the rule. */
  readonly gepland: Datum | null
  readonly uitkomst: 'regulier-werk' | 'vervolgtraject' | 'detachering' | 'terugmelding' | 'afgebroken' | null
  /** The employer with whom an agreement was made up front, where there is one (source: S3). */
  readonly toekomst: Planwerkgever | null
  /** Ends because a placement begins on that day. */
  readonly keten: boolean
}

/** Of the leerwerktrajecten at least seventy in a hundred go through the preferred supplier (source: S3). */
const drawAanbieder = (loting: Loting): string =>
  loting.gewogen([
    [75, 'leerwerk'],
    [18, 'markt'],
    [7, 'opleider'],
  ] as const)

/** The traject somebody is in now, if any. A few have passed their end without anybody deciding. */
export function drawTraject(loting: Loting, p: Persoon, veld: Werkveld): Plantraject | undefined {
  const soort = drawSoort(loting, p)
  if (soort === undefined) return undefined
  const over = loting.kans(0.04)
  const leerwerk = soort === 'leerwerktraject'
  const langst = leerwerk ? dagenTussen(plusMaanden(PEILDAG, -6), PEILDAG) - 2 : 250
  const vanaf =
    leerwerk && over
      ? plusDagen(plusMaanden(PEILDAG, -6), -loting.geheel(1, 9))
      : dagenGeleden(loting.geheel(2, langst))
  if (vanaf < p.aanmelddag) return undefined
  const gepland = leerwerk
    ? loting.kans(0.15)
      ? plusMaanden(vanaf, 4)
      : null
    : plusMaanden(vanaf, loting.geheel(9, 13))
  return {
    ...drawPlek(loting, p, veld, soort),
    naam: 'nu',
    soort,
    vanaf,
    tot: null,
    gepland: gepland !== null && gepland <= PEILDAG ? null : gepland,
    uitkomst: null,
    keten: false,
    toekomst: leerwerk && loting.kans(0.35) ? veld.plek(loting, p.gemeente, 'buiten').plek.werkgever : null,
  }
}

function drawSoort(loting: Loting, p: Persoon): Trajectsoort | undefined {
  const taal = p.doelgroepen.includes('alleen-taal') || p.doelgroepen.includes('statushouder')
  if (p.indeling === 'C') return loting.kans(0.3) ? 'sociale-activering' : undefined
  if (!loting.kans(p.indeling === 'B' ? 0.62 : 0.25)) return undefined
  return loting.gewogen([
    [taal ? 30 : 62, 'leerwerktraject'],
    [taal ? 45 : 2, 'taaltraject'],
    [16, 'werkervaringsplaats'],
    [20, 'training'],
  ] as const)
}

function drawPlek(
  loting: Loting,
  p: Persoon,
  veld: Werkveld,
  soort: Trajectsoort,
): Pick<Plantraject, 'plek' | 'aanbieder'> {
  if (soort === 'taaltraject') return { plek: null, aanbieder: 'taal' }
  if (soort === 'training') return { plek: null, aanbieder: 'opleider' }
  if (soort === 'sociale-activering') return { plek: null, aanbieder: loting.kies(['dag1', 'dag2', 'markt']) }
  if (soort === 'werkervaringsplaats')
    return { ...veld.plek(loting, p.gemeente, 'buiten'), aanbieder: loting.kies(['leerwerk', 'markt']) }
  const aanbieder = drawAanbieder(loting)
  return {
    ...veld.plek(loting, p.gemeente, aanbieder === 'leerwerk' && loting.kans(0.55) ? 'binnen' : 'buiten'),
    aanbieder,
  }
}

/** A traject that is over, between two days when there is room for one. */
export function drawEerderTraject(
  loting: Loting,
  p: Persoon,
  veld: Werkveld,
  van: Datum,
  tot: Datum,
): Plantraject | undefined {
  const ruimte = dagenTussen(van, tot)
  if (ruimte < 70 || !loting.kans(p.indeling === 'B' ? 0.6 : 0.25)) return undefined
  const soort = loting.gewogen([
    [70, 'leerwerktraject'],
    [10, 'taaltraject'],
    [10, 'training'],
    [10, 'werkervaringsplaats'],
  ] as const)
  const vanaf = plusDagen(van, loting.geheel(0, ruimte - 65))
  const duur = Math.min(dagenTussen(vanaf, tot), loting.geheel(45, 176))
  const geslaagd = p.fase === 'begeleiden' ? 55 : 4
  return {
    ...drawPlek(loting, p, veld, soort),
    naam: 'eerder-traject',
    soort,
    vanaf,
    tot: plusDagen(vanaf, duur),
    gepland: soort === 'leerwerktraject' ? null : plusMaanden(vanaf, 6),
    uitkomst: loting.gewogen([
      [geslaagd, 'regulier-werk'],
      [58, 'vervolgtraject'],
      [4, 'terugmelding'],
      [16, 'afgebroken'],
    ] as const),
    keten: false,
    toekomst: null,
  }
}
