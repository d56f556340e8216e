import { BestandFoutError } from './fout.ts'
import { type Grenzen } from './grenzen.ts'

/** One row as it stands in the file: its number as a spreadsheet program shows it, and the text of its cells. */
export type Rij = { readonly regel: number; readonly cellen: readonly string[] }

export type RijOntvanger = (rij: Rij) => void

/** Puts the caps on rows, columns and cells before anything is kept; empty places count for a quarter. */
export function bewaak(grenzen: Grenzen, ontvang: RijOntvanger): RijOntvanger {
  let rijen = 0
  let cellen = 0
  let plekken = 0
  return (rij) => {
    if (++rijen > grenzen.maxRijen) throw teVeel('rijen', grenzen.maxRijen)
    if (rij.cellen.length > grenzen.maxKolommen) throw teVeel('kolommen', grenzen.maxKolommen)
    for (const cel of rij.cellen) {
      if (cel !== '') cellen++
      if (cel.length > grenzen.maxCelLengte) throw celTeLang(rij.regel, cel.length, grenzen.maxCelLengte)
    }
    plekken += rij.cellen.length
    if (cellen > grenzen.maxCellen || plekken > grenzen.maxCellen * 4)
      throw teVeel('cellen', grenzen.maxCellen)
    ontvang(rij)
  }
}

const getal = (n: number): string => n.toLocaleString('nl-NL')

export const teVeel = (wat: 'rijen' | 'kolommen' | 'cellen', grens: number): BestandFoutError =>
  new BestandFoutError(
    `bestand-te-veel-${wat}`,
    `Het bestand heeft meer dan ${getal(grens)} ${wat}.`,
    wat === 'kolommen'
      ? 'Bewaar alleen de kolommen van de caseload en probeer het opnieuw.'
      : 'Verdeel de lijst over meer bestanden, bijvoorbeeld een per gemeente.',
  )

const celTeLang = (regel: number, lengte: number, grens: number): BestandFoutError =>
  new BestandFoutError(
    'bestand-cel-te-lang',
    `Een cel op regel ${regel} heeft ${getal(lengte)} tekens; ${getal(grens)} is het meeste.`,
    'Kort de tekst in. Staat er een halve lijst in die cel? Dan ontbreekt er een aanhalingsteken.',
  )
