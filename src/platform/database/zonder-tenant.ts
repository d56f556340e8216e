import type pg from 'pg'
import type { Tx } from '../context.ts'
import { toDatabaseFout } from './fouten.ts'
import { openTx } from './tx.ts'

/**
 * Work before there is a tenant (signing in, resolving a session). No tenant is set, so every table is empty under
 * row-level security; only the definer functions of schema `toegang` answer.
 */
export async function runZonderTenant<T>(pool: pg.Pool, fn: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    const client = await pool.connect()
    const { tx, close } = openTx(client)
    let schoon = false
    try {
      await client.query('begin')
      const uitkomst = await fn(tx)
      close()
      await client.query('commit')
      schoon = true
      return uitkomst
    } finally {
      close()
      // The transaction of a failed piece of work ends with its connection.
      client.release(!schoon)
    }
  } catch (fout) {
    throw toDatabaseFout(fout) ?? fout
  }
}
