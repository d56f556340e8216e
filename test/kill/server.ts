import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/platform/database/pakket.ts'

/**
 * Kills the built server with SIGKILL while eight clients write over HTTP, starts it again, and looks for every contact
 * that was acknowledged. `node scripts/run-ts.mjs test/kill/server.ts 20` writes docs/evidence/kill-server.json.
 * With DATABASE_URL the database is a server; without it the embedded one.
 */
const RONDES = Number(process.argv[2] ?? 3)
const POORT = 18_600 + (process.pid % 300)
const BASIS = `http://127.0.0.1:${POORT}/api/v1`
const wortel = packageRoot()
const map = mkdtempSync(join(tmpdir(), 'schakel-kill-'))

type Ronde = { bevestigd: number; verloren: number; half: number; terugMs: number }

async function start(): Promise<{ kind: ChildProcess; ms: number }> {
  const begin = performance.now()
  const env = { ...process.env, SCHAKEL_DATA: join(map, 'd'), PORT: String(POORT) }
  const kind = spawn(process.execPath, [join(wortel, 'dist', 'server', 'main.mjs')], { env, stdio: 'ignore' })
  for (;;) {
    const klaar = await fetch(`http://127.0.0.1:${POORT}/health/ready`).catch(() => undefined)
    if (klaar?.ok) return { kind, ms: Math.round(performance.now() - begin) }
    if (kind.exitCode !== null) throw new Error(`the server did not start again: exit ${kind.exitCode}`)
    await new Promise((verder) => setTimeout(verder, 20))
  }
}

async function signIn(): Promise<string> {
  const body = JSON.stringify({ gebruikersnaam: 'demo-consulent', wachtwoord: 'schakel-demo' })
  const uit = await fetch(`${BASIS}/sessies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return (uit.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function ask<T>(cookie: string, pad: string, body?: object): Promise<T | undefined> {
  const opties = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const uit = await fetch(`${BASIS}${pad}`, {
    ...opties,
    headers: { cookie, 'content-type': 'application/json' },
  })
  return uit.ok ? ((await uit.json()) as T) : undefined
}

/** Writes until the server is gone; gives the ids that were acknowledged. */
async function write(cookie: string, kandidaat: string, merk: string): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; ; i++) {
    const contact = { datum: '2026-11-19', soort: 'telefoon', verslag: `${merk} ${i}` }
    try {
      const uit = await ask<{ id: string }>(cookie, `/kandidaten/${kandidaat}/contacten`, contact)
      if (uit !== undefined) ids.push(uit.id)
    } catch {
      return ids
    }
  }
}

async function ronde(nr: number, kandidaten: readonly string[]): Promise<Ronde> {
  const { kind, ms } = await start()
  const cookie = await signIn()
  const schrijvers = kandidaten.map((k, i) => write(cookie, k, `ronde ${nr} schrijver ${i}`))
  await new Promise((verder) => setTimeout(verder, 300 + ((nr * 137) % 900)))
  kind.kill('SIGKILL')
  const bevestigd = await Promise.all(schrijvers)
  const weer = await start()
  const na = await signIn()
  let verloren = 0
  let half = 0
  for (const [i, kandidaat] of kandidaten.entries()) {
    const gevonden = await ask<{ items: { id: string }[] }>(na, `/kandidaten/${kandidaat}/contacten`)
    const verhaal = await ask<{ items: { objectId?: string | null }[] }>(
      na,
      `/kandidaten/${kandidaat}/tijdlijn?aantal=200`,
    )
    const er = new Set(gevonden?.items.map((c) => c.id))
    verloren += (bevestigd[i] ?? []).filter((id) => !er.has(id)).length
    // A note and its line in the story are written together or not at all.
    const verteld = new Set(verhaal?.items.map((g) => g.objectId))
    half += (bevestigd[i] ?? []).slice(-20).filter((id) => er.has(id) && !verteld.has(id)).length
  }
  weer.kind.kill('SIGTERM')
  await new Promise((klaar) => weer.kind.once('exit', klaar))
  return { bevestigd: bevestigd.flat().length, verloren, half, terugMs: Math.max(ms, weer.ms) }
}

const eerste = await start()
const lijst = await ask<{ items: { id: string }[] }>(await signIn(), '/kandidaten?consulent=mij&aantal=8')
const kandidaten = lijst?.items.map((k) => k.id) ?? []
eerste.kind.kill('SIGTERM')
await new Promise((klaar) => eerste.kind.once('exit', klaar))
const rondes: Ronde[] = []
for (let nr = 1; nr <= RONDES; nr++) rondes.push(await ronde(nr, kandidaten))
const som = (veld: keyof Ronde) => rondes.reduce((n, r) => n + r[veld], 0)
const uitkomst = {
  database: process.env['DATABASE_URL'] === undefined ? 'ingebouwd' : 'server',
  rondes: RONDES,
  bevestigd: som('bevestigd'),
  verloren: som('verloren'),
  half: som('half'),
  terugMs: rondes.map((r) => r.terugMs),
}
process.stdout.write(JSON.stringify(uitkomst) + '\n')
writeFileSync(
  join(wortel, 'docs', 'evidence', `kill-server-${uitkomst.database}.json`),
  JSON.stringify(uitkomst, null, 1) + '\n',
)
rmSync(map, { recursive: true, force: true })
process.exitCode = uitkomst.verloren + uitkomst.half === 0 && uitkomst.bevestigd > 0 ? 0 : 1
