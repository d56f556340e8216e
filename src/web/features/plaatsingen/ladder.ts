import type { NieuwePlaatsing } from './api.ts'

export type Vorm = NieuwePlaatsing['vorm']

/**
 * The ladder of forms of work, highest rung first; forms on one rung stand beside each other. The leerwerktraject is on the
 * fifth rung too, but is planned as a traject. What is lower than what is judged by the server (rule `ladder.lagere-vorm`).
 */
export const LADDER: readonly (readonly Vorm[])[] = [
  ['regulier', 'regulier-met-lks', 'banenafspraak'],
  ['detachering', 'wsw-begeleid-werken', 'wsw-detachering'],
  ['beschut-werk', 'wsw-op-locatie'],
  ['wsw-intern'],
  ['proefplaatsing', 'participatieplaats'],
  ['dagbesteding'],
]

export const VORMEN: readonly Vorm[] = LADDER.flat()

/** Forms that only somebody with a Wsw contract has. */
export const isWsw = (vorm: Vorm): boolean => vorm.startsWith('wsw-')

/** Forms whose end follows from a rule; for the others an end can be agreed. */
export const MET_REGEL: readonly Vorm[] = ['detachering', 'proefplaatsing', 'participatieplaats']
