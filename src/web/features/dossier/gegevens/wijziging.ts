import { api, pak } from '../../../api/client.ts'
import { toProbleem } from '../../../api/probleem.ts'
import type { paths } from '../../../api/schema.ts'
import { readKandidaat, type Kandidaat } from '../kandidaat.ts'
import type { Veld } from './velden.ts'

type Body = paths['/kandidaten/{id}']['patch']['requestBody']['content']['application/json']

/** New values per field; a field that is absent stays as it is. */
export type Waarden = Readonly<Partial<Record<Veld, string | null>>>

/** A field that somebody else changed while I was changing it too. */
export type Botsing = {
  readonly veld: Veld
  readonly opgeslagen: string | null
  readonly mijn: string | null
}

/** Postcodes differ in spelling only: `4611ab` and `4611 AB` are one. */
const norm = (veld: string, waarde: string | null | undefined): string | null =>
  waarde === null || waarde === undefined || waarde === ''
    ? null
    : veld === 'postcode'
      ? waarde.replace(/\s/g, '').toUpperCase()
      : waarde

/** Only what I really changed, so that a form left open does not bring back old values of other fields. */
export function pickGewijzigd(basis: Kandidaat, mijn: Waarden): Waarden {
  return Object.fromEntries(
    Object.entries(mijn).filter(([veld, waarde]) => norm(veld, waarde) !== norm(veld, basis[veld as Veld])),
  ) as Waarden
}

/** The fields that both changed, to different values: those a person has to choose between. Everything else goes together. */
export function findBotsingen(basis: Kandidaat, vers: Kandidaat, gewijzigd: Waarden): readonly Botsing[] {
  return (Object.entries(gewijzigd) as [Veld, string | null][])
    .filter(([veld]) => norm(veld, vers[veld]) !== norm(veld, basis[veld]))
    .filter(([veld, waarde]) => norm(veld, vers[veld]) !== norm(veld, waarde))
    .map(([veld, waarde]) => ({ veld, opgeslagen: vers[veld], mijn: waarde }))
}

export type Uitkomst =
  | { readonly soort: 'opgeslagen' | 'niets-gewijzigd' }
  | {
      readonly soort: 'botsing'
      readonly botsingen: readonly Botsing[]
      readonly vers: Kandidaat
      readonly etag: string
      readonly gewijzigd: Waarden
    }

type Poging = {
  readonly id: string
  /** What the form was opened on. */
  readonly basis: Kandidaat
  readonly etag: string
  readonly mijn: Waarden
  readonly reden: string
}

async function stuur(id: string, etag: string, gegevens: Waarden, reden: string): Promise<void> {
  await pak(
    api.PATCH('/kandidaten/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { gegevens: gegevens as Body['gegevens'], reden },
    }),
  )
}

/**
 * Saves a change. When the dossier moved on meanwhile, the change goes along if nobody touched the same fields; where
 * somebody did, both values come back to choose from and nothing is saved.
 */
export async function bewaarWijziging({ id, basis, etag, mijn, reden }: Poging): Promise<Uitkomst> {
  const gewijzigd = pickGewijzigd(basis, mijn)
  if (Object.keys(gewijzigd).length === 0) return { soort: 'niets-gewijzigd' }
  try {
    await stuur(id, etag, gewijzigd, reden)
    return { soort: 'opgeslagen' }
  } catch (fout) {
    if (toProbleem(fout).code !== 'verouderd') throw fout
  }
  const vers = await readKandidaat(id)
  const botsingen = findBotsingen(basis, vers.kandidaat, gewijzigd)
  if (botsingen.length > 0)
    return { soort: 'botsing', botsingen, vers: vers.kandidaat, etag: vers.etag, gewijzigd }
  await stuur(id, vers.etag, gewijzigd, reden)
  return { soort: 'opgeslagen' }
}
