import { type Ctx } from '../../platform/context.ts'

/** One take-over at a time in a region: two at once could both make a dossier of the same person. */
export async function lockRegio(ctx: Ctx): Promise<void> {
  await ctx.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `overname|${ctx.actor.regioId}`,
  ])
}

/** A take-over writes thousands of rows at once; what takes longer than this is broken. */
const MAX_MILLISECONDEN = 300_000

/** Gives the statements of this transaction more time than those of a page. */
export async function allowLang(ctx: Ctx): Promise<void> {
  await ctx.tx.query(`select set_config('statement_timeout', $1, true)`, [String(MAX_MILLISECONDEN)])
}

/**
 * Lets plans be used again for the rest of this transaction. A list of the product is planned per value; a function that
 * is asked once per person must not be: 3,700 numbers took 1.0 s, and 0.1 s so.
 */
export async function reusePlannen(ctx: Ctx): Promise<void> {
  await ctx.tx.query(`select set_config('plan_cache_mode', 'auto', true)`)
}

/**
 * Prepares this transaction for writing many rows: from here on plans are not made anew per value. The statistics know
 * nothing yet of a region that is being filled, so the check of each foreign key took an index that holds all of that
 * region's new rows, and 3,700 persons took a minute instead of seconds.
 */
export async function prepareVeelRijen(ctx: Ctx): Promise<void> {
  await ctx.tx.query(`select set_config('plan_cache_mode', 'force_generic_plan', true)`)
}

export type Stand = {
  readonly kandidaatId: string
  readonly overnameId: string
  readonly hash: Buffer
  readonly feiten: Buffer
}

/** What the last file said about these persons. */
export async function listStanden(ctx: Ctx, kandidaatIds: readonly string[]): Promise<Map<string, Stand>> {
  const { rows } = await ctx.tx.query<Stand>(
    `select distinct on (s.kandidaat_id) s.kandidaat_id as "kandidaatId", s.overname_id as "overnameId", s.feiten_hash as hash, s.feiten
       from overname.stand s where s.regio_id = $1 and s.kandidaat_id = any ($2::uuid[])
      order by s.kandidaat_id, s.created_at desc, s.overname_id desc`,
    [ctx.actor.regioId, kandidaatIds],
  )
  return new Map(rows.map((rij) => [rij.kandidaatId, rij]))
}

const BLOK = 1000

export async function insertStanden(ctx: Ctx, standen: readonly Stand[]): Promise<void> {
  for (let begin = 0; begin < standen.length; begin += BLOK) {
    const blok = standen.slice(begin, begin + BLOK)
    await ctx.tx.query(
      `insert into overname.stand (regio_id, kandidaat_id, overname_id, feiten_hash, feiten, created_at)
       select $1, s.kandidaat, s.overname, s.hash, s.feiten, $2 from unnest($3::uuid[], $4::uuid[], $5::bytea[], $6::bytea[]) as s (kandidaat, overname, hash, feiten)`,
      [
        ctx.actor.regioId,
        ctx.nu,
        blok.map((s) => s.kandidaatId),
        blok.map((s) => s.overnameId),
        blok.map((s) => s.hash),
        blok.map((s) => s.feiten),
      ],
    )
  }
}

/** The rows of known persons before they are changed, by id, as JSON text. */
export async function listBeelden(ctx: Ctx, kandidaatIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await ctx.tx.query<{ id: string; beeld: string }>(
    'select b.kandidaat_id as id, b.beeld::text as beeld from overname.beeld($1::uuid[]) b',
    [kandidaatIds],
  )
  return new Map(rows.map((rij) => [rij.id, rij.beeld]))
}

export type Gevolg = {
  readonly kandidaatId: string
  readonly soort: 'nieuw' | 'gewijzigd'
  readonly gebeurtenissen: number
  readonly beeld: string | null
}

export async function insertGevolgen(
  ctx: Ctx,
  overnameId: string,
  gevolgen: readonly Gevolg[],
): Promise<void> {
  await ctx.tx.query(
    `insert into overname.gevolg (regio_id, organisatie_id, overname_id, kandidaat_id, soort, gebeurtenissen, beeld)
     select $1, $2, $3, g.kandidaat, g.soort, g.gebeurtenissen, g.beeld::jsonb
       from unnest($4::uuid[], $5::text[], $6::integer[], $7::text[]) as g (kandidaat, soort, gebeurtenissen, beeld)`,
    [
      ctx.actor.regioId,
      ctx.actor.organisatieId,
      overnameId,
      gevolgen.map((g) => g.kandidaatId),
      gevolgen.map((g) => g.soort),
      gevolgen.map((g) => g.gebeurtenissen),
      gevolgen.map((g) => g.beeld),
    ],
  )
}

/** Whom a take-over touched. */
export async function listGevolgen(ctx: Ctx, overnameId: string): Promise<Omit<Gevolg, 'beeld'>[]> {
  const { rows } = await ctx.tx.query<Omit<Gevolg, 'beeld'>>(
    `select g.kandidaat_id as "kandidaatId", g.soort, g.gebeurtenissen from overname.gevolg g
      where g.regio_id = $1 and g.organisatie_id = $2 and g.overname_id = $3`,
    [ctx.actor.regioId, ctx.actor.organisatieId, overnameId],
  )
  return rows
}

export async function setVerwerkt(
  ctx: Ctx,
  id: string,
  resultaat: Readonly<Record<string, number>>,
  nieuweWerkgevers: readonly string[],
): Promise<void> {
  await ctx.tx.query(
    `update overname.overname set staat = 'verwerkt', verwerkt_op = $4, resultaat = $5, nieuwe_werkgevers = $6, version = version + 1
      where regio_id = $1 and organisatie_id = $2 and id = $3`,
    [ctx.actor.regioId, ctx.actor.organisatieId, id, ctx.nu, JSON.stringify(resultaat), nieuweWerkgevers],
  )
}

export async function setAfgebroken(ctx: Ctx, id: string): Promise<void> {
  await ctx.tx.query(
    `update overname.overname set staat = 'afgebroken', version = version + 1 where regio_id = $1 and organisatie_id = $2 and id = $3`,
    [ctx.actor.regioId, ctx.actor.organisatieId, id],
  )
}

/** Removes and restores everything that the take-over did; the number of dossiers that went. */
export async function draaiTerug(ctx: Ctx, id: string): Promise<number> {
  const { aantal } = await ctx.tx.one<{ aantal: number }>('select overname.draai_terug($1) as aantal', [id])
  await ctx.tx.query(
    `update overname.overname set staat = 'teruggedraaid', teruggedraaid_op = $4, version = version + 1
      where regio_id = $1 and organisatie_id = $2 and id = $3`,
    [ctx.actor.regioId, ctx.actor.organisatieId, id, ctx.nu],
  )
  return aantal
}
