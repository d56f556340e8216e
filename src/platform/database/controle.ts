import pg from 'pg'
import { codeOf, DatabaseStartFout } from './fouten.ts'
import type { Verbinding } from './verbinding.ts'

/** What a server says of itself and of the roles that matter; one query. */
export type Serverstaat = {
  readonly versie: number
  readonly codering: string
  readonly superuser: boolean
  /** Settings without which an acknowledged write may be lost at a power cut. */
  readonly fsync: string
  readonly full_page_writes: string
  readonly synchronous_commit: string
  readonly data_checksums: string
  /** Login roles of the product that could look past row-level security. */
  readonly machtig: readonly string[]
}

const VRAAG = `
  select current_setting('server_version_num')::int as versie,
         current_setting('server_encoding') as codering,
         (select rolsuper from pg_roles where rolname = current_user) as superuser,
         current_setting('fsync') as fsync,
         current_setting('full_page_writes') as full_page_writes,
         current_setting('synchronous_commit') as synchronous_commit,
         current_setting('data_checksums') as data_checksums,
         array(select r.rolname::text from pg_roles r
                where r.rolname in ('schakel_medewerker', 'schakel_regio')
                  and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
                       or exists (select 1 from pg_roles o
                                   where o.rolname <> r.rolname and pg_has_role(r.oid, o.oid, 'member')
                                     and (o.rolsuper or o.rolbypassrls or o.rolname = 'schakel_eigenaar')))
                order by 1) as machtig`

/** Asks the server; turns a connection that fails into a Dutch error with a remedy. */
export async function readServerstaat(verbinding: Verbinding): Promise<Serverstaat> {
  const client = new pg.Client(verbinding.beheer)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Serverstaat>(VRAAG)
    return rows[0] as Serverstaat
  } catch (fout) {
    throw connectFailed(verbinding, fout)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Every reason not to start on this server, in Dutch with the remedy. In production also: an operator's connection
 * that is superuser, settings that can lose what was acknowledged, and the private server itself. Pure.
 */
export function objections(staat: Serverstaat, soort: Verbinding['soort'], productie: boolean): string[] {
  const lijst: string[] = []
  if (staat.versie < 150000)
    lijst.push(
      `De server is PostgreSQL ${Math.trunc(staat.versie / 10000)}; nodig is 15 of nieuwer. Werk de server bij.`,
    )
  if (staat.codering !== 'UTF8')
    lijst.push(
      `De database gebruikt ${staat.codering}; maak een nieuwe met: CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0;`,
    )
  for (const rol of staat.machtig)
    lijst.push(
      `De rol ${rol} kan om de afscherming tussen regio's heen. Trek SUPERUSER, BYPASSRLS, CREATEROLE, CREATEDB en lidmaatschappen in.`,
    )
  if (!productie) return lijst
  if (soort === 'embedded')
    lijst.push(
      'De ingebouwde database is alleen voor demo en test. Geef met DATABASE_URL een PostgreSQL-server op.',
    )
  if (staat.superuser)
    lijst.push(
      'De gebruiker van DATABASE_URL is superuser. Maak een gewone: CREATE ROLE schakel_beheer LOGIN CREATEROLE PASSWORD ...; en maak die eigenaar van de database.',
    )
  for (const naam of ['fsync', 'full_page_writes', 'data_checksums'] as const)
    if (staat[naam] !== 'on')
      lijst.push(
        `De instelling ${naam} van de server staat op ${staat[naam]}; zet die op on.${CHECKSUMS[naam] ?? ''}`,
      )
  if (staat.synchronous_commit === 'off')
    lijst.push(
      'De instelling synchronous_commit staat op off: bevestigd werk kan verloren gaan. Zet die op on.',
    )
  return lijst
}

const CHECKSUMS: Record<string, string> = {
  data_checksums: ' Stop de server en draai: pg_checksums --enable.',
}

/** @throws DatabaseStartFout that lists all objections. */
export async function checkServer(verbinding: Verbinding, productie: boolean): Promise<void> {
  const bezwaren = objections(await readServerstaat(verbinding), verbinding.soort, productie)
  if (bezwaren.length > 0) throw new DatabaseStartFout('ongeschikt', bezwaren.join('\n'))
}

function connectFailed(verbinding: Verbinding, fout: unknown): DatabaseStartFout {
  const { host, port, database, user } = verbinding.beheer
  const waar = `${host}:${port}`
  const code = codeOf(fout)
  const tekst = fout instanceof Error ? fout.message : String(fout)
  if (
    code === '28P01' ||
    code === '28000' ||
    /password must be a string|SASL|no password supplied/i.test(tekst)
  )
    return new DatabaseStartFout(
      'aanmelden',
      `De server ${waar} weigert de gebruiker ${user}. Controleer gebruiker en wachtwoord in DATABASE_URL (en pg_hba.conf op de server).`,
      fout,
    )
  if (code === '3D000')
    return new DatabaseStartFout(
      'database-ontbreekt',
      `Op ${waar} is geen database ${database}. Laat de beheerder uitvoeren: CREATE DATABASE "${database}" OWNER "${user}";`,
      fout,
    )
  if (code === '42501')
    return new DatabaseStartFout(
      'te-weinig-rechten',
      `De gebruiker ${user} mag niet in database ${database}. Laat de beheerder uitvoeren: GRANT ALL ON DATABASE "${database}" TO "${user}";`,
      fout,
    )
  if (/self.signed|certificate|SSL/i.test(tekst))
    return new DatabaseStartFout(
      'tls',
      `De beveiligde verbinding met ${waar} lukt niet (${tekst}). Controleer sslmode en het certificaat in DATABASE_URL.`,
      fout,
    )
  return new DatabaseStartFout(
    'onbereikbaar',
    `De databaseserver ${waar} is niet bereikbaar (${code || tekst}). Draait hij, en klopt het adres in DATABASE_URL?`,
    fout,
  )
}
