import pg from 'pg'
import { DatabaseStartFout } from './fouten.ts'
import { verbindingFrom, type Verbinding } from './verbinding.ts'

const VORM = 'postgres://gebruiker:wachtwoord@server:5432/database'

/** The connections that follow from DATABASE_URL (and PG* where it is silent, as in libpq); nothing is contacted yet. */
export function serverVerbinding(url: string): Verbinding {
  if (!/^postgres(ql)?:\/\//.test(url)) throw invalidUrl('begint niet met postgres://')
  let client: pg.Client
  try {
    client = new pg.Client({ connectionString: url })
  } catch (fout) {
    throw invalidUrl('is geen geldig adres', fout)
  }
  if (!client.user || !client.database) throw invalidUrl('noemt geen gebruiker of geen database')
  return verbindingFrom('server', {
    user: client.user,
    database: client.database,
    host: client.host,
    port: client.port,
    ssl: client.ssl,
    connectionTimeoutMillis: 10_000,
    ...(client.password ? { password: client.password } : {}),
  })
}

function invalidUrl(wat: string, oorzaak?: unknown): DatabaseStartFout {
  return new DatabaseStartFout('url', `DATABASE_URL ${wat}. De vorm is ${VORM}`, oorzaak)
}
