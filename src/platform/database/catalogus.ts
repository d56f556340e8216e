import type pg from 'pg'
import { CATALOGUSREGELS } from './catalogus-regels.ts'

/** One thing in the catalogue that breaks a rule of tenancy: the rule, and the table, policy, key or function. */
export type Bevinding = { readonly regel: string; readonly wat: string }

/**
 * Checks that the schema keeps regions apart whatever the modules do: row-level security on and forced with a policy
 * per login role, keys and references that begin with the region, an append-only journal, and no way around
 * (materialized views, definer functions with an open search path, rights for everyone). An empty list is the goal.
 */
export async function lintCatalogus(client: pg.ClientBase): Promise<Bevinding[]> {
  const bevindingen: Bevinding[] = []
  for (const { naam, sql } of CATALOGUSREGELS) {
    const { rows } = await client.query<{ wat: string }>(sql)
    bevindingen.push(...rows.map((rij) => ({ regel: naam, wat: rij.wat })))
  }
  return bevindingen.sort((a, b) => (`${a.regel} ${a.wat}` < `${b.regel} ${b.wat}` ? -1 : 1))
}
