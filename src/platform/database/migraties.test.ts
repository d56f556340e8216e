import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { migrate, pendingMigraties, readMigraties, type Migratie } from './migraties.ts'

const map = mkdtempSync(join(tmpdir(), 'schakel-migraties-'))
afterAll(() => rmSync(map, { recursive: true }))
const stap = (nummer: number, sql: string): Migratie => ({
  nummer,
  naam: `${nummer}.sql`,
  hash: `h-${sql}`,
  sql,
})

describe('the files', () => {
  test('those of the product are numbered from 1 without gaps', () => {
    expect(readMigraties().map((m) => m.nummer)).toEqual(readMigraties().map((_, i) => i + 1))
  })

  test('line ends do not change the hash, a gap is refused', () => {
    writeFileSync(join(map, '0001_een.sql'), 'select 1;\nselect 2;\n')
    const unix = readMigraties(map)
    writeFileSync(join(map, '0001_een.sql'), 'select 1;\r\nselect 2;\r\n')
    expect(readMigraties(map)).toEqual(unix)
    writeFileSync(join(map, '0003_drie.sql'), 'select 3')
    expect(() => readMigraties(map)).toThrow('expected number 0002')
  })
})

describe('what has to be done', () => {
  const code = [stap(1, 'a'), stap(2, 'b')]
  test('only the steps that were not applied', () => {
    expect(pendingMigraties(code, []).map((m) => m.nummer)).toEqual([1, 2])
    expect(pendingMigraties(code, [stap(1, 'a')]).map((m) => m.nummer)).toEqual([2])
    expect(pendingMigraties(code, code)).toEqual([])
  })
  test('a step whose file changed is refused', () => {
    expect(() => pendingMigraties(code, [stap(1, 'anders')])).toThrow('Een uitgevoerde stap verandert nooit')
  })
  test('a database of a newer version is refused', () => {
    expect(() => pendingMigraties(code, [stap(1, 'a'), stap(2, 'b'), stap(3, 'c')])).toThrow(
      'nieuwere versie',
    )
  })
})

describe('on a database', async () => {
  const t = await testDatabase()
  const bestaand = readMigraties()
  const volgende = bestaand.length + 1
  const ask = async (sql: string) =>
    await t.alsEigenaar(async (c: pg.Client) => (await c.query<{ x: unknown }>(sql)).rows[0]?.x)

  test('a database that is up to date is left alone', async () => {
    expect(await migrate(t.verbinding)).toEqual([])
  })

  test('a step that fails leaves no trace and names file and line', async () => {
    const kapot = stap(volgende, 'create table platform.half (n int);\nselect\n  bestaat_niet;')
    await expect(migrate(t.verbinding, [...bestaand, kapot])).rejects.toThrow(
      `migration ${volgende}.sql:3: column "bestaat_niet"`,
    )
    expect(await ask(`select to_regclass('platform.half') as x`)).toBeNull()
    expect(await ask(`select count(*) as x from platform.migratie`)).toBe(String(bestaand.length))
  })

  test('eight app servers that start at once apply a step once, as the owner', async () => {
    const nieuw = stap(volgende, 'select pg_sleep(0.1); create table platform.nieuw (n int);')
    const uit = await Promise.all(
      Array.from({ length: 8 }, () => migrate(t.verbinding, [...bestaand, nieuw])),
    )
    expect(uit.filter((lijst) => lijst.length === 1)).toHaveLength(1)
    expect(await ask(`select tableowner as x from pg_tables where tablename = 'nieuw'`)).toBe(
      'schakel_eigenaar',
    )
    await expect(migrate(t.verbinding)).rejects.toMatchObject({ code: 'database-nieuwer' })
  })
})
