import type { Datum } from '../../core/datum.ts'
import type { Periode } from '../../core/periode.ts'

/** Kinds of dated facts about a person; of those in `NAAST_ELKAAR` several values may hold at once. */
export const KENMERKSOORTEN = [
  'doelgroep',
  'fase',
  'abc',
  'verwachting',
  'uitkering',
  'gemeente',
  'consulent',
  'jobcoach',
  'regie',
  'doelgroepregister',
  'mogelijkheid',
] as const
export type Kenmerksoort = (typeof KENMERKSOORTEN)[number]

const NAAST_ELKAAR: ReadonlySet<Kenmerksoort> = new Set(['doelgroep', 'mogelijkheid', 'uitkering'])

/** The target groups of A3; they may overlap in time. */
export const DOELGROEPEN = [
  'jongere',
  'statushouder',
  'arbeidsbeperking',
  'wsw',
  'beschut-werk',
  'banenafspraak',
  'nug',
  'bijstand',
  'ex-vso-pro',
  'ggz',
  'uwv',
  'dagbesteding',
  'alleen-taal',
] as const

/** Allowed values per kind; kinds without a list hold an id, a code or free words. */
export const WAARDEN: Partial<Record<Kenmerksoort, readonly string[]>> = {
  doelgroep: DOELGROEPEN,
  fase: ['ontwikkelen', 'bemiddelen', 'begeleiden'],
  abc: ['A', 'B', 'C'],
  verwachting: ['<3', '3-6', '6-12', '>=12'],
  uitkering: ['participatiewet', 'ioaw', 'ioaz', 'ww', 'wia', 'wajong', 'ziektewet', 'geen'],
  doelgroepregister: ['ja', 'nee', 'aangevraagd'],
}

/** A recorded fact as it holds now. */
export type Kenmerk = {
  readonly id: string
  readonly soort: Kenmerksoort
  readonly waarde: string
  readonly periode: Periode
}

/** Rows to end as recorded and rows to write instead: nothing is overwritten. */
export type Kenmerkbesluit = {
  readonly vervallen: readonly string[]
  readonly nieuw: readonly Omit<Kenmerk, 'id'>[]
}

/**
 * What must be written so that `nieuw` holds in its period. Facts that exclude each other make room: what lies before
 * and after the new period stays. A value that already holds over the whole period changes nothing.
 */
export function decideKenmerk(bestaand: readonly Kenmerk[], nieuw: Omit<Kenmerk, 'id'>): Kenmerkbesluit {
  const naast = NAAST_ELKAAR.has(nieuw.soort)
  const geraakt = bestaand.filter(
    (k) =>
      k.soort === nieuw.soort && (!naast || k.waarde === nieuw.waarde) && overlaps(k.periode, nieuw.periode),
  )
  if (geraakt.some((k) => k.waarde === nieuw.waarde && encloses(k.periode, nieuw.periode)))
    return { vervallen: [], nieuw: [] }
  const resten = geraakt.flatMap((k) => rests(k, nieuw.periode))
  return { vervallen: geraakt.map((k) => k.id), nieuw: [...resten, nieuw] }
}

/** Ends a value on a day: the row is replaced by one that ends there, or vanishes when it had not begun. */
export function decideEinde(kenmerk: Kenmerk, tot: Datum): Kenmerkbesluit {
  const rest = {
    soort: kenmerk.soort,
    waarde: kenmerk.waarde,
    periode: { vanaf: kenmerk.periode.vanaf, tot },
  }
  return { vervallen: [kenmerk.id], nieuw: kenmerk.periode.vanaf < tot ? [rest] : [] }
}

function rests(oud: Kenmerk, nieuw: Periode): Omit<Kenmerk, 'id'>[] {
  const { soort, waarde, periode } = oud
  const delen: Omit<Kenmerk, 'id'>[] = []
  if (periode.vanaf < nieuw.vanaf)
    delen.push({ soort, waarde, periode: { vanaf: periode.vanaf, tot: nieuw.vanaf } })
  if (nieuw.tot !== null && (periode.tot === null || periode.tot > nieuw.tot)) {
    delen.push({ soort, waarde, periode: { vanaf: nieuw.tot, tot: periode.tot } })
  }
  return delen
}

const overlaps = (a: Periode, b: Periode) =>
  (b.tot === null || a.vanaf < b.tot) && (a.tot === null || b.vanaf < a.tot)
const encloses = (a: Periode, b: Periode) =>
  a.vanaf <= b.vanaf && (a.tot === null || (b.tot !== null && b.tot <= a.tot))
