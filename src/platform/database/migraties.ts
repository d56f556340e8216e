import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { DatabaseStartFout, codeOf } from './fouten.ts'
import { packageRoot } from './pakket.ts'
import { ensureRoles, SLOT_MIGRATIE } from './rollen.ts'
import { EIGENAAR, type Verbinding } from './verbinding.ts'

/** One numbered, immutable, forward-only step of the schema. `hash` is over the text with LF line ends. */
export type Migratie = {
  readonly nummer: number
  readonly naam: string
  readonly hash: string
  readonly sql: string
}

type Toegepast = { nummer: number; naam: string; hash: string }

/** Reads `NNNN_name.sql` files in order; numbers run from 1 without gaps or doubles. */
export function readMigraties(map: string = join(packageRoot(), 'migrations')): Migratie[] {
  const namen = readdirSync(map)
    .filter((naam) => naam.endsWith('.sql'))
    .sort()
  return namen.map((naam, i) => {
    const nummer = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(naam)?.[1])
    if (nummer !== i + 1)
      throw new Error(`migration ${naam}: expected number ${String(i + 1).padStart(4, '0')}`)
    const sql = readFileSync(join(map, naam), 'utf8').replaceAll('\r\n', '\n')
    return { nummer, naam, hash: createHash('sha256').update(sql).digest('hex'), sql }
  })
}

/** What has to be done, or why the database and this code do not belong together. Pure. */
export function pendingMigraties(code: readonly Migratie[], database: readonly Toegepast[]): Migratie[] {
  for (const stap of database) {
    const bij = code.find((m) => m.nummer === stap.nummer)
    if (bij === undefined) throw newerDatabase(stap, code.length)
    if (bij.hash !== stap.hash) throw changedFile(stap, bij)
  }
  return code.filter((m) => !database.some((stap) => stap.nummer === m.nummer))
}

/**
 * Brings the database to the schema of this code: roles, then every pending step as the owner, all in one
 * transaction under an advisory lock, so that app servers that start together wait for one another. A database that
 * is up to date costs one query. Returns the steps that were applied.
 */
export async function migrate(
  verbinding: Verbinding,
  stappen: readonly Migratie[] = readMigraties(),
): Promise<readonly Migratie[]> {
  const client = new pg.Client(verbinding.beheer)
  client.on('error', () => undefined)
  await client.connect()
  try {
    if (pendingMigraties(stappen, await readApplied(client)).length === 0 && (await canLogin(verbinding)))
      return []
    await client.query(`set lock_timeout = '60s'`)
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [SLOT_MIGRATIE])
    await ensureRoles(client, verbinding)
    await client.query(`set local role ${EIGENAAR}`)
    await client.query(GRONDSLAG)
    const nodig = pendingMigraties(stappen, await readApplied(client))
    for (const stap of nodig) await apply(client, stap)
    await client.query('commit')
    return nodig
  } catch (fout) {
    await client.query('rollback').catch(() => undefined)
    throw fout
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The table that says where the schema stands must be there before the first step can be written in it. */
const GRONDSLAG = `
  create schema if not exists platform;
  create table if not exists platform.migratie (
    nummer int primary key,
    naam text not null,
    hash text not null,
    applied_at timestamptz not null default clock_timestamp()
  )`

async function readApplied(client: pg.Client): Promise<Toegepast[]> {
  const { rows } = await client.query<{ er: boolean }>(
    `select to_regclass('platform.migratie') is not null as er`,
  )
  if (rows[0]?.er !== true) return []
  const lijst = await client.query<Toegepast>(
    'select nummer, naam, hash from platform.migratie order by nummer',
  )
  return lijst.rows
}

async function apply(client: pg.Client, stap: Migratie): Promise<void> {
  // The row goes first: were the same step to run twice at once, the second would stop here.
  await client.query('insert into platform.migratie (nummer, naam, hash) values ($1, $2, $3)', [
    stap.nummer,
    stap.naam,
    stap.hash,
  ])
  try {
    await client.query(stap.sql)
    // A step may not leave the owner's role or settings behind for the next one.
    await client.query(`set local role ${EIGENAAR}`)
  } catch (fout) {
    throw stepFailed(stap, fout)
  }
}

/** False when the login roles are missing or have another password (the operator's was changed): then make them. */
async function canLogin(verbinding: Verbinding): Promise<boolean> {
  for (const config of [verbinding.medewerker, verbinding.regio]) {
    const client = new pg.Client(config)
    client.on('error', () => undefined)
    try {
      await client.connect()
    } catch (fout) {
      if (['28P01', '28000', '42501'].includes(codeOf(fout))) return false
      throw fout
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  return true
}

function stepFailed(stap: Migratie, oorzaak: unknown): Error {
  const positie =
    typeof oorzaak === 'object' && oorzaak !== null && 'position' in oorzaak ? Number(oorzaak.position) : NaN
  const regel = Number.isNaN(positie) ? '' : `:${stap.sql.slice(0, positie).split('\n').length}`
  const bericht = oorzaak instanceof Error ? oorzaak.message : String(oorzaak)
  return new Error(`migration ${stap.naam}${regel}: ${bericht}`, { cause: oorzaak })
}

function newerDatabase(stap: Toegepast, nieuwste: number): DatabaseStartFout {
  return new DatabaseStartFout(
    'database-nieuwer',
    `De database is van een nieuwere versie van Schakel (stap ${stap.nummer}, ${stap.naam}; deze versie kent er ${nieuwste}). ` +
      'Start de nieuwere versie, of zet een reservekopie van voor de overgang terug.',
  )
}

function changedFile(stap: Toegepast, bij: Migratie): DatabaseStartFout {
  return new DatabaseStartFout(
    'stap-gewijzigd',
    `Stap ${stap.nummer} van het schema is in deze database uitgevoerd als ${stap.naam}, maar ${bij.naam} heeft nu een andere inhoud. ` +
      'Een uitgevoerde stap verandert nooit: zet het oorspronkelijke bestand terug en maak een nieuwe stap.',
  )
}
