import { accessSync, constants, readFileSync, readdirSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { INDEX } from './dump.ts'

/** Where the build puts a data folder that holds the demo region already. */
export const SJABLOON = join('dist', 'sjabloon')

/** What a prepared data folder was made of: the schema and the index of the dump (which holds hashes of its rows). */
export function sjabloonMerk(wortel: string): string {
  const hash = createHash('sha256')
  const migraties = join(wortel, 'migrations')
  for (const naam of readdirSync(migraties).sort())
    hash.update(naam).update(readFileSync(join(migraties, naam)))
  return hash.update(readFileSync(join(wortel, INDEX))).digest('hex')
}

/** The prepared folder, when it is of this dump and schema and this user can read it. */
export function findSjabloon(wortel: string): string | undefined {
  // On Windows the server is reached with a password that each data folder has of its own.
  if (process.platform === 'win32') return undefined
  const map = join(wortel, SJABLOON)
  try {
    accessSync(join(map, 'PG_VERSION'), constants.R_OK)
    return readFileSync(`${map}.merk`, 'utf8') === sjabloonMerk(wortel) ? map : undefined
  } catch {
    return undefined
  }
}
