import { breuk, deel, isNul, EEN, rondHeel, vergelijk, type Afronding, type Breuk } from '../../core/breuk.ts'
import { type Algebra } from './algebra.ts'

/**
 * A step of a loop. Its value is a whole number `teller` over the fixed `noemer`; `laag` and `hoog` bound the teller. As
 * long as every teller stays below 2^53 a double holds it exactly, so the loop is exact without big integers.
 */
export type Knoop = {
  readonly nummer: number
  readonly noemer: bigint
  readonly laag: bigint
  readonly hoog: bigint
  /** JavaScript of the teller, from the names of earlier steps. */
  readonly code: string
}

/** An input column of whole numbers: value = number / schaal. */
export type Kolom = {
  readonly naam: string
  readonly schaal: number
  readonly min: number
  readonly max: number
}

export type Graaf = {
  readonly algebra: Algebra<Knoop>
  /** The value of a column for the person at hand. */
  kolom(k: Kolom): Knoop
  /** A value looked up by a column of whole numbers from 0: `waarden[n]`. */
  tabel(k: Kolom, waarden: readonly Breuk[]): Knoop
  readonly stappen: readonly Knoop[]
  readonly tabellen: readonly (readonly number[])[]
  readonly kolommen: readonly Kolom[]
}

const GRENS = 2n ** 53n
const HELFT = 2n ** 52n
const SNEL = 2n ** 49n

/** Builds an empty graph. Equal steps are made once. */
export function maakGraaf(): Graaf {
  const stappen: Knoop[] = []
  const tabellen: number[][] = []
  const kolommen: Kolom[] = []
  const bekend = new Map<string, Knoop>()

  function stap(code: string, noemer: bigint, laag: bigint, hoog: bigint): Knoop {
    const sleutel = `${noemer}:${code}`
    const eerder = bekend.get(sleutel)
    if (eerder !== undefined) return eerder
    if (laag <= -GRENS || hoog >= GRENS)
      throw new RangeError(`A step can leave the exact range of a number: ${code}`)
    const knoop = { nummer: stappen.length, noemer, laag, hoog, code }
    stappen.push(knoop)
    bekend.set(sleutel, knoop)
    return knoop
  }

  /** Both operands of a comparison must leave room for their sum. */
  function vergelijkbaar(...grenswaarden: readonly bigint[]): void {
    if (grenswaarden.some((g) => g <= -HELFT || g >= HELFT))
      throw new RangeError('A comparison can leave the exact range of a number')
  }

  const naam = (k: Knoop): string => (k.laag === k.hoog ? getal(k.laag) : `s${k.nummer}`)
  const keer = (k: Knoop, factor: bigint): string =>
    factor === 1n ? naam(k) : `${naam(k)} * ${getal(factor)}`

  /** Two steps brought to one denominator. */
  function gelijk(a: Knoop, b: Knoop): { noemer: bigint; fa: bigint; fb: bigint } {
    const noemer = (a.noemer / ggd(a.noemer, b.noemer)) * b.noemer
    return { noemer, fa: noemer / a.noemer, fb: noemer / b.noemer }
  }

  const vast = (waarde: Breuk): Knoop =>
    stap(getal(waarde.teller), waarde.noemer, waarde.teller, waarde.teller)

  /** Multiplies by a fixed fraction; common factors leave first, so that numbers stay small. */
  function maalVast(a: Knoop, factor: Breuk): Knoop {
    const deler = ggd(a.noemer, factor.teller)
    const maalTeller = factor.teller / deler
    const noemer = (a.noemer / deler) * factor.noemer
    if (maalTeller === 1n && noemer === a.noemer) return a
    const [laag, hoog] = grenzen(a.laag * maalTeller, a.hoog * maalTeller)
    return stap(keer(a, maalTeller), noemer, laag, hoog)
  }

  const constante = (k: Knoop): Breuk | null => (k.laag === k.hoog ? breuk(k.laag, k.noemer) : null)

  const algebra: Algebra<Knoop> = {
    vast,
    plus(a, b) {
      const { noemer, fa, fb } = gelijk(a, b)
      return stap(
        `${keer(a, fa)} + ${keer(b, fb)}`,
        noemer,
        a.laag * fa + b.laag * fb,
        a.hoog * fa + b.hoog * fb,
      )
    },
    min(a, b) {
      const { noemer, fa, fb } = gelijk(a, b)
      return stap(
        `${keer(a, fa)} - ${keer(b, fb)}`,
        noemer,
        a.laag * fa - b.hoog * fb,
        a.hoog * fa - b.laag * fb,
      )
    },
    maal(a, b) {
      const vastA = constante(a)
      if (vastA !== null) return maalVast(b, vastA)
      const vastB = constante(b)
      if (vastB !== null) return maalVast(a, vastB)
      const hoeken = [a.laag * b.laag, a.laag * b.hoog, a.hoog * b.laag, a.hoog * b.hoog]
      const [laag, hoog] = grenzen(...hoeken)
      return stap(`${naam(a)} * ${naam(b)}`, a.noemer * b.noemer, laag, hoog)
    },
    deelVast(a, door) {
      if (isNul(door) || vergelijk(door, breuk(0)) < 0)
        throw new RangeError('A loop divides by positive fixed numbers only')
      return maalVast(a, deel(EEN, door))
    },
    kleinste(a, b) {
      const { noemer, fa, fb } = gelijk(a, b)
      const [al, ah, bl, bh] = [a.laag * fa, a.hoog * fa, b.laag * fb, b.hoog * fb]
      if (ah <= bl) return a
      if (bh <= al) return b
      vergelijkbaar(al, ah, bl, bh)
      return stap(zonderSprong('-', keer(a, fa), keer(b, fb)), noemer, al < bl ? al : bl, ah < bh ? ah : bh)
    },
    grootste(a, b) {
      const { noemer, fa, fb } = gelijk(a, b)
      const [al, ah, bl, bh] = [a.laag * fa, a.hoog * fa, b.laag * fb, b.hoog * fb]
      if (al >= bh) return a
      if (bl >= ah) return b
      vergelijkbaar(al, ah, bl, bh)
      return stap(zonderSprong('+', keer(a, fa), keer(b, fb)), noemer, al > bl ? al : bl, ah > bh ? ah : bh)
    },
    rondAf(_stapnaam, a, wijze) {
      if (a.noemer === 1n) return a
      const waarde = constante(a)
      if (waarde !== null) return vast(breuk(rondHeel(waarde, wijze)))
      if (2n * a.hoog + a.noemer >= GRENS || -2n * a.laag + a.noemer >= GRENS)
        throw new RangeError(`A rounding can leave the exact range of a number: ${a.code}`)
      return stap(afronding(naam(a), a, wijze), 1n, a.laag / a.noemer - 1n, a.hoog / a.noemer + 1n)
    },
  }

  return {
    algebra,
    kolom(k) {
      if (!kolommen.includes(k)) kolommen.push(k)
      return stap(`k${kolommen.indexOf(k)}[i]`, BigInt(k.schaal), BigInt(k.min), BigInt(k.max))
    },
    tabel(k, waarden) {
      if (k.schaal !== 1 || k.min < 0 || k.max >= waarden.length)
        throw new RangeError(`Table does not cover ${k.naam}`)
      if (!kolommen.includes(k)) kolommen.push(k)
      const noemer = waarden.reduce((d, w) => (d / ggd(d, w.noemer)) * w.noemer, 1n)
      const tellers = waarden.map((w) => w.teller * (noemer / w.noemer))
      const binnen = tellers.slice(k.min, k.max + 1)
      const [laag, hoog] = grenzen(...binnen)
      tabellen.push(tellers.map(Number))
      return stap(`t${tabellen.length - 1}[k${kolommen.indexOf(k)}[i]]`, noemer, laag, hoog)
    },
    stappen,
    tabellen,
    kolommen,
  }
}

/**
 * The smaller (-) or larger (+) of two without a jump: on random data a mispredicted jump costs more than all the arithmetic.
 * Exact because sum and difference of two tellers stay within 2^53 (half of what a step may hold).
 */
const zonderSprong = (teken: '-' | '+', a: string, b: string): string =>
  `(${a} + ${b} ${teken} Math.abs(${a} - ${b})) * 0.5`

/**
 * Whole part of t / d for whole t, as a multiplication: half a unit is added first, so that the product stays at least
 * half a unit away from every whole number, much further than its own error while t < 2^49.
 */
function heelDeel(t: string, grens: bigint, d: bigint): string {
  return grens < SNEL ? `Math.floor((${t} + 0.5) * ${1 / Number(d)})` : `Math.floor((${t}) / ${d})`
}

function afronding(x: string, a: Knoop, wijze: Afronding): string {
  const d = a.noemer
  const grens = 2n * (a.hoog > -a.laag ? a.hoog : -a.laag) + d
  if (wijze === 'omlaag') return heelDeel(x, grens, d)
  if (wijze === 'omhoog') return `-${heelDeel(`-${x}`, grens, d)}`
  const positief = heelDeel(`2 * ${x} + ${d}`, grens, 2n * d)
  return a.laag >= 0n
    ? positief
    : `(${x} >= 0 ? ${positief} : -${heelDeel(`${d} - 2 * ${x}`, grens, 2n * d)})`
}

const getal = (n: bigint): string => (n < 0n ? `(${n})` : `${n}`)

function grenzen(...waarden: readonly bigint[]): [bigint, bigint] {
  let [laag, hoog] = [waarden[0]!, waarden[0]!]
  for (const w of waarden) {
    if (w < laag) laag = w
    if (w > hoog) hoog = w
  }
  return [laag, hoog]
}

function ggd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
