import { fork } from 'node:child_process'
import { fout, type Result } from '../../core/result.ts'
import { type Beoordeling, type Keuzen, type Omgeving } from './beoordeel.ts'
import { type BestandFout } from './bestand/fout.ts'
import { type Leesopties, type Voortgang } from './bestand/lees.ts'

export type Opdracht = {
  readonly bytes: Uint8Array
  readonly omgeving: Omgeving
  readonly keuzen: Keuzen
  readonly lees: Leesopties
}

export type Bericht =
  | { readonly soort: 'voortgang'; readonly rijen: number }
  | { readonly soort: 'klaar'; readonly uitkomst: Result<Beoordeling, BestandFout> }

export type Werkeropties = {
  /** Where the bundled worker entry (werker.ts) lies. */
  readonly pad: string
  readonly maxMegabytes?: number
  readonly maxMilliseconden?: number
}

/** Memory and time after which a file is given up. A region's caseload takes about a second. */
const MAX_MEGABYTES = 384
const MAX_MILLISECONDEN = 60_000

/**
 * Judges a file in a process of its own, with a limit on memory and time, so that a hostile file can neither stop the
 * server nor fill it. It is a process and not a thread, because a thread that reaches its heap limit can take the
 * whole of Node down with it (seen on Node 20). It gets no environment, so no secrets. A process that dies or overruns
 * is an ordinary refusal.
 */
export function beoordeelInWerker(
  opdracht: Opdracht,
  opties: Werkeropties,
  voortgang?: Voortgang,
): Promise<Result<Beoordeling, BestandFout>> {
  return new Promise((resolve) => {
    const werker = fork(opties.pad, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${opties.maxMegabytes ?? MAX_MEGABYTES}`],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const klaar = (uitkomst: Result<Beoordeling, BestandFout>): void => {
      clearTimeout(wekker)
      werker.kill('SIGKILL')
      resolve(uitkomst)
    }
    const wekker = setTimeout(() => klaar(fout(TE_LANG)), opties.maxMilliseconden ?? MAX_MILLISECONDEN)
    werker.on('message', (bericht: Bericht) => {
      if (bericht.soort === 'voortgang') voortgang?.(bericht.rijen)
      else klaar(bericht.uitkomst)
    })
    werker.on('error', () => klaar(fout(TE_ZWAAR)))
    werker.on('exit', () => klaar(fout(TE_ZWAAR)))
    werker.send(opdracht, (oorzaak) => {
      if (oorzaak) klaar(fout(TE_ZWAAR))
    })
  })
}

const TE_LANG: BestandFout = {
  code: 'bestand-tijd',
  reden: 'Het lezen van dit bestand duurde te lang en is gestopt; er is niets veranderd.',
  herstel: 'Verdeel de lijst over meer bestanden, of bewaar hem als CSV.',
}

const TE_ZWAAR: BestandFout = {
  code: 'bestand-onveilig',
  reden: 'Dit bestand is niet te lezen binnen het geheugen dat ervoor is; er is niets veranderd.',
  herstel: 'Verdeel de lijst over meer bestanden, of bewaar hem als CSV.',
}
