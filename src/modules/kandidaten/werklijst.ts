import type { Ctx } from '../../platform/context.ts'

/** A person as a line of a worklist shows them. */
export type KandidaatKort = {
  readonly id: string
  readonly dossiernummer: string
  readonly achternaam: string
  readonly voorvoegsel: string | null
  readonly voornaam: string
  readonly gemeente: string
  readonly fase: string | null
  readonly indeling: string | null
}

/** Whose worklist: my own caseload, or all municipalities that my organisation works for. */
export type Werkgebied = 'mij' | 'organisatie'

/** Rows of a worklist: the first few, and how many there are in all, counted up to `TELGRENS`. */
export type Blok<R> = { readonly aantal: number; readonly items: readonly R[] }

/** Counting further costs more than it tells: from here a list says "1000 or more". */
export const TELGRENS = 1000

const KORT = 'id, dossiernummer, achternaam, voorvoegsel, voornaam, gemeente, fase, indeling'

/** The visible persons among these ids, by id: one round trip for all names of a page. */
export async function mapKort(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, KandidaatKort>> {
  if (ids.length === 0) return new Map()
  const { rows } = await ctx.tx.query<KandidaatKort>(
    `select ${KORT} from kandidaten.kandidaat where regio_id = $1 and id = any ($2::uuid[])`,
    [ctx.actor.regioId, [...new Set(ids)]],
  )
  return new Map(rows.map((k) => [k.id, k]))
}

/** A jobcoach's caseload are the persons coached, anybody else's those whose consulent they are. */
const eigenKolom = (ctx: Ctx) => (ctx.actor.rol === 'jobcoach' ? 'jobcoach_id' : 'consulent_id')

/** Open dossiers for which nobody has planned a term or task: those who would be forgotten. */
export async function listZonderVolgendeStap(
  ctx: Ctx,
  gebied: Werkgebied,
  hoeveel: number,
): Promise<Blok<KandidaatKort>> {
  const eigen = gebied === 'mij'
  const { rows } = await ctx.tx.query<KandidaatKort & { totaal: number }>(
    `with bron as materialized (
       select ${KORT} from kandidaten.kandidaat
        where regio_id = $1 and status = 'open' and volgende_actie = 'infinity'
          and ${eigen ? `${eigenKolom(ctx)} = $2::uuid` : 'gemeente = any ($2::text[])'}
        limit ${TELGRENS})
     select *, (select count(*)::integer from bron) as totaal from bron order by achternaam, voornaam, id limit $3`,
    [ctx.actor.regioId, eigen ? ctx.actor.gebruikerId : ctx.actor.gemeenten, hoeveel],
  )
  return { aantal: rows[0]?.totaal ?? 0, items: rows.map(({ totaal: _, ...k }) => k) }
}
