import { fout, goed, type Result } from '../../../core/result.ts'
import { type BestandFout } from '../bestand/fout.ts'
import { normaliseerKop } from './koppen.ts'
import { isVeld, type Veld, VELDNAAM } from './veld.ts'
import { type Kolomvoorstel } from './voorstel.ts'

/** Which column of the file feeds which field; columns that are left out have no entry. */
export type Kolomindeling = ReadonlyMap<Veld, number>

/** A choice of a person: heading in the file to field, or null to leave the column out. */
export type Kolomkeuze = Readonly<Record<string, string | null>>

/**
 * The mapping to work with: the proposal, overruled by what a person chose. Refused when a chosen heading or field
 * does not exist, when two columns are chosen for one field, or when no column identifies a person.
 */
export function maakIndeling(
  voorstel: readonly Kolomvoorstel[],
  keuze: Kolomkeuze = {},
): Result<Kolomindeling, BestandFout> {
  const indeling = new Map<Veld, number>()
  const gekozen = new Set<number>()
  for (const [kolom, veld] of Object.entries(keuze)) {
    const plaats = zoekKolom(voorstel, kolom)
    if (plaats === undefined) return fout(onbekendeKolom(kolom, voorstel))
    gekozen.add(plaats)
    if (veld === null || veld === '') continue
    if (!isVeld(veld)) return fout(onbekendVeld(veld))
    if (indeling.has(veld)) return fout(tweeKolommen(veld, voorstel[indeling.get(veld)!]!.kolom, kolom))
    indeling.set(veld, plaats)
  }
  for (const { plaats, veld } of voorstel) {
    if (veld !== null && !gekozen.has(plaats) && !indeling.has(veld)) indeling.set(veld, plaats)
  }
  const ontbreekt = ontbrekend(indeling)
  return ontbreekt ? fout(ontbreekt) : goed(indeling)
}

const zoekKolom = (voorstel: readonly Kolomvoorstel[], kolom: string): number | undefined =>
  (
    voorstel.find((v) => v.kolom === kolom) ??
    voorstel.find((v) => normaliseerKop(v.kolom) === normaliseerKop(kolom))
  )?.plaats

/** A person is told by a BSN, or by name and date of birth together. */
function ontbrekend(indeling: Kolomindeling): BestandFout | null {
  if (indeling.has('bsn')) return null
  const naam = indeling.has('achternaam') || indeling.has('volledigeNaam')
  const geboren = indeling.has('geboortedatum')
  if (naam && geboren) return null
  const wat = naam
    ? 'een BSN of een geboortedatum'
    : geboren
      ? 'een BSN of een achternaam'
      : 'een BSN, of een achternaam en geboortedatum'
  return {
    code: 'kolom-ontbreekt',
    reden: `Er is geen kolom waaraan een persoon te herkennen is: ${wat} ontbreekt.`,
    herstel: 'Neem die kolom op in de export, of wijs aan welke kolom het is.',
  }
}

const onbekendeKolom = (kolom: string, voorstel: readonly Kolomvoorstel[]): BestandFout => ({
  code: 'kolom-onbekend',
  reden: `Het bestand heeft geen kolom "${kolom}".`,
  herstel: `De kolommen zijn: ${voorstel
    .map((v) => `"${v.kolom}"`)
    .join(', ')
    .slice(0, 2000)}.`,
})

const onbekendVeld = (veld: string): BestandFout => ({
  code: 'veld-onbekend',
  reden: `Schakel kent geen veld "${veld}".`,
  herstel: `De velden zijn: ${Object.keys(VELDNAAM).join(', ')}.`,
})

const tweeKolommen = (veld: Veld, een: string, twee: string): BestandFout => ({
  code: 'kolom-onbekend',
  reden: `De kolommen "${een}" en "${twee}" zijn allebei gekozen als ${VELDNAAM[veld]}.`,
  herstel: 'Kies een van de twee en laat de andere weg.',
})
