import { plusDagen, datum } from '../../../../core/datum.ts'
import { type Weergave } from './stijlen.ts'

/** Which day is number 1: the Windows system, or the old Mac one that a workbook may declare. */
export type Datumstelsel = 1900 | 1904

const LAATSTE = 2_958_465
const BEGIN_1900 = datum('1899-12-30')
const BEGIN_1900_VOOR_MAART = datum('1899-12-31')
const BEGIN_1904 = datum('1904-01-01')

/**
 * The ISO date of a spreadsheet day number; null outside 1900 to 9999 and for day 60 of the 1900 system, the
 * 29th of February 1900 that Lotus invented and Excel kept.
 */
export function datumVanDagnummer(dagnummer: number, stelsel: Datumstelsel): string | null {
  const dag = Math.floor(dagnummer)
  if (stelsel === 1904) return dag >= 0 && dag <= LAATSTE - 1462 ? plusDagen(BEGIN_1904, dag) : null
  if (dag < 1 || dag > LAATSTE || dag === 60) return null
  return plusDagen(dag < 60 ? BEGIN_1900_VOOR_MAART : BEGIN_1900, dag)
}

/**
 * The text of a cell as a person reads it: a date as ISO, a percentage with its sign, decimals with a comma,
 * leading zeros where the format has them. `tekst` is the cached value, so formulas never run.
 */
export function celTekst(
  tekst: string,
  soort: string,
  stijl: Weergave | undefined,
  stelsel: Datumstelsel,
): string {
  if (soort === 'b') return tekst === '1' ? 'ja' : tekst === '0' ? 'nee' : tekst
  if (soort === 'd') return /^\d{4}-\d{2}-\d{2}/.test(tekst) ? tekst.slice(0, 10) : tekst
  if (soort !== 'n') return tekst
  const getal = Number(tekst)
  if (tekst.trim() === '' || !Number.isFinite(getal)) return tekst
  if (stijl?.soort === 'datum') return datumVanDagnummer(getal, stelsel) ?? tekst
  if (stijl?.soort === 'procent') return `${komma(Number((getal * 100).toPrecision(12)))}%`
  if (stijl?.soort === 'nullen' && Number.isInteger(getal) && getal >= 0) {
    return String(getal).padStart(stijl.lengte, '0')
  }
  return komma(Number(getal.toPrecision(15)))
}

const komma = (getal: number): string =>
  Number.isInteger(getal) && Math.abs(getal) < 1e21 ? String(getal) : String(getal).replace('.', ',')
