import { toProbleem } from '../../api/probleem.ts'
import { findBotsingen, pickGewijzigd, type Botsing, type Waarden } from './wijziging.ts'

/** A record as it was read, with what a change must name as its version. */
export type Gelezen = { readonly waarden: Waarden; readonly versie: string }

export type Poging = {
  /** What the form was opened on. */
  readonly basis: Gelezen
  readonly mijn: Waarden
  readonly lees: () => Promise<Gelezen>
  readonly stuur: (versie: string, gewijzigd: Waarden) => Promise<void>
}

export type Uitkomst =
  | { readonly soort: 'opgeslagen' | 'niets-gewijzigd' }
  | {
      readonly soort: 'botsing'
      readonly botsingen: readonly Botsing[]
      readonly vers: Gelezen
      readonly mijn: Waarden
    }

/**
 * Saves a change. When the record moved on meanwhile, the change goes along if nobody touched the same fields; where somebody
 * did, both values come back to choose from and nothing is saved.
 */
export async function bewaar({ basis, mijn, lees, stuur }: Poging): Promise<Uitkomst> {
  const gewijzigd = pickGewijzigd(basis.waarden, mijn)
  if (Object.keys(gewijzigd).length === 0) return { soort: 'niets-gewijzigd' }
  try {
    await stuur(basis.versie, gewijzigd)
    return { soort: 'opgeslagen' }
  } catch (fout) {
    if (toProbleem(fout).code !== 'verouderd') throw fout
  }
  const vers = await lees()
  const botsingen = findBotsingen(basis.waarden, vers.waarden, gewijzigd)
  if (botsingen.length > 0) return { soort: 'botsing', botsingen, vers, mijn: gewijzigd }
  await stuur(vers.versie, gewijzigd)
  return { soort: 'opgeslagen' }
}
