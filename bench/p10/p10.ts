import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { datum } from '../../src/core/datum.ts'
import {
  compileerMaandbeeld,
  controleerKolommen,
  KOLOMMEN,
  type Lus,
} from '../../src/rules/maandbeeld/index.ts'
import { maandMetDeHand, rechtJuli2026 } from './met-de-hand.ts'

/*
 * P10: the rules compiled to one loop, against the same thing written by hand in C, in JavaScript and in numpy. 1M persons,
 * 12 months, 10 outcomes, exact to the cent. Programs run in turns; ratios are medians of the ratios per round.
 * `--klein` runs a twentieth of it with a gate twice as wide, for CI.
 */
const UITKOMSTEN = [
  'subsidieCent',
  'totaalSubsidieCent',
  'vrijCent',
  'bijstandCent',
  'inkomenCent',
  'begeleidingCent',
  'kostenCent',
  'zonderWerkCent',
  'besparingCent',
  'saldoCent',
]
const DOELEN = { c: 1.5, hand: 1.1, voorbereidenMs: 5 }
const MAP = join(import.meta.dirname, '..', '..', '..', 'bench', 'p10')

type Meting = { readonly ns: number; readonly sommen: readonly number[] }

/** Seeded population: columns as the C program reads them. */
function populatie(n: number): Record<string, Int32Array> {
  let a = 42
  const trek = (min: number, max: number): number => {
    a = (Math.imul(a, 1664525) + 1013904223) | 0
    return min + ((a >>> 8) % (max - min + 1))
  }
  return Object.fromEntries(
    Object.values(KOLOMMEN).map((k) => [
      k.naam,
      Int32Array.from({ length: n }, () => trek(k.min, k.naam === 'nettoInkomenCent' ? 300_000 : k.max)),
    ]),
  )
}

const som = (u: readonly Int32Array[]): number[] => u.map((kolom) => kolom.reduce((s, x) => s + x, 0))

function tijd(maanden: number, maand: () => void, u: readonly Int32Array[]): Meting {
  maand()
  const begin = process.hrtime.bigint()
  for (let m = 0; m < maanden; m++) maand()
  return { ns: Number(process.hrtime.bigint() - begin), sommen: som(u) }
}

function extern(opdracht: string, args: readonly string[]): Meting | null {
  try {
    const [ns, ...sommen] = execFileSync(opdracht, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(' ')
      .map(Number)
    return { ns: ns ?? Number.NaN, sommen }
  } catch {
    return null
  }
}

const mediaan = (xs: readonly number[]): number =>
  [...xs].sort((x, y) => x - y)[Math.floor(xs.length / 2)] ?? Number.NaN

function bereid(): { readonly lus: Lus; readonly ms: number } {
  const tijden: number[] = []
  let lus: Lus | undefined
  for (let n = 0; n < 9; n++) {
    const begin = process.hrtime.bigint()
    const uitkomst = compileerMaandbeeld(datum('2026-07-01'))
    tijden.push(Number(process.hrtime.bigint() - begin) / 1e6)
    if (!uitkomst.ok) throw new Error('no law on 2026-07-01')
    lus = uitkomst.waarde
  }
  if (lus === undefined) throw new Error('nothing prepared')
  return { lus, ms: mediaan(tijden) }
}

function programmas(n: number, maanden: number, map: string): Record<string, () => Meting | null> {
  const kolommen = populatie(n)
  const lijst = Object.values(KOLOMMEN).map((k) => kolommen[k.naam]!)
  const bestand = join(map, 'populatie.bin')
  writeFileSync(bestand, Buffer.concat(lijst.map((k) => Buffer.from(k.buffer))))
  const { lus } = bereid()
  controleerKolommen(lus, kolommen)
  const u = UITKOMSTEN.map(() => new Int32Array(n))
  const benoemd = Object.fromEntries(UITKOMSTEN.map((naam, i) => [naam, u[i]!]))
  const recht = rechtJuli2026()
  const c = join(map, 'maandbeeld')
  extern('gcc', ['-O3', '-o', c, join(MAP, 'maandbeeld.c')])
  const args = [bestand, String(n), String(maanden)]
  return {
    'C -O3': () => extern(c, args),
    'compiled rules': () => tijd(maanden, () => lus.run(kolommen, benoemd, 0, n), u),
    'JavaScript by hand': () => tijd(maanden, () => maandMetDeHand(recht, lijst, u, n), u),
    numpy: () => extern('python3', [join(MAP, 'maandbeeld.py'), ...args]),
  }
}

/** Runs P10 and prints a line per program; false when a gate fails. */
export function runP10(argumenten: readonly string[]): boolean {
  const klein = argumenten.includes('--klein')
  const [n, maanden, ruim] = klein ? [50_000, 12, 2] : [1_000_000, 12, 1]
  const map = mkdtempSync(join(tmpdir(), 'schakel-p10-'))
  try {
    console.log(
      `P10: ${n} persons, ${maanden} months, 10 outcomes; ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
    )
    const { ms } = bereid()
    const rondes = meet(programmas(n, maanden, map), 7)
    return oordeel(rondes, n * maanden, ms, ruim)
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

function meet(lijst: Record<string, () => Meting | null>, rondes: number): Record<string, (Meting | null)[]> {
  const uit: Record<string, (Meting | null)[]> = Object.fromEntries(
    Object.keys(lijst).map((naam) => [naam, []]),
  )
  for (let r = 0; r < rondes; r++) for (const [naam, run] of Object.entries(lijst)) uit[naam]!.push(run())
  return uit
}

function oordeel(
  rondes: Record<string, (Meting | null)[]>,
  personmaanden: number,
  ms: number,
  ruim: number,
): boolean {
  const eigen = rondes['compiled rules'] as Meting[]
  let goed = true
  for (const [naam, metingen] of Object.entries(rondes)) {
    if (metingen.some((m) => m === null)) {
      console.log(`${naam.padEnd(20)} not here`)
      continue
    }
    const hier = metingen as Meting[]
    const gelijk = hier.every((m) => m.sommen.join() === eigen[0]?.sommen.join())
    const per = hier.map((m) => m.ns / personmaanden)
    const ratio = mediaan(hier.map((m, r) => (eigen[r]?.ns ?? Number.NaN) / m.ns))
    console.log(
      `${naam.padEnd(20)} ${mediaan(per).toFixed(1)} ns/person-month, min ${Math.min(...per).toFixed(1)}, compiled/this ${ratio.toFixed(2)}, sums ${gelijk ? 'equal' : 'DIFFER'}`,
    )
    const doel =
      naam === 'C -O3' ? DOELEN.c : naam === 'JavaScript by hand' ? DOELEN.hand : Number.POSITIVE_INFINITY
    if (!gelijk || ratio > doel * ruim) goed = false
  }
  console.log(`prepare the loop     ${ms.toFixed(2)} ms (goal ${DOELEN.voorbereidenMs})`)
  return goed && ms <= DOELEN.voorbereidenMs * ruim
}
