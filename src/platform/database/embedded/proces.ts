import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { codeOf, DatabaseStartFout } from '../fouten.ts'
import { type Account, spawnAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { DATABASE, initdbArguments, serverArguments, SUPERGEBRUIKER, type Ingang } from './instellingen.ts'
import { readPidFile } from './pidbestand.ts'
import { waitFor } from './procesinfo.ts'

/** Everything that stays the same when the server is started once more. */
export type Opstelling = {
  readonly binaries: Binaries
  readonly account: Account
  readonly pgdata: string
  readonly ingang: Ingang
  readonly logboek: string
  /** Throw-away database of a test: no fsync. */
  readonly vluchtig: boolean
}

const START_MS = 60_000
const GROOTSTE_LOGBOEK = 10_000_000

/** Makes the data folder with initdb, under a temporary name until it is whole. */
export async function initialise(
  opstelling: Omit<Opstelling, 'ingang'>,
  wachtwoordbestand?: string,
): Promise<void> {
  const { binaries, account, pgdata, vluchtig } = opstelling
  const half = `${pgdata}.half`
  const args = initdbArguments(half, binaries.hoofdversie, vluchtig, wachtwoordbestand)
  try {
    await promisify(execFile)(join(binaries.bin, 'initdb'), args, spawnAs(account, '/'))
  } catch (fout) {
    throw new DatabaseStartFout(
      'initdb',
      `De database kon niet worden aangemaakt in ${pgdata}: ${lastLines(fout)}`,
      fout,
    )
  }
  renameSync(half, pgdata)
}

function lastLines(fout: unknown): string {
  const uit =
    typeof fout === 'object' && fout !== null && 'stderr' in fout ? String(fout.stderr) : String(fout)
  return uit.trim().split('\n').slice(-3).join(' ')
}

/**
 * Starts the server as our child in a session of its own, so that Ctrl-C reaches only us and we stop it in order.
 * Its log goes to a file, not to a pipe: a pipe would break when we are killed.
 */
function spawnServer(opstelling: Opstelling): ChildProcess {
  const { binaries, account, pgdata, ingang, logboek, vluchtig } = opstelling
  if ((statSync(logboek, { throwIfNoEntry: false })?.size ?? 0) > GROOTSTE_LOGBOEK)
    renameSync(logboek, `${logboek}.1`)
  const log = openSync(logboek, 'a', 0o600)
  try {
    return spawn(join(binaries.bin, 'postgres'), serverArguments(pgdata, ingang, vluchtig), {
      ...spawnAs(account, pgdata),
      detached: true,
      stdio: ['ignore', log, log],
    })
  } finally {
    closeSync(log)
  }
}

/**
 * Starts PostgreSQL and waits until it takes connections; tries again while a killed predecessor still has processes
 * or shared memory. Then asks the server at our address whose data it serves: a stranger there is never talked to.
 */
export async function startServer(opstelling: Opstelling): Promise<ChildProcess> {
  const einde = performance.now() + START_MS
  for (;;) {
    const begin = statSync(opstelling.logboek, { throwIfNoEntry: false })?.size ?? 0
    const kind = spawnServer(opstelling)
    const uitval = new Promise<'gestopt'>((klaar) => {
      kind.once('exit', () => klaar('gestopt'))
      kind.once('error', () => klaar('gestopt'))
    })
    const gereed = waitFor(einde - performance.now(), () => {
      if (kind.exitCode !== null || kind.signalCode !== null || kind.pid === undefined)
        return 'gestopt' as const
      const bestand = readPidFile(opstelling.pgdata)
      return bestand?.pid === kind.pid && bestand.gereed ? ('gereed' as const) : undefined
    })
    if ((await Promise.race([gereed, uitval])) === 'gereed') {
      await checkIdentity(opstelling, kind)
      return kind
    }
    kind.kill('SIGQUIT')
    const log = readFileSync(opstelling.logboek).subarray(begin).toString('utf8')
    const herkansen =
      /lock file .* already exists|shared memory block .* still in use|Address already in use/i.test(log)
    if (!herkansen || performance.now() > einde) throw startFailed(opstelling, log)
    await new Promise((klaar) => setTimeout(klaar, 100))
  }
}

function startFailed(opstelling: Opstelling, log: string): DatabaseStartFout {
  const reden = log.trim().split('\n').slice(-3).join(' ') || 'geen melding'
  const remedie = /No space left/i.test(log)
    ? 'De schijf is vol: maak ruimte vrij en start opnieuw.'
    : `Lees ${opstelling.logboek}.`
  return new DatabaseStartFout(
    'start',
    `PostgreSQL startte niet op ${opstelling.pgdata}: ${reden} ${remedie}`,
  )
}

/** How to reach the server as its superuser. */
export function superConfig(ingang: Ingang, database: string): pg.ClientConfig {
  const basis = { user: SUPERGEBRUIKER, database }
  if (ingang.soort === 'socket') return { ...basis, host: ingang.map, port: 5432 }
  return { ...basis, host: '127.0.0.1', port: ingang.poort, password: ingang.wachtwoord }
}

/**
 * Whose data the server at our address serves. A fresh data folder has no database of ours yet: the empty one that
 * initdb made gets our name (making another copies some 300 files and costs as much as half of initdb).
 */
async function checkIdentity(opstelling: Opstelling, kind: ChildProcess): Promise<void> {
  const { ingang, pgdata } = opstelling
  const vraag = `select current_setting('data_directory') as map`
  try {
    const map = await ask(superConfig(ingang, DATABASE), vraag).catch(async (fout: unknown) => {
      if (codeOf(fout) !== '3D000') throw fout
      const antwoord = await ask(superConfig(ingang, 'template1'), vraag)
      await ask(superConfig(ingang, 'template1'), `alter database postgres rename to ${DATABASE}`)
      return antwoord
    })
    if (realpathSync(String(map)) === realpathSync(pgdata)) return
    throw new DatabaseStartFout(
      'vreemde-server',
      `Op het adres van onze database antwoordt een andere (${String(map)}).`,
    )
  } catch (fout) {
    kind.kill('SIGINT')
    throw fout
  }
}

/** The first value of the first row, over a connection of its own. */
async function ask(config: pg.ClientConfig, sql: string): Promise<unknown> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end().catch(() => undefined)
  }
}
