import type { Actor, Ctx, Tx } from '../src/platform/context.ts'
import { beginSql } from '../src/platform/database/instellen.ts'
import type { Opstelling } from './opstelling.ts'

/**
 * Listens in on a command or query of the product and gives its SQL as a pgbench script, so that both sides of a
 * comparison run the same statements and cannot drift apart. The work is rolled back.
 * @param vervang values that the script draws anew, with the expression that draws them
 */
export async function opnemen(
  o: Opstelling,
  actor: Actor,
  werk: (ctx: Ctx) => Promise<unknown>,
  vervang: Readonly<Record<string, string>>,
): Promise<string> {
  const gezegd: string[] = []
  const terug = new Error('rolled back')
  let begin = ''
  await o.geopend.database
    .withTenant({ actor, doel: 'meting', verzoekId: 'meting' }, async (ctx) => {
      begin = beginSql({ actor, doel: 'meting', verzoekId: 'meting', nu: ctx.nu }, {})
      await werk({ ...ctx, tx: meeluisteren(ctx.tx, gezegd, vervang) })
      throw terug
    })
    .catch((fout: unknown) => {
      if (fout !== terug) throw fout
    })
  // `\;` keeps statements in one round trip, as the product sends its opening.
  return [begin.replaceAll('; ', '\\; '), ...gezegd, 'commit']
    .map((s) => `${s.replaceAll(/\s+/g, ' ')};\n`)
    .join('')
}

function meeluisteren(tx: Tx, gezegd: string[], vervang: Readonly<Record<string, string>>): Tx {
  const hoor = (sql: string, params: readonly unknown[] = []) => {
    gezegd.push(sql.replace(/\$(\d+)/g, (_, n: string) => literal(params[Number(n) - 1], vervang)))
  }
  return {
    query: (sql, params) => (hoor(sql, params), tx.query(sql, params)),
    one: (sql, params) => (hoor(sql, params), tx.one(sql, params)),
    maybe: (sql, params) => (hoor(sql, params), tx.maybe(sql, params)),
  }
}

function literal(waarde: unknown, vervang: Readonly<Record<string, string>>): string {
  if (waarde === null || waarde === undefined) return 'null'
  if (typeof waarde === 'number') return String(waarde)
  if (Array.isArray(waarde)) return `array[${waarde.map((w) => literal(w, vervang)).join(', ')}]`
  const tekst = String(waarde)
  return vervang[tekst] ?? `'${tekst.replaceAll("'", "''")}'`
}
