import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startEmbedded, type Embedded, type EmbeddedOpties } from '../../src/platform/database/embedded.ts'
import { canWalk } from '../../src/platform/database/embedded/plaats.ts'
import { bundle } from './bundel.ts'

/** What tests of the private server share: fresh folders, servers and processes that end with the test. */
export const wortel = mkdtempSync(join(tmpdir(), 'schakel-embedded-'))
chmodSync(wortel, 0o755)
const houder = await bundle('test/kill/houder.ts')
export const isRoot = process.getuid?.() === 0
export const NOBODY = 65534
/** An ordinary user can run the holder only when the package lies where he can read it. */
export const nobodyKan = isRoot && canWalk(houder, { naam: 'nobody', uid: NOBODY, gid: NOBODY, anders: true })

let nummer = 0
export const newFolder = () => join(wortel, `map${++nummer}`)
const lopend: Embedded[] = []
/** Processes to end after each test. */
export const kinderen: ChildProcess[] = []

/** Copied where the making of a database is not what the test is about: that is the dearest part. */
const sjabloon = join(wortel, 'sjabloon', 'postgres')
export const start = async (opties: EmbeddedOpties) => {
  const e = await startEmbedded({ sjabloon, ...opties })
  lopend.push(e)
  return e
}
export const ask = async <R extends pg.QueryResultRow>(
  config: pg.ClientConfig,
  sql: string,
): Promise<R[]> => {
  const client = new pg.Client(config)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<R>(sql)).rows
  } finally {
    await client.end()
  }
}
type Melding = { pid: number; pgdata: string; beheer: pg.ClientConfig; fout?: string }
/** Runs the holder as a process of its own and reads the line that it prints. */
export const spawnHolder = async (map: string, als: { uid?: number; gid?: number } = {}) => {
  const kind = spawn(process.execPath, [houder, map, sjabloon], {
    ...als,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  kinderen.push(kind)
  const [regel] = (await once(createInterface({ input: kind.stdout }), 'line')) as [string]
  return { kind, melding: JSON.parse(regel) as Melding }
}

/** PostgreSQL minds only pids of its own account. */
export const asOwner = (pgdata: string) =>
  isRoot ? { uid: statSync(pgdata).uid, gid: statSync(pgdata).gid } : {}

/** The two files that a killed server leaves behind, with another pid in them. */
export const leaveFiles = (e: Embedded, pid: number) => {
  const socket = String(e.verbinding.beheer.host)
  const regels = `${pid}\n${e.pgdata}\n1\n5432\n${socket}\n\n\nready\n`
  writeFileSync(join(e.pgdata, 'postmaster.pid'), regels)
  writeFileSync(join(socket, '.s.PGSQL.5432.lock'), regels)
}

afterEach(async () => {
  for (const kind of kinderen.splice(0)) {
    if (kind.exitCode !== null || kind.signalCode !== null) continue
    kind.kill('SIGTERM')
    await once(kind, 'exit')
  }
  for (const e of lopend.splice(0)) await e.stop()
})
beforeAll(async () => {
  await (await startEmbedded({ map: join(wortel, 'sjabloon') })).stop()
})
afterAll(() => {
  rmSync(houder, { force: true })
  rmSync(wortel, { recursive: true, force: true })
})
