import type { Datum } from '../../../core/datum.ts'
import { fout, goed, type Result } from '../../../core/result.ts'
import { botsing, type Fout } from '../../../platform/fout.ts'
import { antwoordTerugmelding } from '../../../rules/afspraken/index.ts'
import { runRegel } from '../../../rules/engine/index.ts'
import type { Klokmoment } from '../klokken.ts'

export const TERUGMELDREDENEN = [
  'zorgvraag-gaat-voor',
  'geen-arbeidsvermogen',
  'niet-bereikbaar',
  'verhuisd',
  'inburgering-gaat-voor',
  'schulden-gaan-voor',
  'overig',
] as const
export type Terugmeldreden = (typeof TERUGMELDREDENEN)[number]

export const ANTWOORDSOORTEN = ['neemt-over', 'terug-naar-keten', 'overleg', 'sluiten'] as const
export type Antwoordsoort = (typeof ANTWOORDSOORTEN)[number]

/**
 *   verzonden ──> beantwoord       (by the home municipality)
 *       └───────> ingetrokken      (by the sending side, with a reason)
 * Both ends are final: what comes after is a new report back.
 */
export const TERUGMELDSTATUSSEN = ['verzonden', 'beantwoord', 'ingetrokken'] as const
export type Terugmeldstatus = (typeof TERUGMELDSTATUSSEN)[number]

export type Terugmeldinhoud = {
  readonly reden: Terugmeldreden
  /** What the diagnosis shows about possibilities and obstacles; never an illness. */
  readonly samenvatting: string
  /** What the resident needs now. */
  readonly behoefte: string
}

export type Antwoord = { readonly soort: Antwoordsoort; readonly antwoord: string }

/** Whether a report back can still get an answer or be withdrawn. */
export const checkOpen = (status: Terugmeldstatus): Fout | undefined =>
  status === 'verzonden'
    ? undefined
    : botsing('stap-niet-mogelijk', { van: status, naar: 'beantwoord of ingetrokken' })

/** The day by which the municipality answers, and the moment for its clock, by the agreement in force on the day of sending. */
export function decideAntwoordtermijn(verzondenOp: Datum): Result<Klokmoment, Fout> {
  const uitslag = runRegel(antwoordTerugmelding, { verzondenOp }, verzondenOp)
  if (uitslag.soort === 'vraag') throw new Error('the agreement on report backs asks nothing')
  if (uitslag.soort !== 'uitkomst')
    return fout(botsing('geen-regel-in-werking', { wat: uitslag.wat, peildatum: uitslag.peildatum }))
  return goed({
    code: 'antwoord',
    naam: 'Antwoord van de gemeente op de terugmelding',
    soort: 'antwoord',
    datum: uitslag.waarde.uiterlijk,
    aanZet: 'gemeente',
    regel: uitslag.bewijs.regel,
    regelVanaf: uitslag.bewijs.versie,
  })
}
