import type pg from 'pg'

/** What was taken away to fill faster, and comes back when all rows are there: each as the statement that makes it. */
export type Weggenomen = readonly string[]

/**
 * Takes references, rules against overlap and indexes away that are no key. They are put back with `zetTerug`, which checks
 * every row at once: so nothing gets in that the product would refuse. In the transaction of the rows themselves, or in a
 * database that nobody else uses.
 * @param houd names of indexes that stay, because rows are found by them meanwhile
 */
export async function neemWeg(c: pg.Client, houd?: RegExp): Promise<Weggenomen> {
  const { rows: regels } = await c.query<{ tabel: string; naam: string; definitie: string }>(`
    select conrelid::regclass::text as tabel, quote_ident(conname) as naam, pg_get_constraintdef(oid) as definitie
      from pg_constraint where contype in ('f', 'x') and conparentid = 0
       and conrelid in (select oid from pg_class where relowner = 'schakel_eigenaar'::regrole)
     order by contype desc, 1, 2`)
  for (const r of regels) await c.query(`alter table ${r.tabel} drop constraint ${r.naam}`)
  // Events are counted apart: all at once, or by who brings the rows.
  const { rows: tellers } = await c.query<{ definitie: string }>(
    `select pg_get_triggerdef(oid) as definitie from pg_trigger where tgname = 'tel_mee'`,
  )
  if (tellers.length > 0) await c.query('drop trigger tel_mee on kandidaten.gebeurtenis')
  const { rows: indexen } = await c.query<{ naam: string; kort: string; definitie: string }>(`
    select i.indexrelid::regclass::text as naam, x.relname as kort, pg_get_indexdef(i.indexrelid) as definitie
      from pg_index i join pg_class x on x.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
     where t.relowner = 'schakel_eigenaar'::regrole and not i.indisunique and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
     order by 1`)
  const weg = indexen.filter((i) => houd?.test(i.kort) !== true)
  for (const i of weg) await c.query(`drop index ${i.naam}`)
  return [
    ...tellers.map((t) => t.definitie),
    ...weg.map((i) => i.definitie),
    ...regels.map((r) => `alter table ${r.tabel} add constraint ${r.naam} ${r.definitie}`),
  ]
}

/** Puts everything back; throws on the first row that breaks a rule. */
export async function zetTerug(c: pg.Client, weg: Weggenomen): Promise<void> {
  for (const sql of weg) await c.query(sql)
}
