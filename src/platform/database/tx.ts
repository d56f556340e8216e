import type pg from 'pg'
import type { Tx } from '../context.ts'

/** Words that would end or nest the transaction under its owner's feet. */
const TRANSACTIEWOORD =
  /^\s*(begin|start|commit|end|rollback|abort|prepare\s+transaction|set\s+(session|role)|reset|discard)\b/i

const clients = new WeakMap<Tx, pg.ClientBase>()

/** The client under a running transaction, for COPY inside this folder; throws when the transaction is over. */
export function clientOf(tx: Tx): pg.ClientBase {
  const client = clients.get(tx)
  if (client === undefined) throw new Error('this transaction is over or not ours')
  return client
}

/**
 * A transaction handle on a client, and the way to close it. After closing every use throws: a query that somebody
 * forgot to await must never run in the transaction of the next request, which may be another tenant's.
 */
export function openTx(client: pg.ClientBase): { tx: Tx; close: () => void } {
  let open = true
  const query = async <R>(sql: string, params?: readonly unknown[]) => {
    if (!open) throw new Error('query after the end of its transaction')
    if (TRANSACTIEWOORD.test(sql)) throw new Error('transaction control belongs to withTenant')
    // The extended protocol takes one statement only: nothing can be stacked behind a semicolon.
    const opdracht: pg.QueryConfig<unknown[]> & { queryMode: 'extended' } = {
      text: sql,
      values: [...(params ?? [])],
      queryMode: 'extended',
    }
    const uit = await client.query(opdracht)
    return { rows: uit.rows as R[], rowCount: uit.rowCount ?? 0 }
  }
  const tx: Tx = {
    query,
    one: async <R>(sql: string, params?: readonly unknown[]) => {
      const { rows } = await query<R>(sql, params)
      const [rij] = rows
      if (rows.length !== 1 || rij === undefined) throw new Error(`expected one row, got ${rows.length}`)
      return rij
    },
    maybe: async <R>(sql: string, params?: readonly unknown[]) => {
      const { rows } = await query<R>(sql, params)
      if (rows.length > 1) throw new Error(`expected at most one row, got ${rows.length}`)
      return rows[0]
    },
  }
  clients.set(tx, client)
  return {
    tx,
    close: () => {
      open = false
      clients.delete(tx)
    },
  }
}
