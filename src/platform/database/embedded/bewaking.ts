import type { ChildProcess } from 'node:child_process'
import { DatabaseStartFout } from '../fouten.ts'
import { startServer, type Opstelling } from './proces.ts'
import { waitFor } from './procesinfo.ts'
import { stopOrphan } from './wees.ts'

/** What the watchdog tells: the server ended by itself, it runs again. */
export type Gebeurtenis = 'uitgevallen' | 'hersteld'

export type Bewaakt = { pid(): number; stop(): Promise<void> }

/** Keeps the server running: a server that ends by itself is started again, with growing pauses up to 5 s. */
export async function guard(
  opstelling: Opstelling,
  opUitval: ((gebeurtenis: Gebeurtenis) => void) | undefined,
): Promise<Bewaakt> {
  let gestopt = false
  let kind = await startServer(opstelling)
  // process.exit() elsewhere: no time to wait, but PostgreSQL can be told to finish by itself.
  const bijEinde = () => void kind.kill('SIGINT')
  process.once('exit', bijEinde)

  let herstel: Promise<void> = Promise.resolve()
  const restart = async () => {
    opUitval?.('uitgevallen')
    for (let pauze = 50; !gestopt; pauze = Math.min(pauze * 2, 5_000)) {
      try {
        await stopOrphan(opstelling.pgdata)
        kind = await startServer(opstelling)
        watch(kind)
        return opUitval?.('hersteld')
      } catch {
        // The reason is in the log of PostgreSQL; a full disk or a slow recovery may pass.
        await new Promise((klaar) => setTimeout(klaar, pauze))
      }
    }
  }
  const watch = (proces: ChildProcess) =>
    proces.once('exit', () => {
      if (!gestopt) herstel = restart()
    })
  watch(kind)
  return {
    pid: () => kind.pid ?? 0,
    stop: async () => {
      gestopt = true
      process.off('exit', bijEinde)
      await herstel
      await stopChild(kind)
    },
  }
}

async function stopChild(kind: ChildProcess): Promise<void> {
  const voorbij = () => (kind.exitCode !== null || kind.signalCode !== null ? true : undefined)
  if (voorbij()) return
  kind.kill('SIGINT')
  if (await waitFor(30_000, voorbij)) return
  kind.kill('SIGQUIT')
  if (await waitFor(10_000, voorbij)) return
  throw new DatabaseStartFout('stop', `PostgreSQL (proces ${kind.pid}) stopt niet; stop dat proces zelf.`)
}
