import type { Ctx } from '../../platform/context.ts'

/** One line of a dossier's story, with who did it and, after a correction, which line took its place. */
export type Tijdlijnregel = {
  readonly id: string
  readonly op: string
  readonly soort: string
  readonly geldigVanaf: string | null
  readonly geldigTot: string | null
  readonly door: string | null
  readonly bron: string
  readonly reden: string | null
  readonly objectId: string | null
  readonly inhoud: Readonly<Record<string, unknown>>
  /** Id of the correcting line, when this one was corrected later. */
  readonly gecorrigeerdDoor: string | null
}

export type Tijdlijnvraag = {
  /** Start of the kind, so that `contact` finds `contact-gecorrigeerd` too. */
  readonly soort?: string | undefined
  readonly woord?: string | undefined
  readonly objectId?: string | undefined
  /** The last line of the previous page. */
  readonly na?: { readonly op: string; readonly id: string } | undefined
  readonly hoeveel: number
}

/**
 * The story of a person, newest first, with what was recorded under dossiers that were merged into this one.
 * A line that corrects another carries the id of the corrected object as `vervangt` in its content.
 */
export async function listTijdlijn(
  ctx: Ctx,
  kandidaatId: string,
  vraag: Tijdlijnvraag,
): Promise<Tijdlijnregel[]> {
  const { rows } = await ctx.tx.query<Tijdlijnregel>(
    `with persoon as materialized (
       select id from kandidaten.kandidaat where regio_id = $1 and (id = $2 or samengevoegd_in = $2)
     ), correctie as materialized (
       select g.inhoud ->> 'vervangt' as vervangt, g.id from persoon p
         join kandidaten.gebeurtenis g on g.regio_id = $1 and g.kandidaat_id = p.id and g.inhoud ? 'vervangt'
     )
     select g.id, g.op, g.soort, g.geldig_vanaf as "geldigVanaf", g.geldig_tot as "geldigTot", u.naam as door, g.bron, g.reden,
            g.object_id as "objectId", g.inhoud, (select c.id from correctie c where c.vervangt = g.object_id::text limit 1) as "gecorrigeerdDoor"
       from persoon p
       cross join lateral (
         select * from kandidaten.gebeurtenis e
          where e.regio_id = $1 and e.kandidaat_id = p.id
            and ($3::timestamptz is null or (e.op, e.id) < ($3::timestamptz, $4::uuid))
            and ($5::text is null or e.soort like $5)
            and ($6::text is null or e.inhoud::text ilike $6 or e.reden ilike $6 or e.soort ilike $6)
            and ($7::uuid is null or e.object_id = $7)
          order by e.op desc, e.id desc limit $8) g
       left join toegang.gebruiker u on u.regio_id = g.regio_id and u.id = g.door
      order by g.op desc, g.id desc limit $8`,
    [
      ctx.actor.regioId,
      kandidaatId,
      vraag.na?.op ?? null,
      vraag.na?.id ?? null,
      vraag.soort === undefined ? null : `${escapeLike(vraag.soort)}%`,
      vraag.woord === undefined ? null : `%${escapeLike(vraag.woord)}%`,
      vraag.objectId ?? null,
      vraag.hoeveel,
    ],
  )
  return rows
}

const escapeLike = (tekst: string) => tekst.replace(/[\\%_]/g, (teken) => `\\${teken}`)
