import pg from 'pg'
import type { Ctx, Klok, Tx } from '../context.ts'
import { toDatabaseFout } from './fouten.ts'
import { uuidv7Source } from './ids.ts'
import { systeemklok } from './klok.ts'
import { runAanroep, type Aanroep } from './roep.ts'
import { runTenant, runZonderTenant, type Opdracht } from './tenant.ts'
import { TYPEN } from './typen.ts'
import type { Verbinding } from './verbinding.ts'

export type DatabaseOpties = {
  readonly verbinding: Verbinding
  readonly klok?: Klok | undefined
  /** Source of new ids: uuid version 7, or seeded in tests and the demo region. */
  readonly ids?: (() => string) | undefined
  /** Connections per login role. */
  readonly verbindingen?: number | undefined
}

export type Database = {
  /** Runs `fn` in one transaction as the actor; the actor's `bereik` chooses the login role and so the policies. */
  withTenant<T>(opdracht: Opdracht, fn: (ctx: Ctx) => Promise<T>): Promise<T>
  /** One call that is a whole request: reads, journals and gives finished JSON, in one round trip. */
  roep(opdracht: Opdracht, aanroep: Aanroep): Promise<string>
  /** Work before there is a tenant: only the definer functions of schema `toegang` answer. */
  zonderTenant<T>(fn: (tx: Tx) => Promise<T>): Promise<T>
  /** True when a transaction could start now; for the readiness check. */
  ready(): Promise<boolean>
  /** Waits for running transactions and closes all connections. */
  close(): Promise<void>
}

/** Time to get a connection: longer waits only pile up requests that their users have given up. */
const WACHT_MS = 4_000

/**
 * The database as the modules see it. Two pools, one per login role; neither is reachable from outside, so nobody
 * can query without a tenant.
 */
export function createDatabase(opties: DatabaseOpties): Database {
  const { verbinding, klok = systeemklok, ids = uuidv7Source() } = opties
  const pools = {
    gemeente: makePool(verbinding.medewerker, opties.verbindingen ?? 8, 'medewerker'),
    regio: makePool(verbinding.regio, opties.verbindingen ?? 8, 'regio'),
  }
  return {
    withTenant: (opdracht, fn) => runTenant(pools[opdracht.actor.bereik], { klok, ids }, opdracht, fn),
    roep: (opdracht, aanroep) => runAanroep(pools[opdracht.actor.bereik], { klok, ids }, opdracht, aanroep),
    zonderTenant: (fn) => runZonderTenant(pools.gemeente, fn),
    ready: async () => {
      try {
        await pools.gemeente.query('select 1')
        return true
      } catch (fout) {
        if (toDatabaseFout(fout)) return false
        throw fout
      }
    },
    close: async () => {
      await Promise.all([pools.gemeente.end(), pools.regio.end()])
    },
  }
}

function makePool(config: pg.ClientConfig, max: number, naam: string): pg.Pool {
  const pool = new pg.Pool({
    ...config,
    max,
    types: TYPEN,
    application_name: `schakel ${naam}`,
    connectionTimeoutMillis: WACHT_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  })
  // An idle connection that the server closes: the pool drops it, the next request makes a new one.
  pool.on('error', () => undefined)
  // One that dies while a request has it: the request's own query fails; without a listener Node would stop.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
