import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseFout, openDatabase, type Geopend } from '../../src/platform/database/index.ts'
import { withEigenaar } from '../../src/platform/database/eigenaar.ts'
import { ACTOR } from './actor.ts'

/** A disk of 200 MB in memory that can be filled: only where we may mount one. */
const wortel = mkdtempSync(join(tmpdir(), 'schakel-vol-'))
chmodSync(wortel, 0o711)
const schijf = join(wortel, 'schijf')
mkdirSync(schijf)
const kan = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m,mode=711', 'tmpfs', schijf], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
const ballast = join(schijf, 'ballast')
let geopend: Geopend

const fill = () => {
  const { bavail, bsize } = statfsSync(schijf)
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - 256 * 1024, 1))
}

beforeAll(async () => {
  if (!kan) return
  geopend = await openDatabase({ url: undefined, map: join(schijf, 'd'), productie: false })
  await withEigenaar(geopend.verbinding, (c) =>
    c.query(`insert into toegang.regio (regio_id, naam, created_at) values ($1, 'Vol', now())`, [
      ACTOR.regioId,
    ]),
  )
})
afterAll(async () => {
  if (kan) {
    await geopend.close()
    execFileSync('umount', [schijf])
  }
  rmSync(wortel, { recursive: true, force: true })
})

/** One write of 64 kB that does not compress; gives its key when it was acknowledged. */
const write = () =>
  geopend.database.withTenant({ actor: ACTOR, doel: 'vol' }, async ({ tx, nieuwId, nu }) => {
    const sleutel = nieuwId()
    await tx.query(
      `insert into platform.idempotentie (regio_id, gebruiker_id, sleutel, verzoek_hash, status, created_at, antwoord)
       values ($1, $2, $3, '\\x00', 200, $4, (select to_jsonb(string_agg(md5(random()::text), '')) from generate_series(1, 2000)))`,
      [ACTOR.regioId, ACTOR.gebruikerId, sleutel, nu],
    )
    return sleutel
  })

test.skipIf(!kan)(
  'a full disk answers 503, loses nothing that was acknowledged, and work goes on when there is room (skipped where no disk can be mounted)',
  { timeout: 120_000 },
  async () => {
    const bevestigd = [await write(), await write()]
    fill()
    const fouten: unknown[] = []
    for (let i = 0; i < 400 && fouten.length < 20; i++) {
      try {
        bevestigd.push(await write())
      } catch (fout) {
        fouten.push(fout)
      }
    }
    expect(fouten.length).toBeGreaterThan(0)
    for (const fout of fouten) expect(fout).toBeInstanceOf(DatabaseFout)
    expect(new Set(fouten.map((f) => (f as DatabaseFout).status))).toEqual(new Set([503]))

    rmSync(ballast)
    let weer: string | undefined
    for (const einde = performance.now() + 30_000; weer === undefined && performance.now() < einde;) {
      weer = await write().catch(() => undefined)
      if (weer === undefined) await new Promise((klaar) => setTimeout(klaar, 100))
    }
    expect(weer).toBeDefined()
    const { rows } = await geopend.database.withTenant({ actor: ACTOR, doel: 'vol' }, ({ tx }) =>
      tx.query<{ sleutel: string }>('select sleutel from platform.idempotentie'),
    )
    const aanwezig = new Set(rows.map((r) => r.sleutel))
    expect(bevestigd.filter((sleutel) => !aanwezig.has(sleutel))).toEqual([])
  },
)
