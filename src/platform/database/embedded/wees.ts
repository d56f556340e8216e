import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { DatabaseStartFout } from '../fouten.ts'
import { DATABASE, SUPERGEBRUIKER } from './instellingen.ts'
import { type Pidbestand, readPidFile } from './pidbestand.ts'
import { processFolder, processState, processesIn, waitFor } from './procesinfo.ts'

const DEADLINE_MS = 30_000

/**
 * Stops the server that an earlier Schakel left behind on these data (a killed process does not take its PostgreSQL
 * along), and waits out one that is dying. We stop it rather than adopt it: a server we started is our child, so its
 * end is noticed and its settings are those of this version. Called with the data folder locked.
 *
 * A pid in a file proves nothing: it may be re-used. It is signalled only when that process works in our data folder,
 * or when the server behind the recorded address names our data folder as its own.
 */
export async function stopOrphan(pgdata: string, wachtwoord?: string): Promise<void> {
  const bestand = readPidFile(pgdata)
  if (bestand === undefined) return
  if (processState(bestand.pid) === 'levend' && (await isOurs(pgdata, bestand, wachtwoord))) {
    signal(bestand.pid, 'SIGINT')
    const gestopt = await waitFor(DEADLINE_MS, () =>
      processState(bestand.pid) === 'levend' ? undefined : true,
    )
    if (!gestopt) throw willNotStop(pgdata, bestand.pid)
  }
  // Stopped in order it took its file along; a dead pid PostgreSQL handles by itself.
  if (readPidFile(pgdata)?.pid !== bestand.pid || processState(bestand.pid) === 'weg') return
  await removeStale(pgdata, bestand)
}

/**
 * PostgreSQL refuses to start while the recorded pid exists: as a zombie that nobody reaps, or as somebody else's new
 * process. When nobody works in the folder any more, its file may go, and so may the one beside its socket.
 */
async function removeStale(pgdata: string, bestand: Pidbestand): Promise<void> {
  if (!existsSync('/proc/self/stat')) return
  const map = realpathSync(pgdata)
  const leeg = await waitFor(DEADLINE_MS, () => (processesIn(map).length === 0 ? true : undefined))
  if (!leeg) throw willNotStop(pgdata, bestand.pid)
  rmSync(join(pgdata, 'postmaster.pid'), { force: true })
  if (bestand.socketmap === '') return
  const slot = join(bestand.socketmap, `.s.PGSQL.${bestand.poort}.lock`)
  if (existsSync(slot) && Number.parseInt(readFileSync(slot, 'utf8'), 10) === bestand.pid) rmSync(slot)
}

function willNotStop(pgdata: string, pid: number): DatabaseStartFout {
  return new DatabaseStartFout(
    'oude-server',
    `Een eerdere PostgreSQL (proces ${pid}) op ${pgdata} stopt niet. Stop dat proces zelf en start Schakel opnieuw.`,
  )
}

function signal(pid: number, naam: NodeJS.Signals): void {
  try {
    process.kill(pid, naam)
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'ESRCH') throw fout
  }
}

async function isOurs(pgdata: string, bestand: Pidbestand, wachtwoord?: string): Promise<boolean> {
  const map = processFolder(bestand.pid)
  if (map !== undefined) return map === realpathSync(pgdata)
  return (await askDataFolder(bestand, wachtwoord)) === realpathSync(pgdata)
}

/** The data folder of the server at the recorded address; undefined when nobody answers there. */
async function askDataFolder(bestand: Pidbestand, wachtwoord?: string): Promise<string | undefined> {
  const client = new pg.Client({
    host: bestand.socketmap || bestand.adres,
    port: bestand.poort,
    user: SUPERGEBRUIKER,
    password: wachtwoord ?? '',
    database: DATABASE,
    connectionTimeoutMillis: 2_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ map: string }>(`select current_setting('data_directory') as map`)
    return rows[0]?.map
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}
