import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

/** What the system says of a process id: gone, a zombie that nobody reaped yet, or alive. */
export type Levend = 'weg' | 'zombie' | 'levend'

/** Fields of /proc/<pid>/stat from the third on (state first); undefined where there is no /proc. */
function readStat(pid: number): string[] | undefined {
  try {
    const tekst = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command name in brackets and may itself hold brackets and blanks.
    return tekst.slice(tekst.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

export function processState(pid: number): Levend {
  try {
    process.kill(pid, 0)
  } catch (fout) {
    // EPERM: it exists, but is somebody else's.
    if ((fout as NodeJS.ErrnoException).code !== 'EPERM') return 'weg'
  }
  const staat = readStat(pid)?.[0]
  return staat === 'Z' || staat === 'X' ? 'zombie' : 'levend'
}

/** Start time of a process in clock ticks since boot ('' where unknown): tells a re-used pid from the first owner. */
export function processStart(pid: number): string {
  return readStat(pid)?.[19] ?? ''
}

/** The working folder of a process, or undefined when the system does not tell (other user, no /proc). */
export function processFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/**
 * Living processes that work in `map`: every process of a PostgreSQL server works in its data folder. A `postgres`
 * whose folder the system keeps from us (root without the right to trace, as in most containers) counts as well.
 */
export function processesIn(map: string): number[] {
  let pids: string[]
  try {
    pids = readdirSync('/proc').filter((naam) => /^\d+$/.test(naam))
  } catch {
    return []
  }
  return pids.map(Number).filter((pid) => {
    const folder = processFolder(pid)
    const past = folder === undefined ? processName(pid) === 'postgres' : folder === map
    return past && processState(pid) === 'levend'
  })
}

function processName(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return ''
  }
}

/** Tries `poging` every 10 ms until it gives something else than undefined, or the deadline (ms) has passed. */
export async function waitFor<T>(
  deadline: number,
  poging: () => T | undefined | Promise<T | undefined>,
): Promise<T | undefined> {
  const einde = performance.now() + deadline
  for (;;) {
    const gevonden = await poging()
    if (gevonden !== undefined) return gevonden
    if (performance.now() > einde) return undefined
    await new Promise((klaar) => setTimeout(klaar, 10))
  }
}
