import { dagenTussen, plusDagen, type Datum } from '../../core/datum.ts'
import type { Rol } from '../../platform/context.ts'
import type { TaakKort } from '../dossiers/index.ts'
import { TELGRENS, type Blok, type Werkgebied } from '../kandidaten/index.ts'
import type { WerklijstRij } from '../termijnen/index.ts'

/** One thing that asks for attention: a task that somebody planned, or a term that a rule gives. */
export type Actie = {
  readonly bron: 'taak' | 'termijn'
  readonly id: string
  readonly kandidaatId: string
  readonly titel: string
  readonly datum: Datum
  /** Days from today; negative is late. */
  readonly dagen: number
  /** Who has to move: `mij`, a colleague or a party outside. */
  readonly wachtOp: string
  readonly versie: number
  /** Owner of a task; null for a term. */
  readonly eigenaar: string | null
  /** What a term is about: its clock's object; null for a task. */
  readonly object: { readonly soort: string; readonly id: string; readonly termijn: string } | null
}

/** The seven days that start today: on a Friday what must be done on Monday is in sight too. */
export const weekEinde = (vandaag: Datum): Datum => plusDagen(vandaag, 7)

/** Who has a caseload starts with it; who answers for more starts with all municipalities of the organisation. */
export const defaultGebied = (rol: Rol): Werkgebied =>
  rol === 'consulent' || rol === 'jobcoach' || rol === 'werkbegeleider' ? 'mij' : 'organisatie'

export const toActieVanTaak = (t: TaakKort, vandaag: Datum): Actie => ({
  bron: 'taak',
  id: t.id,
  kandidaatId: t.kandidaatId,
  titel: t.titel,
  datum: t.uiterlijk,
  dagen: dagenTussen(vandaag, t.uiterlijk),
  wachtOp: t.wachtOp,
  versie: t.versie,
  eigenaar: t.eigenaar,
  object: null,
})

/** In the rules the consulent is at turn; on the consulent's own page that is `mij`. */
export const toActieVanTermijn = (t: WerklijstRij, vandaag: Datum): Actie => ({
  bron: 'termijn',
  id: t.id,
  kandidaatId: t.kandidaatId,
  titel: t.naam,
  datum: t.datum,
  dagen: dagenTussen(vandaag, t.datum),
  wachtOp: t.aanZet === 'consulent' ? 'mij' : t.aanZet,
  versie: t.versie,
  eigenaar: null,
  object: { soort: t.objectSoort, id: t.objectId, termijn: t.soort },
})

/** Tasks and terms in one block, first date first; counts add up, up to where counting stops. */
export function mergeBlokken(taken: Blok<Actie>, termijnen: Blok<Actie>, hoeveel: number): Blok<Actie> {
  const items = [...taken.items, ...termijnen.items].sort(byDatum).slice(0, hoeveel)
  return { aantal: Math.min(taken.aantal + termijnen.aantal, TELGRENS), items }
}

const byDatum = (a: Actie, b: Actie) =>
  a.datum === b.datum ? (a.id < b.id ? -1 : 1) : a.datum < b.datum ? -1 : 1

export type Partijblok = Blok<Actie> & { readonly partij: string }

/** What waits for others, per party: tasks and terms together. */
export function mergePartijen(
  taken: readonly Partijblok[],
  termijnen: readonly Partijblok[],
  hoeveel: number,
): Partijblok[] {
  const leeg = { aantal: 0, items: [] }
  const partijen = [...new Set([...taken, ...termijnen].map((b) => b.partij))].sort()
  const van = (blokken: readonly Partijblok[], partij: string) =>
    blokken.find((b) => b.partij === partij) ?? leeg
  return partijen.map((partij) => ({
    partij,
    ...mergeBlokken(van(taken, partij), van(termijnen, partij), hoeveel),
  }))
}
