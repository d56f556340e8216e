import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { datum } from '../../core/datum.ts'
import { GEMEENTEN } from '../../../test/fixtures/overname/gemeenten.ts'
import { ZADEN } from '../../../test/fixtures/overname/mutaties.ts'
import { beoordeelInWerker, type Opdracht } from './in-werker.ts'

let map: string
let pad: string

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'schakel-werker-'))
  pad = join(map, 'werker.mjs')
  const entry = fileURLToPath(new URL('./werker.ts', import.meta.url))
  const require =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: pad,
    banner: { js: require },
    logLevel: 'error',
  })
})
afterAll(() => rm(map, { recursive: true, force: true }))

const opdracht = (bytes: Uint8Array): Opdracht => ({
  bytes,
  omgeving: { vandaag: datum('2026-11-22'), gemeenten: GEMEENTEN },
  keuzen: {},
  lees: {},
})
const grote = (rijen: number): Buffer =>
  Buffer.from(
    [
      'BSN;Achternaam;Opmerking',
      ...Array.from({ length: rijen }, (_, i) => `${i};naam ${i};${'x'.repeat(300)}`),
    ].join('\n'),
  )

describe('a worker process', () => {
  it('gives the same judgement as the reader itself, with progress', async () => {
    const voortgang: number[] = []
    const uitkomst = await beoordeelInWerker(opdracht(ZADEN[0]!), { pad }, (rijen) => voortgang.push(rijen))
    expect(uitkomst.ok && uitkomst.waarde.rijen.map((rij) => rij.klasse)).toEqual([
      'goed',
      'goed',
      'teHerstellen',
    ])
    expect(voortgang).toEqual([5])
  })

  it('is stopped when it takes too long, and says so', async () => {
    const uitkomst = await beoordeelInWerker(opdracht(grote(100_000)), { pad, maxMilliseconden: 1 })
    expect(uitkomst).toMatchObject({ ok: false, fout: { code: 'bestand-tijd' } })
  })

  it('dies alone when it needs too much memory', async () => {
    const uitkomst = await beoordeelInWerker(opdracht(grote(100_000)), { pad, maxMegabytes: 24 })
    expect(uitkomst).toMatchObject({ ok: false, fout: { code: 'bestand-onveilig' } })
  })
})
