import { type Graaf, type Knoop, type Kolom } from './graaf.ts'

/** Columns of whole numbers, one value per person. */
export type Kolommen = Readonly<Record<string, Int32Array>>

/** A loop over persons [van, tot): reads the columns, writes each outcome, whole cents per person. */
export type Lus = {
  readonly kolommen: readonly Kolom[]
  readonly uitkomsten: readonly string[]
  readonly bron: string
  run(kolommen: Kolommen, uit: Readonly<Record<string, Int32Array>>, van: number, tot: number): void
}

type Kern = (
  van: number,
  tot: number,
  k: readonly Int32Array[],
  t: readonly Float64Array[],
  u: readonly Int32Array[],
) => void

/**
 * Makes one fused loop of a graph: no arrays in between, every fixed number already in its place. Outcomes must be
 * whole cents; a fraction left over is a mistake in the formula and throws.
 */
export function maakLus(graaf: Graaf, uitkomsten: Readonly<Record<string, Knoop>>): Lus {
  const namen = Object.keys(uitkomsten)
  for (const naam of namen)
    if (uitkomsten[naam]!.noemer !== 1n) throw new RangeError(`Outcome ${naam} is not in whole cents`)
  const bron = broncode(
    graaf,
    namen.map((n) => uitkomsten[n]!),
  )
  const kern = new Function('van', 'tot', 'k', 't', 'u', bron) as Kern
  const tabellen = graaf.tabellen.map((t) => Float64Array.from(t))
  return {
    kolommen: graaf.kolommen,
    uitkomsten: namen,
    bron,
    run(kolommen, uit, van, tot) {
      kern(
        van,
        tot,
        graaf.kolommen.map((k) => haal(kolommen, k.naam)),
        tabellen,
        namen.map((n) => haal(uit, n)),
      )
    },
  }
}

/** Checks that every value lies within the bounds on which exactness rests; a value outside names its row. */
export function controleerKolommen(lus: Lus, kolommen: Kolommen): void {
  for (const k of lus.kolommen) {
    const kolom = haal(kolommen, k.naam)
    for (let i = 0; i < kolom.length; i++)
      if (kolom[i]! < k.min || kolom[i]! > k.max)
        throw new RangeError(`${k.naam}[${i}] is ${kolom[i]}, outside ${k.min} to ${k.max}`)
  }
}

function broncode(graaf: Graaf, uit: readonly Knoop[]): string {
  const regels = ['"use strict"']
  graaf.kolommen.forEach((_, n) => regels.push(`const k${n} = k[${n}]`))
  graaf.tabellen.forEach((_, n) => regels.push(`const t${n} = t[${n}]`))
  uit.forEach((_, n) => regels.push(`const u${n} = u[${n}]`))
  regels.push('for (let i = van; i < tot; i++) {')
  for (const s of graaf.stappen) if (s.laag !== s.hoog) regels.push(`  const s${s.nummer} = ${s.code}`)
  uit.forEach((k, n) => regels.push(`  u${n}[i] = ${k.laag === k.hoog ? k.laag : `s${k.nummer}`}`))
  regels.push('}')
  return regels.join('\n')
}

function haal<T>(van: Readonly<Record<string, T>>, naam: string): T {
  const waarde = van[naam]
  if (waarde === undefined) throw new TypeError(`Column ${naam} is missing`)
  return waarde
}
