import { type Waarden } from '../waarden/persoon.ts'
import { vergelijkvorm } from '../waarden/tekst.ts'

/** A row by its place in the list, with who it is about. */
export type Identiteit = Pick<
  Waarden,
  'bsn' | 'achternaam' | 'voornaam' | 'voorletters' | 'geboortedatum' | 'postcode'
>

export type Groepering = {
  /** Places of rows about one person, in order; rows on their own are not listed. */
  readonly groepen: readonly (readonly number[])[]
  /** Places of rows that look the same but carry different numbers: pointed out, not joined. */
  readonly gelijkend: readonly (readonly number[])[]
}

/**
 * Finds the rows that are about one person: the same BSN, else the same name and date of birth with no BSN, address or
 * initial that says otherwise. Rows with two different valid BSNs are never joined.
 */
export function groepeer(rijen: readonly Identiteit[]): Groepering {
  const perBsn = new Map<string, number[]>()
  const perNaam = new Map<string, number[]>()
  rijen.forEach((rij, plaats) => {
    if (rij.bsn !== null) voegToe(perBsn, rij.bsn, plaats)
    const sleutel = naamsleutel(rij)
    if (sleutel !== null) voegToe(perNaam, sleutel, plaats)
  })
  const groepVan = new Map<number, number[]>()
  for (const groep of perBsn.values()) for (const plaats of groep) groepVan.set(plaats, groep)
  const gelijkend: number[][] = []
  for (const plaatsen of perNaam.values()) {
    if (plaatsen.length > 1) voegNaamgenotenSamen(rijen, plaatsen, groepVan, gelijkend)
  }
  const groepen = [...new Set(groepVan.values())].filter((groep) => groep.length > 1)
  for (const groep of groepen) groep.sort((a, b) => a - b)
  return { groepen: groepen.sort((a, b) => a[0]! - b[0]!), gelijkend }
}

function voegNaamgenotenSamen(
  rijen: readonly Identiteit[],
  plaatsen: readonly number[],
  groepVan: Map<number, number[]>,
  gelijkend: number[][],
): void {
  for (const plaats of plaatsen.filter((p) => rijen[p]!.bsn === null)) {
    const passend = plaatsen.filter((p) => p !== plaats && zelfdeAdres(rijen[p]!, rijen[plaats]!))
    const groepen = new Set(passend.map((p) => groepVan.get(p) ?? [p]))
    const nummers = new Set(passend.flatMap((p) => rijen[p]!.bsn ?? []))
    if (groepen.size === 0 || nummers.size > 1) continue
    const groep = groepVan.get(plaats) ?? [plaats]
    for (const ander of groepen)
      if (ander !== groep) for (const p of ander) if (!groep.includes(p)) groep.push(p)
    for (const p of groep) groepVan.set(p, groep)
  }
  const verschillend = new Set(plaatsen.map((p) => groepVan.get(p) ?? p))
  if (verschillend.size > 1) gelijkend.push([...plaatsen])
}

/** Postcodes that both know and that differ speak against one person. */
const zelfdeAdres = (a: Identiteit, b: Identiteit): boolean =>
  a.postcode === null || b.postcode === null || a.postcode === b.postcode

function naamsleutel(rij: Identiteit): string | null {
  if (rij.achternaam === null || rij.geboortedatum === null) return null
  const eerste = rij.voornaam ?? rij.voorletters ?? ''
  return `${vergelijkvorm(rij.achternaam)}|${vergelijkvorm(eerste)}|${rij.geboortedatum}`
}

function voegToe(naar: Map<string, number[]>, sleutel: string, plaats: number): void {
  const lijst = naar.get(sleutel)
  if (lijst) lijst.push(plaats)
  else naar.set(sleutel, [plaats])
}
