import { lijktKop, telKoppen } from '../kolommen/koppen.ts'
import { type Rij } from './rij.ts'

export type Overgeslagen = {
  readonly regel: number
  readonly soort: 'titel' | 'kop' | 'leeg' | 'totaal' | 'voetregel'
}

/** The rows of a file told apart: one heading, the data, and what is neither. */
export type Tabel = {
  /** Headings as they stand in the file; `Kolom 3` where there is none. */
  readonly kop: readonly string[]
  /** How many columns the heading row itself has; rows may be wider. */
  readonly kopBreedte: number
  /** Row number of the heading; 0 when the file has none. */
  readonly kopRegel: number
  readonly rijen: readonly Rij[]
  readonly overgeslagen: readonly Overgeslagen[]
  /** The number that a total line claims, to hold against the rows that were read. */
  readonly vermeldTotaal: number | null
}

/** How far down a heading is looked for. */
const ZOEKDIEPTE = 40

/** Splits rows into heading, data and the rest. Never drops a row unseen: each that is no data is listed. */
export function maakTabel(rijen: readonly Rij[]): Tabel {
  const plaats = zoekKop(rijen)
  const kopRij = plaats === null ? undefined : rijen[plaats]
  const breedte = grootsteBreedte(rijen)
  const kop = kopnamen(kopRij?.cellen ?? [], breedte)
  const overgeslagen: Overgeslagen[] = []
  const data: Rij[] = []
  let vermeldTotaal: number | null = null
  rijen.forEach((rij, i) => {
    if (i === plaats) overgeslagen.push({ regel: rij.regel, soort: 'kop' })
    else if (isLeeg(rij)) overgeslagen.push({ regel: rij.regel, soort: 'leeg' })
    else if (plaats !== null && i < plaats) overgeslagen.push({ regel: rij.regel, soort: 'titel' })
    else if (isScheidingsregel(rij, i)) overgeslagen.push({ regel: rij.regel, soort: 'titel' })
    else if (kopRij && isZelfdeKop(rij, kopRij)) overgeslagen.push({ regel: rij.regel, soort: 'kop' })
    else if (isTotaal(rij)) {
      overgeslagen.push({ regel: rij.regel, soort: 'totaal' })
      vermeldTotaal = getalIn(rij) ?? vermeldTotaal
    } else data.push(rij)
  })
  const voet = telVoetregels(data, kop.length)
  for (const rij of data.splice(data.length - voet))
    overgeslagen.push({ regel: rij.regel, soort: 'voetregel' })
  overgeslagen.sort((a, b) => a.regel - b.regel)
  const kopBreedte = kopRij ? grootsteBreedte([kopRij]) : breedte
  return { kop, kopBreedte, kopRegel: kopRij?.regel ?? 0, rijen: data, overgeslagen, vermeldTotaal }
}

/** The row with most known headings; without any, the first full row that does not look like data. */
function zoekKop(rijen: readonly Rij[]): number | null {
  let beste: number | null = null
  let besteAantal = 0
  const diepte = Math.min(rijen.length, ZOEKDIEPTE)
  for (let i = 0; i < diepte; i++) {
    const aantal = telKoppen(rijen[i]!.cellen)
    if (aantal > besteAantal) {
      beste = i
      besteAantal = aantal
    }
  }
  if (beste !== null && (besteAantal >= 2 || gevuld(rijen[beste]!) <= 2)) return beste
  const breedte = grootsteBreedte(rijen.slice(0, diepte))
  for (let i = 0; i < diepte; i++) {
    if (gevuld(rijen[i]!) >= Math.max(1, breedte * 0.5)) return lijktKop(rijen[i]!.cellen) ? i : null
  }
  return null
}

function kopnamen(cellen: readonly string[], breedte: number): string[] {
  const kop: string[] = []
  for (let i = 0; i < Math.max(breedte, cellen.length); i++) {
    const naam = (cellen[i] ?? '').replace(/\s+/g, ' ').trim()
    kop.push(naam === '' ? `Kolom ${i + 1}` : naam)
  }
  const telling = new Map<string, number>()
  return kop.map((naam) => {
    const keer = (telling.get(naam) ?? 0) + 1
    telling.set(naam, keer)
    return keer === 1 ? naam : `${naam} (${keer})`
  })
}

/** The width up to the last column in which any row has content. */
function grootsteBreedte(rijen: readonly Rij[]): number {
  let breedte = 0
  for (const { cellen } of rijen) {
    for (let i = cellen.length - 1; i >= breedte; i--) {
      if (cellen[i]!.trim() !== '') {
        breedte = i + 1
        break
      }
    }
  }
  return breedte
}

const gevuld = (rij: Rij): number => rij.cellen.filter((cel) => cel.trim() !== '').length
const isLeeg = (rij: Rij): boolean => rij.cellen.every((cel) => cel.trim() === '')
const isScheidingsregel = (rij: Rij, plaats: number): boolean =>
  plaats === 0 && /^sep=/i.test(rij.cellen[0] ?? '')
const isZelfdeKop = (rij: Rij, kop: Rij): boolean =>
  gevuld(kop) > 1 && kop.cellen.every((cel, i) => cel.trim() === (rij.cellen[i] ?? '').trim())

/** `Totaal: 3836`, `Aantal cliënten 12`, `Eindtotaal` with at most a few numbers beside it. */
function isTotaal(rij: Rij): boolean {
  const inhoud = rij.cellen.map((cel) => cel.trim()).filter((cel) => cel !== '')
  if (inhoud.length > 4) return false
  const begin = /^(eind|sub)?(totaal|totalen|total)\b|^aantal\b|^som\b/i.test(inhoud[0] ?? '')
  return begin && inhoud.slice(1).every((cel) => /^[\d.,\s%]+$|^\p{L}+$/u.test(cel))
}

const getalIn = (rij: Rij): number | null => {
  const cijfers = /\d[\d.]*/.exec(rij.cellen.join(' '))?.[0].replaceAll('.', '')
  return cijfers === undefined ? null : Number(cijfers)
}

/** Remarks under the table: rows at the very end with one filled cell, in a table of at least four columns. */
function telVoetregels(data: readonly Rij[], breedte: number): number {
  if (breedte < 4) return 0
  let aantal = 0
  while (aantal < data.length && isVoetregel(data[data.length - 1 - aantal]!)) aantal++
  return aantal === data.length ? 0 : aantal
}

/** One cell of prose; a lone number is a row that was cut off, and stays data. */
const isVoetregel = (rij: Rij): boolean =>
  gevuld(rij) === 1 && rij.cellen.some((cel) => /^\s*\p{L}{3}/u.test(cel))
