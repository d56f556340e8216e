import type pg from 'pg'
import { DatabaseStartFout, codeOf } from './fouten.ts'
import { scramVerifier } from './scram.ts'
import { EIGENAAR, MEDEWERKER, REGIO, rolePassword, type Verbinding } from './verbinding.ts'

/** Number of the advisory lock under which roles and migrations change; one place may change them at a time. */
export const SLOT_MIGRATIE = 7_242_510

/** Deadlines on everything a request does in the database (milliseconds), so that nothing waits for ever. */
const INSTELLINGEN: Record<string, Record<string, string>> = {
  // Municipalities differ 84-fold in size: a plan made for all of them is 5 to 8 times slower for most.
  [MEDEWERKER]: {
    plan_cache_mode: 'force_custom_plan',
    statement_timeout: '15s',
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '30s',
  },
  [REGIO]: {
    plan_cache_mode: 'force_custom_plan',
    statement_timeout: '60s',
    lock_timeout: '5s',
    idle_in_transaction_session_timeout: '60s',
  },
}

/**
 * Makes the owner and the two login roles and sets their password and settings. Needs CREATEROLE, so it runs on the
 * operator's connection. Idempotent; call it under the advisory lock. Roles belong to the whole server: two Schakel
 * databases on one server share them and must be reached with the same operator's password.
 */
export async function ensureRoles(client: pg.Client, verbinding: Verbinding): Promise<void> {
  try {
    await createRole(client, EIGENAAR, 'nologin')
    for (const rol of [MEDEWERKER, REGIO]) {
      const wachtwoord = rolePassword(verbinding.beheer, rol)
      await createRole(client, rol, 'login')
      if (wachtwoord !== undefined)
        await client.query(`alter role ${rol} password '${scramVerifier(wachtwoord)}'`)
      const gewenst = { ...INSTELLINGEN[rol], search_path: 'public, pg_temp' }
      for (const [naam, waarde] of Object.entries(gewenst)) {
        const literal = naam === 'search_path' ? waarde : client.escapeLiteral(waarde)
        await client.query(`alter role ${rol} set ${naam} = ${literal}`)
      }
    }
    await allowSetRole(client)
    await grantDatabase(client)
  } catch (fout) {
    throw codeOf(fout) === '42501' ? lacksRights(fout) : fout
  }
}

async function createRole(client: pg.Client, rol: string, inloggen: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [rol])
  if (rowCount === 0)
    await client.query(`create role ${rol} ${inloggen} nosuperuser nocreatedb nocreaterole noinherit`)
}

/** The operator becomes a member of the owner role, so that migrations can run as the owner. */
async function allowSetRole(client: pg.Client): Promise<void> {
  // From version 16 on membership alone is not enough: it must allow SET ROLE.
  const { rows } = await client.query<{ mag: boolean }>(
    `select rolsuper or pg_has_role(current_user, '${EIGENAAR}',
       case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as mag
     from pg_roles where rolname = current_user`,
  )
  if (rows[0]?.mag !== true) await client.query(`grant ${EIGENAAR} to current_user`)
}

/** Rights on the database itself; they are not copied when a database is made from a template. */
export async function grantDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ naam: string }>('select current_database() as naam')
  const naam = client.escapeIdentifier(rows[0]?.naam ?? '')
  await client.query(`revoke all on database ${naam} from public`)
  await client.query(`grant connect, create, temporary on database ${naam} to ${EIGENAAR}`)
  // Temporary tables serve imports (COPY cannot write a table with row-level security): on commit drop.
  await client.query(`grant connect, temporary on database ${naam} to ${MEDEWERKER}, ${REGIO}`)
}

function lacksRights(oorzaak: unknown): DatabaseStartFout {
  return new DatabaseStartFout(
    'te-weinig-rechten',
    'De gebruiker van DATABASE_URL mag geen rollen maken. Laat de beheerder van de server uitvoeren: ' +
      'ALTER ROLE <gebruiker> CREATEROLE; ALTER DATABASE <database> OWNER TO <gebruiker>;',
    oorzaak,
  )
}
