import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseStartFout } from '../fouten.ts'
import { processStart, processState } from './procesinfo.ts'

type Houder = { pid: number; gestart: string; machine: string; sinds: string; opdracht: string }

/** Gives the data folder free again. Safe to call twice. */
export type Vrijgeven = () => void

/** Folders held by this very process: its own pid in a lock file says nothing about another process. */
const eigen = new Set<string>()

/**
 * Takes the data folder for this process. A second process gets a clear error that names the holder. The lock of a
 * process that died is taken over; never by age, only when its pid is gone or belongs to a later process.
 */
export function takeSlot(map: string): Vrijgeven {
  const slot = join(map, 'in-gebruik.json')
  const wij: Houder = {
    pid: process.pid,
    gestart: processStart(process.pid),
    machine: hostname(),
    sinds: new Date().toISOString(),
    opdracht: process.argv.slice(1, 3).join(' '),
  }
  if (eigen.has(slot)) throw held(map, slot, wij)
  // Written in full under another name and then linked: whoever sees the lock sees all of it.
  const vers = `${slot}.${process.pid}`
  writeFileSync(vers, `${JSON.stringify(wij)}\n`, { mode: 0o600 })
  try {
    while (!tryLink(vers, slot)) removeDead(map, slot)
  } finally {
    rmSync(vers, { force: true })
  }
  eigen.add(slot)
  return () => {
    if (eigen.delete(slot)) rmSync(slot, { force: true })
  }
}

function tryLink(van: string, naar: string): boolean {
  try {
    linkSync(van, naar)
    return true
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fout
  }
}

/** Moves the lock of a dead process out of the way; throws when its holder lives. */
function removeDead(map: string, slot: string): void {
  const houder = readHolder(slot)
  if (houder === undefined) return
  if (isAlive(houder)) throw held(map, slot, houder)
  const weg = `${slot}.dood.${process.pid}`
  try {
    renameSync(slot, weg)
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return
    throw fout
  }
  // Between reading and moving another process may have taken over: then it was its lock that we moved.
  const gepakt = readHolder(weg)
  if (gepakt !== undefined && isAlive(gepakt)) {
    tryLink(weg, slot)
    unlinkSync(weg)
    throw held(map, slot, gepakt)
  }
  unlinkSync(weg)
}

function readHolder(slot: string): Houder | undefined {
  let tekst: string
  try {
    tekst = readFileSync(slot, 'utf8')
  } catch {
    return undefined
  }
  try {
    return JSON.parse(tekst) as Houder
  } catch {
    // An empty or torn file is what a power cut leaves: no holder can be running.
    return { pid: 0, gestart: '', machine: hostname(), sinds: '', opdracht: '' }
  }
}

function isAlive(houder: Houder): boolean {
  // Another machine (a shared disk): its processes cannot be seen from here, so it counts as alive.
  if (houder.machine !== hostname()) return true
  if (houder.pid <= 0 || houder.pid === process.pid) return false
  if (processState(houder.pid) !== 'levend') return false
  return houder.gestart === '' || processStart(houder.pid) === houder.gestart
}

function held(map: string, slot: string, houder: Houder): DatabaseStartFout {
  const wie = `proces ${houder.pid} op ${houder.machine} (${houder.opdracht}, sinds ${houder.sinds})`
  const remedie =
    houder.machine === hostname()
      ? 'Stop dat proces eerst, of kies met SCHAKEL_DATA een andere map.'
      : `Draait het daar niet meer, verwijder dan ${slot}; kies anders met SCHAKEL_DATA een andere map.`
  return new DatabaseStartFout('map-in-gebruik', `De map ${map} is al in gebruik door ${wie}. ${remedie}`)
}
