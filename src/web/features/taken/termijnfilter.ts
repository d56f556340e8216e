import { addDays } from '../../components/dagen.ts'

export const TERMIJNEN = ['te-laat', 'deze-week', 'later'] as const
export type Termijn = (typeof TERMIJNEN)[number]
export const isTermijn = (tekst: string): tekst is Termijn => (TERMIJNEN as readonly string[]).includes(tekst)

const WEEK = 7

type Gefilterd<T> = {
  readonly rijen: readonly T[]
  /** Whether a next page can hold anything that fits. */
  readonly kanMeer: boolean
}

/**
 * Tasks that are late, due within a week (today included) or later, out of a list that the server gives by due day: as soon as
 * the last loaded one lies beyond the limit, no next page can hold one that fits.
 */
export function filterTermijn<T extends { readonly uiterlijk: string }>(
  geladen: readonly T[],
  termijn: Termijn | undefined,
  vandaag: string,
): Gefilterd<T> {
  if (termijn === undefined) return { rijen: geladen, kanMeer: true }
  const week = addDays(vandaag, WEEK)
  const past = (dag: string) => (dag < vandaag ? 'te-laat' : dag <= week ? 'deze-week' : 'later')
  const rijen = geladen.filter((x) => past(x.uiterlijk) === termijn)
  const laatste = geladen.at(-1)
  const voorbij =
    laatste !== undefined && TERMIJNEN.indexOf(past(laatste.uiterlijk)) > TERMIJNEN.indexOf(termijn)
  return { rijen, kanMeer: !voorbij }
}
