import type pg from 'pg'
import type { Actor, Ctx, Klok, Tx } from '../context.ts'
import { codeOf, DatabaseFout, isConnectionLost, isRetryable, toDatabaseFout } from './fouten.ts'
import { beginSql } from './instellen.ts'
import { vandaagOp } from './klok.ts'
import { openTx } from './tx.ts'

/** For whom and why a transaction runs, and how. */
export type Opdracht = {
  readonly actor: Actor
  /** Purpose of the processing, as the journal records it. */
  readonly doel: string
  readonly verzoekId?: string | undefined
  /** The work has no effect outside the database, so after a deadlock it may be done again from the start. */
  readonly herhaalbaar?: boolean | undefined
  readonly isolatie?: 'repeatable read' | 'serializable' | undefined
  readonly alleenLezen?: boolean | undefined
}

export type Bronnen = { readonly klok: Klok; readonly ids: () => string }

const POGINGEN = 4
const PAUZE_MS = [10, 40, 160]

/**
 * The one door to tenant data: a transaction with tenant and user set, `fn` in it, COMMIT. `fn` that throws leaves
 * nothing behind. What the database cannot do now is thrown as DatabaseFout (503); all else passes unchanged.
 */
export async function runTenant<T>(
  pool: pg.Pool,
  bronnen: Bronnen,
  opdracht: Opdracht,
  fn: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  for (let poging = 1; ; poging++) {
    try {
      return await once(pool, bronnen, opdracht, fn)
    } catch (fout) {
      const oorzaak = fout instanceof DatabaseFout ? fout.cause : fout
      if (opdracht.herhaalbaar !== true || poging === POGINGEN || !isRetryable(oorzaak))
        throw toDatabaseFout(fout) ?? fout
      await new Promise((klaar) => setTimeout(klaar, PAUZE_MS[poging - 1]))
    }
  }
}

async function once<T>(
  pool: pg.Pool,
  bronnen: Bronnen,
  opdracht: Opdracht,
  fn: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const nu = bronnen.klok()
  const { actor, doel, verzoekId = bronnen.ids() } = opdracht
  const vast = { actor, nu, vandaag: vandaagOp(nu), nieuwId: bronnen.ids, doel, verzoekId }
  return await inTransaction(pool, beginSql({ actor, doel, verzoekId, nu }, opdracht), (tx) =>
    fn({ tx, ...vast }),
  )
}

/**
 * A transaction in which no tenant is set: row-level security shows no tenant's row, and only what is granted for
 * before a tenant is known works (signing in, resolving a session).
 */
export async function runZonderTenant<T>(pool: pg.Pool, fn: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(pool, 'begin', fn)
  } catch (fout) {
    throw toDatabaseFout(fout) ?? fout
  }
}

async function inTransaction<T>(pool: pg.Pool, begin: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await connect(pool, begin)
  const { tx, close } = openTx(client)
  let schoon = false
  try {
    const uitkomst = await fn(tx)
    close()
    await commit(client)
    schoon = true
    return uitkomst
  } catch (fout) {
    close()
    schoon = !(fout instanceof DatabaseFout) && !isConnectionLost(fout) && (await rollback(client))
    throw fout
  } finally {
    // A client of which we cannot say that its transaction is over never serves another request.
    client.release(!schoon)
  }
}

/**
 * A client with an open transaction. A pooled connection may have died since its last use (the server was restarted):
 * nothing was done yet, so the next one is tried, until the pool has to make a new connection and that fails.
 */
async function connect(pool: pg.Pool, begin: string): Promise<pg.PoolClient> {
  for (let over = pool.totalCount; ; over--) {
    const client = await pool.connect()
    try {
      await client.query(begin)
      return client
    } catch (fout) {
      client.release(true)
      if (over <= 0 || !isConnectionLost(fout)) throw fout
    }
  }
}

/** COMMIT, and what its answer means: none is "nobody knows", `ROLLBACK` is a transaction that had failed before. */
async function commit(client: pg.PoolClient): Promise<void> {
  if (client.getTransactionStatus() === 'I') throw new Error('the work ended its own transaction')
  let antwoord: { command: string }
  try {
    antwoord = await client.query('commit')
  } catch (fout) {
    if (isConnectionLost(fout) || codeOf(fout) === '')
      throw new DatabaseFout('opslaan-onbekend', 'onbekend', fout)
    throw fout
  }
  if (antwoord.command !== 'COMMIT')
    throw new Error('a failed statement was swallowed: the transaction was rolled back')
}

async function rollback(client: pg.PoolClient): Promise<boolean> {
  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}
