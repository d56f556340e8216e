import { randomInt } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundle } from './bundel.ts'
import { killEmbedded, killServer } from './proeven.ts'

/** Rounds per test: 3 in every run, more for the evidence (KILL_RONDES=20). */
const rondes = Number(process.env['KILL_RONDES'] ?? 3)
const zaad = Number(process.env['KILL_ZAAD'] ?? randomInt(2 ** 31))
const wortel = mkdtempSync(join(tmpdir(), 'schakel-kill-'))
chmodSync(wortel, 0o711)
const ingang = await bundle('test/kill/schrijver.ts')
afterAll(() => {
  rmSync(ingang, { force: true })
  rmSync(wortel, { recursive: true, force: true })
})
const PG15 = '/usr/lib/postgresql/15/bin'
const HEEL = { verloren: 0, half: 0 }

test.each(['proces', 'postmaster'] as const)(
  'SIGKILL of the %s loses nothing on the private server',
  { timeout: 900_000 },
  async (doelwit) => {
    const uit = await killEmbedded({ ingang, map: join(wortel, `e-${doelwit}`), doelwit, rondes, zaad })
    expect({ ...uit, zaad }).toMatchObject(HEEL)
    expect(uit.bevestigd).toBeGreaterThan(rondes * 10)
  },
)

test.skipIf(!existsSync(PG15))(
  'SIGKILL of an installed PostgreSQL 15 loses nothing (skipped where it is absent)',
  { timeout: 900_000 },
  async () => {
    const uit = await killServer({
      ingang,
      map: join(wortel, 's15'),
      bin: PG15,
      doelwit: 'postmaster',
      rondes,
      zaad,
    })
    expect({ ...uit, zaad }).toMatchObject(HEEL)
    expect(uit.bevestigd).toBeGreaterThan(rondes * 10)
  },
)
