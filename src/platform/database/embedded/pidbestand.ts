import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The lines of postmaster.pid that we use (src/include/utils/pidfile.h of PostgreSQL). */
export type Pidbestand = {
  readonly pid: number
  readonly poort: number
  readonly socketmap: string
  readonly adres: string
  readonly gereed: boolean
}

/** Reads postmaster.pid; undefined when there is none or it is not whole yet. */
export function readPidFile(pgdata: string): Pidbestand | undefined {
  let regels: string[]
  try {
    regels = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(regels[0])
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  return {
    pid,
    poort: Number(regels[3] ?? 0),
    socketmap: (regels[4] ?? '').trim(),
    adres: (regels[5] ?? '').trim(),
    gereed: (regels[7] ?? '').trim() === 'ready',
  }
}
