import { plusMaanden, type Datum } from '../../../core/datum.ts'

/** Months within which paid work was expected (source: S0); `null` has no upper bound. */
const MAANDEN: Readonly<Record<string, number | null>> = { '<3': 3, '3-6': 6, '6-12': 12, '>=12': null }

export const VERWACHTINGEN = ['<3', '3-6', '6-12', '>=12'] as const

/** What was expected about whom, and since when. */
export type Verwachting = { readonly kandidaatId: string; readonly waarde: string; readonly vanaf: Datum }

/** The day on which somebody started in paid work. */
export type Werkstart = { readonly kandidaatId: string; readonly datum: Datum }

export type Uitkomst = 'op-tijd' | 'later' | 'niet-op-tijd' | 'loopt'

/** Per expectation how many persons found work in time, later, not (yet) though the time is over, or are still within it. */
export type Vergelijking = { readonly verwachting: string; readonly aantal: number } & Readonly<
  Record<Uitkomst, number>
>

/** What came of one expectation, seen on a day; `start` is the first paid work on or after it, if any by then. */
export function decideUitkomst(v: Verwachting, start: Datum | undefined, peildatum: Datum): Uitkomst {
  const maanden = MAANDEN[v.waarde] ?? null
  const grens = maanden === null ? null : plusMaanden(v.vanaf, maanden)
  if (start !== undefined && start <= peildatum) return grens === null || start < grens ? 'op-tijd' : 'later'
  return grens !== null && grens <= peildatum ? 'niet-op-tijd' : 'loopt'
}

/** Holds every expectation against what happened up to the reference date. */
export function vergelijkVerwachtingen(
  verwachtingen: readonly Verwachting[],
  werkstarts: readonly Werkstart[],
  peildatum: Datum,
): Vergelijking[] {
  const starts = new Map<string, Datum[]>()
  for (const w of werkstarts) starts.set(w.kandidaatId, [...(starts.get(w.kandidaatId) ?? []), w.datum])
  const tellers = new Map(
    VERWACHTINGEN.map((w) => [w as string, { 'op-tijd': 0, later: 0, 'niet-op-tijd': 0, loopt: 0 }]),
  )
  for (const v of verwachtingen) {
    const teller = tellers.get(v.waarde)
    if (teller === undefined || v.vanaf > peildatum) continue
    const start = (starts.get(v.kandidaatId) ?? []).filter((d) => d >= v.vanaf).sort()[0]
    teller[decideUitkomst(v, start, peildatum)]++
  }
  return [...tellers].map(([verwachting, t]) => ({
    verwachting,
    aantal: t['op-tijd'] + t.later + t['niet-op-tijd'] + t.loopt,
    ...t,
  }))
}
