import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ask, newFolder, spawnHolder, start, wortel } from '../../../test/kill/proeftuin.ts'
import { startEmbedded } from './embedded.ts'

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
