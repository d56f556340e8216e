import type pg from 'pg'
import type { Klok } from '../context.ts'
import { isConnectionLost, toDatabaseFout } from './fouten.ts'
import type { Opdracht } from './tenant.ts'

/**
 * A whole request in one statement: a function of the database that sets the tenant from its first two arguments
 * (names and values, see platform.stel_in), reads, journals and gives finished JSON. It runs with the rights of the
 * login role, so row-level security holds in it as in every other query.
 */
export type Aanroep = {
  /** Schema and name, as in the migration that makes it. */
  readonly functie: string
  /** What follows the settings. */
  readonly argumenten: readonly unknown[]
}

/** The settings of `beginSql` as values: they travel as parameters, so nothing in them can be read as SQL. */
function tenantInstellingen(
  { actor, doel, verzoekId }: Opdracht,
  nu: string,
): Record<string, string | undefined> {
  return {
    'app.regio': actor.regioId,
    'app.gebruiker': actor.gebruikerId,
    'app.organisatie': actor.organisatieId,
    'app.rol': actor.rol,
    'app.bereik': actor.bereik,
    'app.gemeenten': `{${actor.gemeenten.join(',')}}`,
    'app.gedeeld': `{${actor.gedeeld.join(',')}}`,
    'app.nu': nu,
    'app.doel': doel,
    'app.verzoek': verzoekId,
  }
}

const NAAM = /^[a-z_]+\.[a-z_]+$/

/**
 * Calls such a function and gives its text. The statement is its own transaction: what it does stays as a whole or not
 * at all. It only reads and journals, so when the connection is lost it may be done again.
 */
export async function runAanroep(
  pool: pg.Pool,
  bronnen: { readonly klok: Klok; readonly ids: () => string },
  opdracht: Opdracht,
  { functie, argumenten }: Aanroep,
): Promise<string> {
  if (!NAAM.test(functie)) throw new TypeError(`not a function: ${functie}`)
  const instellingen = tenantInstellingen(
    { ...opdracht, verzoekId: opdracht.verzoekId ?? bronnen.ids() },
    bronnen.klok(),
  )
  const values = [Object.keys(instellingen), Object.values(instellingen), ...argumenten]
  const text = `select ${functie}(${values.map((_, i) => `$${i + 1}`).join(', ')}) as antwoord`
  // A name, so that each connection reads the statement once.
  const vraag = { name: functie, text, values }
  for (let over = pool.totalCount; ; over--) {
    try {
      const { rows } = await pool.query<{ antwoord: string }>(vraag)
      return rows[0]!.antwoord
    } catch (fout) {
      if (over <= 0 || !isConnectionLost(fout)) throw toDatabaseFout(fout) ?? fout
    }
  }
}
