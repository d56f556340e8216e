import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../../../test/kill/bundel.ts'
import { startEmbedded, type Embedded, type EmbeddedOpties } from './embedded.ts'
import { canWalk } from './embedded/plaats.ts'
import { processState, waitFor } from './embedded/procesinfo.ts'

const wortel = mkdtempSync(join(tmpdir(), 'schakel-embedded-'))
chmodSync(wortel, 0o755)
const houder = await bundle('test/kill/houder.ts')
const isRoot = process.getuid?.() === 0
const NOBODY = 65534
/** An ordinary user can run the holder only when the package lies where he can read it. */
const nobodyKan = isRoot && canWalk(houder, { naam: 'nobody', uid: NOBODY, gid: NOBODY, anders: true })

let nummer = 0
const newFolder = () => join(wortel, `map${++nummer}`)
const lopend: Embedded[] = []
const kinderen: ChildProcess[] = []

/** Copied where the making of a database is not what the test is about: that is the dearest part. */
const sjabloon = join(wortel, 'sjabloon', 'postgres')
const start = async (opties: EmbeddedOpties) => {
  const e = await startEmbedded({ sjabloon, ...opties })
  lopend.push(e)
  return e
}
const ask = async <R extends pg.QueryResultRow>(config: pg.ClientConfig, sql: string): Promise<R[]> => {
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
const spawnHolder = async (map: string, als: { uid?: number; gid?: number } = {}) => {
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
const asOwner = (pgdata: string) => (isRoot ? { uid: statSync(pgdata).uid, gid: statSync(pgdata).gid } : {})

/** The two files that a killed server leaves behind, with another pid in them. */
const leaveFiles = (e: Embedded, pid: number) => {
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

describe('an empty folder', () => {
  test('becomes a durable server behind a private socket, and keeps its data over a restart', async () => {
    const map = newFolder()
    const e = await start({ map, sjabloon: undefined })
    const [s] = await ask(
      e.verbinding.beheer,
      `select current_setting('fsync') as fsync, current_setting('full_page_writes') as fpw, current_setting('data_checksums') as sums,
              current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as adres, current_setting('password_encryption') as ww`,
    )
    expect(s).toEqual({ fsync: 'on', fpw: 'on', sums: 'on', commit: 'on', adres: '', ww: 'scram-sha-256' })
    expect(statSync(e.pgdata).mode & 0o777).toBe(0o700)
    expect(statSync(String(e.verbinding.beheer.host)).mode & 0o777).toBe(0o700)
    await ask(e.verbinding.beheer, 'create table blijft as select 7 as n')
    await e.stop()
    await e.stop()
    expect(existsSync(join(map, 'in-gebruik.json'))).toBe(false)
    const weer = await start({ map })
    expect(await ask(weer.verbinding.beheer, 'select n from blijft')).toEqual([{ n: 7 }])
  })

  test('with a path too long for a socket address gets a socket elsewhere, removed at stop', async () => {
    const e = await start({ map: join(newFolder(), 'l'.repeat(90)) })
    const socket = String(e.verbinding.beheer.host)
    expect(socket.length).toBeLessThan(60)
    expect(statSync(socket).mode & 0o777).toBe(0o700)
    await e.stop()
    expect(existsSync(socket)).toBe(false)
  })

  test('without sockets listens on loopback and refuses a wrong password', async () => {
    // The template that `start` offers is passed over: the superuser's password in it is unknown.
    const e = await start({ map: newFolder(), ingang: 'poort' })
    const { beheer } = e.verbinding
    expect(beheer.host).toBe('127.0.0.1')
    expect(await ask(beheer, 'select 1 as n')).toEqual([{ n: 1 }])
    await expect(ask({ ...beheer, password: 'geraden' }, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  test('the rest of an interrupted first start is no obstacle', async () => {
    const map = newFolder()
    mkdirSync(join(map, 'postgres.half'), { recursive: true })
    writeFileSync(join(map, 'postgres.half', 'rommel'), 'x')
    const e = await start({ map, sjabloon: undefined })
    expect(await ask(e.verbinding.beheer, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  test('starts from a template folder when there is one', async () => {
    const bron = await start({ map: newFolder() })
    await ask(bron.verbinding.beheer, 'create table voorraad as select generate_series(1, 100) as n')
    await bron.stop()
    const e = await start({ map: newFolder(), sjabloon: bron.pgdata })
    expect(await ask(e.verbinding.beheer, 'select count(*)::int as n from voorraad')).toEqual([{ n: 100 }])
    const zonder = await start({ map: newFolder(), sjabloon: join(wortel, 'is-er-niet') })
    expect(await ask(zonder.verbinding.beheer, `select to_regclass('voorraad') as t`)).toEqual([{ t: null }])
  })
})

describe('one folder, one process', () => {
  test('a second process is told who holds the folder', async () => {
    const map = newFolder()
    const { kind, melding } = await spawnHolder(map)
    expect(melding.fout).toBeUndefined()
    await expect(startEmbedded({ map })).rejects.toThrow(`al in gebruik door proces ${kind.pid}`)
    const tweede = await spawnHolder(map)
    expect(tweede.melding.fout).toContain(`proces ${kind.pid}`)
  })

  test('the same process cannot open it twice either', async () => {
    const map = newFolder()
    await start({ map })
    await expect(startEmbedded({ map })).rejects.toMatchObject({ code: 'map-in-gebruik' })
  })

  test('of ten processes that start at once exactly one gets the folder', async () => {
    const map = newFolder()
    const meldingen = (await Promise.all(Array.from({ length: 10 }, () => spawnHolder(map)))).map(
      (h) => h.melding,
    )
    expect(meldingen.filter((m) => m.fout === undefined)).toHaveLength(1)
    expect(meldingen.filter((m) => m.fout?.includes('al in gebruik'))).toHaveLength(9)
  })

  test('a lock of another machine is not taken, a torn one is', async () => {
    const map = newFolder()
    mkdirSync(map)
    const slot = join(map, 'in-gebruik.json')
    writeFileSync(
      slot,
      JSON.stringify({ pid: 1, gestart: '', machine: 'een-andere', sinds: '', opdracht: '' }),
    )
    await expect(startEmbedded({ map })).rejects.toThrow('een-andere')
    writeFileSync(slot, '')
    await start({ map })
  })
})

describe('after a kill', () => {
  test('the orphan of a killed process is stopped, and nothing it acknowledged is lost', async () => {
    const map = newFolder()
    const { kind, melding } = await spawnHolder(map)
    kind.kill('SIGKILL')
    await once(kind, 'exit')
    expect(processState(melding.pid)).toBe('levend')
    const e = await start({ map })
    expect(e.pid()).not.toBe(melding.pid)
    expect(processState(melding.pid)).not.toBe('levend')
    expect(await ask(e.verbinding.beheer, 'select tekst from merk')).toEqual([{ tekst: String(kind.pid) }])
  })

  test('process and server killed together: it starts again', async () => {
    const map = newFolder()
    const { kind, melding } = await spawnHolder(map)
    process.kill(melding.pid, 'SIGKILL')
    kind.kill('SIGKILL')
    await once(kind, 'exit')
    const e = await start({ map })
    expect(await ask(e.verbinding.beheer, 'select tekst from merk')).toEqual([{ tekst: String(kind.pid) }])
  })

  test('a server that dies is started again by itself', async () => {
    const gezien: string[] = []
    const e = await start({ map: newFolder(), opUitval: (g) => gezien.push(g) })
    const oud = e.pid()
    process.kill(oud, 'SIGKILL')
    await waitFor(30_000, () => (gezien.includes('hersteld') ? true : undefined))
    expect(gezien).toEqual(['uitgevallen', 'hersteld'])
    expect(e.pid()).not.toBe(oud)
    expect(await ask(e.verbinding.beheer, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  test("somebody else's process with the recorded pid is left alone", async () => {
    const map = newFolder()
    const e = await start({ map })
    await e.stop()
    const vreemd = spawn('sleep', ['60'], asOwner(e.pgdata))
    kinderen.push(vreemd)
    leaveFiles(e, vreemd.pid ?? 0)
    await start({ map })
    expect(processState(vreemd.pid ?? 0)).toBe('levend')
  })

  test.skipIf(process.platform !== 'linux')('a zombie with the recorded pid is no obstacle', async () => {
    const map = newFolder()
    const e = await start({ map })
    await e.stop()
    // The shell becomes a sleep that never collects its child.
    const ouder = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
      ...asOwner(e.pgdata),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    kinderen.push(ouder)
    const [pid] = (await once(createInterface({ input: ouder.stdout }), 'line')) as [string]
    await waitFor(5_000, () => (processState(Number(pid)) === 'zombie' ? true : undefined))
    leaveFiles(e, Number(pid))
    await start({ map })
  })
})

describe.skipIf(!isRoot)('as root (skipped for an ordinary user)', () => {
  test('PostgreSQL runs as another account', async () => {
    const e = await start({ map: newFolder() })
    expect(statSync(e.pgdata).uid).not.toBe(0)
    expect(readFileSync(`/proc/${e.pid()}/status`, 'utf8')).not.toMatch(/^Uid:\s+0/m)
  })

  test('from a folder that only root can enter, the data live in a private folder elsewhere', async () => {
    const dicht = join(wortel, 'alleen-root')
    mkdirSync(dicht, { mode: 0o700 })
    const e = await start({ map: join(dicht, '.schakel') })
    expect(e.pgdata.startsWith('/var/tmp/schakel-')).toBe(true)
    expect(statSync(join(e.pgdata, '..')).mode & 0o777).toBe(0o700)
    await ask(e.verbinding.beheer, 'create table hier as select 1 as n')
    await e.stop()
    // Opening the folder up later must not make the data disappear.
    chmodSync(dicht, 0o755)
    const weer = await start({ map: join(dicht, '.schakel') })
    expect(weer.pgdata).toBe(e.pgdata)
    expect(await ask(weer.verbinding.beheer, 'select n from hier')).toEqual([{ n: 1 }])
    await weer.stop()
    rmSync(join(e.pgdata, '..'), { recursive: true })
    await expect(startEmbedded({ map: join(dicht, '.schakel') })).rejects.toMatchObject({
      code: 'verplaatst-weg',
    })
  })

  test.skipIf(!nobodyKan)(
    'an ordinary user can do all of it too, and root can go on with his data',
    async () => {
      const thuis = join(wortel, 'thuis')
      mkdirSync(thuis, { mode: 0o700 })
      chownSync(thuis, NOBODY, NOBODY)
      const { kind, melding } = await spawnHolder(join(thuis, '.schakel'), { uid: NOBODY, gid: NOBODY })
      expect(melding.fout).toBeUndefined()
      expect(statSync(melding.pgdata).uid).toBe(NOBODY)
      kind.kill('SIGKILL')
      await once(kind, 'exit')
      const weer = await spawnHolder(join(thuis, '.schakel'), { uid: NOBODY, gid: NOBODY })
      expect(weer.melding.fout).toBeUndefined()
      weer.kind.kill('SIGTERM')
      await once(weer.kind, 'exit')
      const e = await start({ map: join(thuis, '.schakel') })
      expect(await ask(e.verbinding.beheer, 'select count(*)::int as n from merk')).toEqual([{ n: 2 }])
      await e.stop()
      const nogmaals = await spawnHolder(join(thuis, '.schakel'), { uid: NOBODY, gid: NOBODY })
      expect(nogmaals.melding.fout).toBeUndefined()
    },
  )

  test.skipIf(!nobodyKan)("another user's data are refused with the remedy", async () => {
    const map = newFolder()
    const e = await start({ map })
    await e.stop()
    chmodSync(map, 0o777)
    const { melding } = await spawnHolder(map, { uid: NOBODY, gid: NOBODY })
    expect(melding.fout).toMatch(/zijn van de gebruiker .* kies met SCHAKEL_DATA/)
  })
})
