import { createHmac } from 'node:crypto'
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

/**
 * The password of a login role, derived from the operator's: every app server that has DATABASE_URL knows it, and no
 * second secret has to be kept. Without a password in DATABASE_URL (private socket, peer, trust) the roles have none.
 */
export function rolePassword(beheer: pg.ClientConfig, rol: string): string | undefined {
  if (typeof beheer.password !== 'string' || beheer.password === '') return undefined
  return createHmac('sha256', beheer.password).update(`schakel-rol-1:${rol}`).digest('base64url')
}

/** The connections of all roles, from that of the operator. */
export function verbindingFrom(soort: Verbinding['soort'], beheer: pg.ClientConfig): Verbinding {
  const als = (rol: string): pg.ClientConfig => {
    const { password: _, ...rest } = beheer
    const wachtwoord = rolePassword(beheer, rol)
    return wachtwoord === undefined ? { ...rest, user: rol } : { ...rest, user: rol, password: wachtwoord }
  }
  return { soort, beheer, medewerker: als(MEDEWERKER), regio: als(REGIO) }
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
