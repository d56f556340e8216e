import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { chooseAccount, spawnAs } from './account.ts'
import { findBinaries, packageFolder, usablePackage } from './binaries.ts'
import { makePrivate } from './plaats.ts'

const wortel = mkdtempSync(join(tmpdir(), 'schakel-binaries-'))
chmodSync(wortel, 0o711)
afterAll(() => rmSync(wortel, { recursive: true, force: true }))
const account = chooseAccount(join(wortel, 'leeg'))
const native = packageFolder()

/** The package as `npm ci --ignore-scripts` leaves it: without the links that its script makes. */
function packageWithoutLinks(map: string): string {
  const bron = dirname(native ?? '')
  const isLink = (pad: string) => lstatSync(pad).isSymbolicLink()
  cpSync(bron, map, { recursive: true, filter: (pad) => !pad.endsWith('.a') && !isLink(pad) })
  return join(map, 'native')
}
const initdbVersion = (kaal: string) =>
  execFileSync(join(kaal, 'bin', 'initdb'), ['--version'], { ...spawnAs(account, '/'), encoding: 'utf8' })

describe.skipIf(native === undefined)(
  'the package without its install script (skipped where the package has no binaries)',
  () => {
    test('does not run by itself, and does once its links are made', () => {
      const kaal = packageWithoutLinks(join(wortel, 'zonder-script'))
      expect(existsSync(join(kaal, 'lib', 'libicui18n.so.60'))).toBe(false)
      expect(usablePackage(kaal, wortel, account)).toBe(kaal)
      expect(initdbVersion(kaal)).toMatch(/^initdb \(PostgreSQL\) \d+/)
    })

    test.skipIf(process.getuid?.() !== 0)(
      'is copied once when the account cannot reach it (skipped for an ordinary user)',
      () => {
        const dicht = join(wortel, 'alleen-root')
        mkdirSync(dicht, { mode: 0o700 })
        const kaal = packageWithoutLinks(join(dicht, 'pakket'))
        const werkmap = join(wortel, 'werkmap')
        makePrivate(werkmap, account)
        const kopie = usablePackage(kaal, werkmap, account)
        expect(kopie.startsWith(werkmap)).toBe(true)
        expect(initdbVersion(kopie)).toContain('PostgreSQL')
        expect(usablePackage(kaal, werkmap, account)).toBe(kopie)
      },
    )
  },
)

test.skipIf(!existsSync('/usr/lib/postgresql/15/bin'))(
  'data of version 15 are opened by an installed 15 (skipped where it is absent)',
  () => {
    expect(findBinaries({ werkmap: wortel, account, hoofdversie: 15 })).toMatchObject({
      hoofdversie: 15,
      uitPakket: false,
    })
  },
)

test('data of a version that nobody has say so, with the remedy', () => {
  expect(() => findBinaries({ werkmap: wortel, account, hoofdversie: 99 })).toThrow(
    /geen PostgreSQL 99 .* DATABASE_URL/,
  )
})
