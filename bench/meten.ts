import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { ZAAD } from './vulling.ts'

/** How long and how often is measured; `--klein` is for CI and for a machine that others use too. */
export type Lengte = { readonly klein: boolean; readonly rondes: number; readonly seconden: number }

export function readLengte(argumenten: readonly string[]): Lengte {
  const klein = argumenten.includes('--klein')
  const getal = (naam: string, anders: number) =>
    Number(argumenten.find((a) => a.startsWith(`--${naam}=`))?.split('=')[1] ?? anders)
  return { klein, rondes: getal('rondes', klein ? 3 : 7), seconden: getal('seconden', klein ? 2 : 5) }
}

/** What one run of one program gave: a rate, and milliseconds. */
export type Meting = {
  readonly perSeconde: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly aantal: number
  readonly mislukt: number
}

export type Programma = { readonly naam: string; readonly meet: () => Promise<Meting> }
export type Metingen = Readonly<Record<string, readonly Meting[]>>

/** Runs the programs in turns (A B C A B C ...), so that what else the machine does falls on all of them. */
export async function inBeurten(programmas: readonly Programma[], rondes: number): Promise<Metingen> {
  const uit: Record<string, Meting[]> = Object.fromEntries(programmas.map((p) => [p.naam, []]))
  for (let ronde = 0; ronde < rondes; ronde++) {
    for (const p of programmas) {
      const m = await p.meet()
      uit[p.naam]!.push(m)
      process.stderr.write(
        `  ${ronde + 1}/${rondes} ${p.naam}: ${toon(m.perSeconde)}/s, p50 ${toon(m.p50)} ms, p95 ${toon(m.p95)} ms; load ${loadavg()[0]!.toFixed(1)}\n`,
      )
    }
  }
  return uit
}

export const mediaan = (xs: readonly number[]): number =>
  [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)] ?? Number.NaN
export const toon = (x: number): string => (x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toFixed(2))

/** Median of the ratios per round of one figure of two programs. */
export function verhouding(m: Metingen, boven: string, onder: string, van: (m: Meting) => number): number {
  return mediaan(m[boven]!.map((b, i) => van(b) / van(m[onder]![i]!)))
}

/** Percentiles of milliseconds measured one by one. */
export function vatSamen(ms: readonly number[], mislukt = 0): Meting {
  const op = [...ms].sort((a, b) => a - b)
  const deel = (p: number) => op[Math.min(op.length - 1, Math.floor(op.length * p))] ?? Number.NaN
  const som = ms.reduce((s, x) => s + x, 0)
  return {
    perSeconde: (1000 * ms.length) / som,
    p50: deel(0.5),
    p95: deel(0.95),
    p99: deel(0.99),
    aantal: ms.length,
    mislukt,
  }
}

export type Pgbench = {
  readonly als: pg.ClientConfig
  readonly scripts: readonly string[]
  readonly clients: number
  readonly seconden: number
  /** A fixed number of transactions instead of a time, for slow ones. */
  readonly keren?: number
  readonly instellingen?: Readonly<Record<string, string>>
  readonly wijze?: 'simple' | 'prepared'
}

/** PostgreSQL's own load program on the same server: what the database alone can do. */
export async function pgbench(o: Pgbench): Promise<Meting> {
  const map = mkdtempSync(join(tmpdir(), 'schakel-pgbench-'))
  try {
    const bestanden = o.scripts.flatMap((s, i) => {
      const pad = join(map, `${i}.sql`)
      writeFileSync(pad, s)
      return ['-f', pad]
    })
    const duur = o.keren === undefined ? ['-T', String(o.seconden)] : ['-t', String(o.keren)]
    const args = [
      '-n',
      '-M',
      o.wijze ?? 'simple',
      '-h',
      String(o.als.host),
      '-p',
      String(o.als.port),
      '-U',
      String(o.als.user),
      '-c',
      String(o.clients),
      '-j',
      '1',
      ...duur,
    ]
    const pgoptions = Object.entries(o.instellingen ?? {})
      .map(([n, w]) => `-c ${n}=${w.replace(/[\\ ]/g, '\\$&')}`)
      .join(' ')
    const uit = await run(
      'pgbench',
      [
        ...args,
        '--random-seed=42',
        '-l',
        `--log-prefix=${join(map, 'log')}`,
        ...bestanden,
        String(o.als.database),
      ],
      { PGOPTIONS: pgoptions },
    )
    const ms = readdirSync(map)
      .filter((naam) => naam.startsWith('log'))
      .flatMap((naam) =>
        readFileSync(join(map, naam), 'utf8')
          .trim()
          .split('\n')
          .map((regel) => Number(regel.split(' ')[2]) / 1000),
      )
    const tps = Number(/tps = ([\d.]+)/.exec(uit)?.[1])
    return { ...vatSamen(ms), perSeconde: tps }
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

export type Wrk = {
  readonly adres: string
  /** What is asked, in this order and round again. */
  readonly vragen: readonly { readonly pad: string; readonly cookie: string }[]
  readonly volgorde: readonly number[]
  readonly verbindingen: number
  readonly seconden: number
}

/** An outside HTTP client on the same machine. */
export async function wrk(o: Wrk): Promise<Meting> {
  const map = mkdtempSync(join(tmpdir(), 'schakel-wrk-'))
  try {
    const script = join(map, 'vragen.lua')
    const lua = (tekst: string) => `"${tekst.replace(/["\\]/g, '\\$&')}"`
    writeFileSync(
      script,
      `local vragen = {${o.vragen.map((v) => `{${lua(v.pad)},${lua(v.cookie)}}`).join(',')}}
local volgorde = {${o.volgorde.map((n) => n + 1).join(',')}}
local klaar, i = {}, 0
function init(args) for n, v in ipairs(vragen) do klaar[n] = wrk.format("GET", v[1], { ["Cookie"] = v[2] }) end end
function request() i = i % #volgorde + 1; return klaar[volgorde[i]] end
function done(s, l, r)
  io.write(string.format("UIT %d %d %d %d %d %d\\n", s.requests, s.duration, l:percentile(50), l:percentile(95), l:percentile(99),
    s.errors.status + s.errors.connect + s.errors.read + s.errors.write + s.errors.timeout))
end`,
    )
    const uit = await run('wrk', ['-t1', `-c${o.verbindingen}`, `-d${o.seconden}s`, '-s', script, o.adres])
    const [aantal = 0, us = 1, p50 = 0, p95 = 0, p99 = 0, mislukt = 0] = (/UIT ([\d ]+)/.exec(uit)?.[1] ?? '')
      .split(' ')
      .map(Number)
    return {
      perSeconde: aantal / (us / 1e6),
      p50: p50 / 1000,
      p95: p95 / 1000,
      p99: p99 / 1000,
      aantal,
      mislukt,
    }
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

/** Runs a program and gives its standard output; throws with what it said when it fails. */
export function run(
  opdracht: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(opdracht, args, { env: { ...process.env, ...env } })
    let uit = ''
    let fout = ''
    kind.stdout.on('data', (d: Buffer) => (uit += d.toString()))
    kind.stderr.on('data', (d: Buffer) => (fout += d.toString()))
    kind.once('error', mislukt)
    kind.once('close', (code) =>
      code === 0 && !/ERROR|aborted/.test(fout)
        ? klaar(uit)
        : mislukt(new Error(`${opdracht}: ${fout.slice(0, 800)}`)),
    )
  })
}

export type Doel = {
  readonly naam: string
  readonly gemeten: number
  readonly grens: number
  readonly soort: 'hoogstens' | 'minstens'
  readonly eenheid?: string
}
export type Toets = { readonly naam: string; readonly goed: boolean }

export type Uitslag = {
  readonly bench: string
  readonly maat: Readonly<Record<string, unknown>>
  readonly toetsen: readonly Toets[]
  readonly metingen: Metingen
  readonly doelen: readonly Doel[]
  readonly opmerkingen?: readonly string[]
}

const gehaald = (d: Doel) => (d.soort === 'hoogstens' ? d.gemeten <= d.grens : d.gemeten >= d.grens)

/** Prints the outcome, keeps it as evidence when asked, and says whether every correctness gate held. */
export function meld(
  u: Uitslag,
  lengte: Lengte,
  postgres: string,
  loadBegin: number,
  bewijs: boolean,
): boolean {
  const machine = {
    cpu: cpus()[0]?.model,
    kernen: cpus().length,
    geheugenGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres,
    loadBegin,
    loadEinde: loadavg()[0]!,
    zaad: ZAAD,
  }
  const regels = [
    `${u.bench}: ${JSON.stringify(u.maat)}; ${lengte.rondes} rounds of ${lengte.seconden} s`,
    `machine: ${machine.cpu}, ${machine.kernen} cores, ${machine.geheugenGiB} GiB, Node ${machine.node}, PostgreSQL ${postgres}, load ${loadBegin.toFixed(1)} to ${machine.loadEinde.toFixed(1)}`,
    ...u.toetsen.map((t) => `gate ${t.goed ? 'holds' : 'FAILS'}: ${t.naam}`),
    ...Object.entries(u.metingen).map(([naam, m]) => {
      const rij = (van: (m: Meting) => number) =>
        `${toon(mediaan(m.map(van)))} (min ${toon(Math.min(...m.map(van)))})`
      return `${naam.padEnd(48)} ${toon(mediaan(m.map((x) => x.perSeconde)))}/s  p50 ${rij((x) => x.p50)} ms  p95 ${rij((x) => x.p95)} ms  p99 ${rij((x) => x.p99)} ms`
    }),
    ...u.doelen.map(
      (d) =>
        `goal ${gehaald(d) ? 'reached' : 'NOT reached'}: ${d.naam}: ${toon(d.gemeten)}${d.eenheid ?? 'x'} (${d.soort === 'hoogstens' ? 'at most' : 'at least'} ${d.grens}${d.eenheid ?? 'x'})`,
    ),
    ...(u.opmerkingen ?? []),
  ]
  process.stdout.write(regels.join('\n') + '\n')
  if (bewijs) {
    const map = join(process.cwd(), 'docs', 'evidence')
    mkdirSync(map, { recursive: true })
    const naam = join(map, `${u.bench.toLowerCase()}${lengte.klein ? '-klein' : ''}`)
    writeFileSync(
      `${naam}.json`,
      `${JSON.stringify({ ...u, doelen: u.doelen.map((d) => ({ ...d, gehaald: gehaald(d) })), lengte, machine, datum: new Date().toISOString().slice(0, 10) }, null, 1)}\n`,
    )
    writeFileSync(`${naam}.txt`, regels.join('\n') + '\n')
  }
  return u.toetsen.every((t) => t.goed)
}

/** A seeded generator (mulberry32), for orders that must be the same in every run. */
export function toeval(zaad = 42): () => number {
  let a = zaad
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
