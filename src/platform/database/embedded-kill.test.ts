import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import {
  NOBODY,
  asOwner,
  ask,
  isRoot,
  kinderen,
  leaveFiles,
  newFolder,
  nobodyKan,
  spawnHolder,
  start,
  wortel,
} from '../../../test/kill/proeftuin.ts'
import { startEmbedded } from './embedded.ts'
import { processState, waitFor } from './embedded/procesinfo.ts'

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
