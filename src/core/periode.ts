import {
  dagenTussen,
  datum,
  laatste,
  parseDatum,
  vergelijkDatum,
  type Datum,
  type DatumFout,
} from './datum.ts'
import { fout, goed, type Result } from './result.ts'

/** Half-open: `vanaf` belongs to it, `tot` does not; `tot: null` has no end. Never empty. Like Postgres daterange. */
export type Periode = { readonly vanaf: Datum; readonly tot: Datum | null }

export type PeriodeFout = DatumFout | { readonly code: 'periode-leeg'; readonly waarde: string }

/** For periods known to be right: throws when `tot` is not after `vanaf`. */
export function periode(vanaf: Datum, tot: Datum | null): Periode {
  if (tot !== null && tot <= vanaf) throw new RangeError(`Empty period: ${vanaf} up to ${tot}`)
  return { vanaf, tot }
}

/** From two texts; `tot` null, undefined or '' means no end. */
export function parsePeriode(vanaf: string, tot?: string | null): Result<Periode, PeriodeFout> {
  const begin = parseDatum(vanaf)
  if (!begin.ok) return begin
  if (tot === null || tot === undefined || tot === '') return goed({ vanaf: begin.waarde, tot: null })
  const einde = parseDatum(tot)
  if (!einde.ok) return einde
  if (einde.waarde <= begin.waarde) return fout({ code: 'periode-leeg', waarde: `${vanaf} - ${tot}` })
  return goed({ vanaf: begin.waarde, tot: einde.waarde })
}

/** Whether the day falls inside. */
export const bevat = (p: Periode, d: Datum): boolean => p.vanaf <= d && (p.tot === null || d < p.tot)

export const overlapt = (a: Periode, b: Periode): boolean =>
  (b.tot === null || a.vanaf < b.tot) && (a.tot === null || b.vanaf < a.tot)

/** The part both share, or null. */
export function doorsnede(a: Periode, b: Periode): Periode | null {
  if (!overlapt(a, b)) return null
  const tot = a.tot === null ? b.tot : b.tot === null ? a.tot : a.tot <= b.tot ? a.tot : b.tot
  return { vanaf: laatste(a.vanaf, b.vanaf), tot }
}

/** Number of days, or null when it has no end. */
export const duurInDagen = (p: Periode): number | null =>
  p.tot === null ? null : dagenTussen(p.vanaf, p.tot)

/** Periods sorted, with overlapping and touching ones joined: no day counts twice. */
export function voegSamen(perioden: readonly Periode[]): Periode[] {
  const uit: Periode[] = []
  for (const p of [...perioden].sort((a, b) => vergelijkDatum(a.vanaf, b.vanaf))) {
    const vorige = uit[uit.length - 1]
    if (vorige === undefined || (vorige.tot !== null && vorige.tot < p.vanaf)) uit.push(p)
    else if (vorige.tot !== null && (p.tot === null || p.tot > vorige.tot))
      uit[uit.length - 1] = { vanaf: vorige.vanaf, tot: p.tot }
  }
  return uit
}

/** Postgres text: '[2026-01-01,2026-02-01)' or '[2026-01-01,)'. */
export const naarDaterange = (p: Periode): string => `[${p.vanaf},${p.tot ?? ''})`

const DATERANGE = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)$/

/** Reads what Postgres writes; throws on empty ranges and ranges without a start, which no table of ours holds. */
export function vanDaterange(tekst: string): Periode {
  const stuk = DATERANGE.exec(tekst)
  if (!stuk) throw new TypeError(`Not a half-open daterange: "${tekst}"`)
  return periode(datum(stuk[1]!), stuk[2] === undefined ? null : datum(stuk[2]))
}
