import type { Antwoord, NieuweTerugmelding } from './api.ts'

/** Why somebody is reported back, in the order in which it is offered. The words stand in `terugmelding.json`. */
export const REDENEN = [
  'zorgvraag-gaat-voor',
  'inburgering-gaat-voor',
  'schulden-gaan-voor',
  'geen-arbeidsvermogen',
  'niet-bereikbaar',
  'verhuisd',
  'overig',
] as const satisfies readonly NieuweTerugmelding['reden'][]

/** What the municipality can answer. */
export const ANTWOORDEN = [
  'neemt-over',
  'terug-naar-keten',
  'overleg',
  'sluiten',
] as const satisfies readonly Antwoord['soort'][]
