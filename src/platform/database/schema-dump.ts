import type pg from 'pg'
import { VRAGEN } from './schema-vragen.ts'

const KOP = `-- The schema that all migrations together make. Generated from the catalogue by: npm run schema
-- Not for loading: read it in review, to see what a migration really changed.
`

/**
 * The whole schema as text: the same for the same migrations, on every supported version and machine, so that a
 * difference is a change of the schema. Made from the catalogue and not by pg_dump, which the private server does
 * not bring along and whose text differs per version.
 */
export async function dumpSchema(client: pg.ClientBase): Promise<string> {
  await client.query('begin read only')
  try {
    // Names are then written in full wherever the server writes them out.
    await client.query(`select set_config('search_path', '', true)`)
    const delen: string[] = [KOP]
    for (const vraag of VRAGEN) {
      const { rows } = await client.query<{ plaats: string; sql: string }>(vraag)
      rows.sort((a, b) => (a.plaats < b.plaats ? -1 : 1))
      delen.push(...rows.map((rij) => `${rij.sql.trimEnd()}\n`))
    }
    return delen.join('\n')
  } finally {
    await client.query('rollback')
  }
}
