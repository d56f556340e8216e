import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { chooseAccount, type Account } from './embedded/account.ts'
import { guard, type Gebeurtenis } from './embedded/bewaking.ts'
import { findBinaries } from './embedded/binaries.ts'
import { DATABASE, PG_HBA, type Ingang } from './embedded/instellingen.ts'
import { makePrivate, socketFolder, workFolder, type Socketmap } from './embedded/plaats.ts'
import { initialise, superConfig, type Opstelling } from './embedded/proces.ts'
import { copyTemplate, dataVersion } from './embedded/sjabloon.ts'
import { takeSlot } from './embedded/slot.ts'
import { stopOrphan } from './embedded/wees.ts'
import { DatabaseStartFout } from './fouten.ts'
import { verbindingFrom, type Verbinding } from './verbinding.ts'

export type EmbeddedOpties = {
  /** The data folder asked for (SCHAKEL_DATA). */
  readonly map: string
  /** A prepared data folder to copy instead of running initdb; ignored when it does not fit. */
  readonly sjabloon?: string | undefined
  /** `poort` forces a loopback port with a password also where sockets exist. */
  readonly ingang?: 'socket' | 'poort' | undefined
  /** A folder with `initdb` and `postgres` to use instead of the package. */
  readonly bin?: string | undefined
  /** Only for a database that is thrown away: no fsync. */
  readonly vluchtig?: boolean | undefined
  /** Told when the server ended by itself and when it runs again; the watchdog restarts it meanwhile. */
  readonly opUitval?: ((gebeurtenis: Gebeurtenis) => void) | undefined
}

export type Embedded = {
  readonly verbinding: Verbinding
  readonly hoofdversie: number
  /** Where the PostgreSQL files are: may be elsewhere than asked (see workFolder). */
  readonly pgdata: string
  /** Process id of the server now. */
  pid(): number
  /** Fast shutdown in order; gives the folder free. Safe to call twice. */
  stop(): Promise<void>
}

/**
 * Starts a private real PostgreSQL on a data folder, without any set-up: makes the folder when it is not there,
 * stops an orphan of a killed predecessor, and restarts the server when it dies. For demonstration, development and
 * tests; production names its server with DATABASE_URL.
 *
 * @throws DatabaseStartFout with a Dutch message (cause and remedy).
 */
export async function startEmbedded(opties: EmbeddedOpties): Promise<Embedded> {
  const map = resolve(opties.map)
  // Others may pass (the account of PostgreSQL must) but not list; every file in it has its own rights.
  if (!existsSync(map)) mkdirSync(map, { recursive: true, mode: 0o711 })
  const vrijgeven = takeSlot(map)
  try {
    const { opstelling, socket } = await prepare(map, opties)
    const bewaakt = await guard(opstelling, opties.opUitval)
    return {
      verbinding: verbindingFrom('embedded', superConfig(opstelling.ingang, DATABASE)),
      hoofdversie: opstelling.binaries.hoofdversie,
      pgdata: opstelling.pgdata,
      pid: bewaakt.pid,
      stop: async () => {
        await bewaakt.stop()
        if (socket?.tijdelijk) rmSync(socket.map, { recursive: true, force: true })
        vrijgeven()
      },
    }
  } catch (fout) {
    vrijgeven()
    throw fout
  }
}

async function prepare(
  map: string,
  opties: EmbeddedOpties,
): Promise<{ opstelling: Opstelling; socket: Socketmap | undefined }> {
  const vluchtig = opties.vluchtig ?? false
  const vooraf = chooseAccount(join(map, 'postgres'))
  const werkmap = workFolder(map, vooraf)
  const pgdata = join(werkmap, 'postgres')
  const account = werkmap === map ? vooraf : chooseAccount(pgdata)
  const binaries = findBinaries({ werkmap, account, hoofdversie: dataVersion(pgdata), bin: opties.bin })
  const basis = { binaries, account, pgdata, vluchtig, logboek: join(map, 'postgres.log') }
  const wachtwoordbestand = join(werkmap, 'wachtwoord')
  await stopOrphan(pgdata, readPassword(wachtwoordbestand))
  const socket = opties.ingang === 'poort' ? undefined : socketFolder(werkmap, account)
  // Nobody knows the superuser's password in a template; on a socket it is not asked for.
  const sjabloon = socket ? opties.sjabloon : undefined
  if (dataVersion(pgdata) === undefined) await create(basis, wachtwoordbestand, sjabloon)
  writeOwned(join(pgdata, 'pg_hba.conf'), PG_HBA, account)
  const ingang: Ingang = socket
    ? { soort: 'socket', map: socket.map }
    : {
        soort: 'poort',
        poort: await freePort(),
        wachtwoord: readPassword(wachtwoordbestand) ?? noPassword(map),
      }
  return { opstelling: { ...basis, ingang }, socket }
}

/** Fills the data folder: from the template, else by initdb. The rest of an earlier, interrupted try goes first. */
async function create(
  basis: Omit<Opstelling, 'ingang'>,
  wachtwoordbestand: string,
  sjabloon?: string,
): Promise<void> {
  rmSync(basis.pgdata, { recursive: true, force: true })
  rmSync(`${basis.pgdata}.half`, { recursive: true, force: true })
  makePrivate(`${basis.pgdata}.half`, basis.account)
  rmSync(wachtwoordbestand, { force: true })
  if (sjabloon !== undefined && (await copyTemplate(sjabloon, basis))) return
  writeOwned(wachtwoordbestand, randomBytes(24).toString('base64url'), basis.account)
  await initialise(basis, wachtwoordbestand)
}

function readPassword(bestand: string): string | undefined {
  return existsSync(bestand) ? readFileSync(bestand, 'utf8') : undefined
}

function noPassword(map: string): never {
  throw new DatabaseStartFout(
    'geen-wachtwoord',
    `De gegevens in ${map} zijn gemaakt voor een socket, en daarvoor is nu geen plaats. ` +
      'Kies met SCHAKEL_DATA een map met een korter pad.',
  )
}

function writeOwned(bestand: string, inhoud: string, account: Account): void {
  writeFileSync(bestand, inhoud, { mode: 0o600 })
  chmodSync(bestand, 0o600)
  if (account.anders) chownSync(bestand, account.uid, account.gid)
}

/** A port that is free now. Somebody may take it before PostgreSQL does: then the start is tried again. */
async function freePort(): Promise<number> {
  return await new Promise((klaar, mislukt) => {
    const proef = createServer().once('error', mislukt)
    proef.listen(0, '127.0.0.1', () => {
      const adres = proef.address()
      proef.close(() =>
        typeof adres === 'object' && adres ? klaar(adres.port) : mislukt(new Error('geen poort')),
      )
    })
  })
}
