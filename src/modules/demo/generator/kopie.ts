import type pg from 'pg'
import { withEigenaar } from '../../../platform/database/eigenaar.ts'
import type { Verbinding } from '../../../platform/database/index.ts'
import type { Dumpdeel } from '../dump.ts'

/** Tables that are not part of a region: they come with the schema, or belong to a running server. */
const NIET = new Set([
  'platform.migratie',
  'toegang.gemeente',
  'toegang.sessie',
  'toegang.inlogpoging',
  'platform.idempotentie',
])

type Tabel = {
  readonly naam: string
  readonly kolommen: string[]
  readonly sleutel: string[]
  readonly verwijst: string[]
}

/** Every row of the product's own tables as COPY text: tables in an order in which they can be loaded, rows by primary key. */
export async function readTabellen(
  verbinding: Verbinding,
  waar: (tabel: Tabel) => string = () => 'true',
): Promise<Dumpdeel[]> {
  return withEigenaar(
    verbinding,
    async (client) => {
      const delen: Dumpdeel[] = []
      for (const t of inVolgorde(await listTabellen(client))) {
        const sql = `copy (select ${t.kolommen.join(', ')} from ${t.naam} where ${waar(t)} order by ${t.sleutel.join(', ')}) to stdout`
        const tekst = await copyOut(client, sql)
        if (tekst.length > 0) delen.push({ naam: t.naam, kolommen: t.kolommen, tekst })
      }
      return delen
    },
    { bulk: true },
  )
}

async function listTabellen(client: pg.Client): Promise<Tabel[]> {
  const { rows } = await client.query<Tabel>(`
    select c.oid::regclass::text as naam,
           array(select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as kolommen,
           array(select quote_ident(a.attname) from pg_index i cross join unnest(i.indkey::smallint[]) with ordinality k(nr, plaats)
                   join pg_attribute a on a.attrelid = c.oid and a.attnum = k.nr where i.indrelid = c.oid and i.indisprimary order by k.plaats) as sleutel,
           array(select distinct f.confrelid::regclass::text from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as verwijst
      from pg_class c where c.relkind = 'r' and c.relowner = 'schakel_eigenaar'::regrole order by 1`)
  return rows.filter((t) => !NIET.has(t.naam))
}

/** A table comes after those it refers to; otherwise by name. */
function inVolgorde(tabellen: readonly Tabel[]): Tabel[] {
  const uit: Tabel[] = []
  const over = new Set(tabellen)
  while (over.size > 0) {
    const namen = new Set([...over].map((t) => t.naam))
    const volgende = [...over].find((t) => t.verwijst.every((v) => !namen.has(v)))
    if (volgende === undefined)
      throw new Error(`tables refer to each other in a circle: ${[...namen].join(', ')}`)
    over.delete(volgende)
    uit.push(volgende)
  }
  return uit
}

/** Runs COPY ... TO STDOUT and gives all of its text. */
async function copyOut(client: pg.Client, sql: string): Promise<Buffer> {
  const stukken: Buffer[] = []
  await new Promise<void>((klaar, mislukt) => {
    let fout: unknown
    const opdracht = {
      submit: (lijn: { query(tekst: string): void }) => lijn.query(sql),
      handleCopyData: (bericht: { chunk: Buffer }) => void stukken.push(Buffer.from(bericht.chunk)),
      handleError: (oorzaak: unknown) => {
        fout = oorzaak
        mislukt(oorzaak)
      },
      handleReadyForQuery: () => (fout === undefined ? klaar() : undefined),
      handleCommandComplete: () => undefined,
      handleRowDescription: () => undefined,
      handleDataRow: () => undefined,
      handleEmptyQuery: () => undefined,
      handlePortalSuspended: () => undefined,
      handleCopyInResponse: () => undefined,
    }
    client.query(opdracht as unknown as pg.Submittable)
  })
  return Buffer.concat(stukken)
}
