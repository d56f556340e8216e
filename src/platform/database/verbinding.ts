import type pg from 'pg'

/** Login roles and owner; ARCHITECTURE.md (tenancy). Names are fixed: policies in the migrations refer to them. */
export const EIGENAAR = 'schakel_eigenaar'
export const MEDEWERKER = 'schakel_medewerker'
export const REGIO = 'schakel_regio'

/**
 * Where the database is and how each role comes in. `beheer` is the connection of the operator (DATABASE_URL) or of
 * the superuser of the private server: it prepares roles and migrations and serves no requests.
 */
export type Verbinding = {
  readonly soort: 'embedded' | 'server'
  readonly beheer: pg.ClientConfig
  readonly medewerker: pg.ClientConfig
  readonly regio: pg.ClientConfig
}

/** The same server and roles, another database on it. */
export function withDatabase(verbinding: Verbinding, database: string): Verbinding {
  return {
    soort: verbinding.soort,
    beheer: { ...verbinding.beheer, database },
    medewerker: { ...verbinding.medewerker, database },
    regio: { ...verbinding.regio, database },
  }
}
