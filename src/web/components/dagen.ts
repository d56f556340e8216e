const DAG = 86_400_000
const utc = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)

/** Whole days from one ISO day to another (negative when `tot` lies before), for words like "over 5 dagen" only. */
export const daysBetween = (van: string, tot: string): number => Math.round((utc(tot) - utc(van)) / DAG)

/** The ISO day `dagen` later, for showing the last day of a half-open period and for axes. */
export const addDays = (iso: string, dagen: number): string =>
  new Date(utc(iso) + dagen * DAG).toISOString().slice(0, 10)
