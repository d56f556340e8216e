import type { Ctx } from '../../platform/context.ts'
import { journaliseer } from '../../platform/journaal/journaal.ts'

/** One line of a dossier's story. `inhoud` holds what changed, for instance `{ van: 'A', naar: 'B' }`. */
export type Gebeurtenis = {
  readonly kandidaatId: string
  readonly soort: string
  readonly inhoud?: Readonly<Record<string, unknown>>
  readonly reden?: string | undefined
  readonly objectId?: string | undefined
  /** When it holds, if that is not simply now. */
  readonly geldigVanaf?: string | undefined
  readonly geldigTot?: string | null | undefined
  readonly bron?: string | undefined
}

/**
 * Adds a line to the append-only story of a dossier and journals the change, in the transaction of the command.
 * Every command that changes something about a person calls this once per change.
 */
export async function recordGebeurtenis(ctx: Ctx, g: Gebeurtenis): Promise<void> {
  await ctx.tx.query(
    `insert into kandidaten.gebeurtenis (regio_id, kandidaat_id, id, op, soort, gemeente, geldig_vanaf, geldig_tot, door, bron, reden, object_id, inhoud)
     select $1, k.id, $3, $4, $5, k.gemeente, $6, $7, $8, $9, $10, $11, $12
       from kandidaten.kandidaat k where k.regio_id = $1 and k.id = $2`,
    [
      ctx.actor.regioId,
      g.kandidaatId,
      ctx.nieuwId(),
      ctx.nu,
      g.soort,
      g.geldigVanaf ?? null,
      g.geldigTot ?? null,
      ctx.actor.gebruikerId,
      g.bron ?? 'medewerker',
      g.reden ?? null,
      g.objectId ?? null,
      JSON.stringify(g.inhoud ?? {}),
    ],
  )
  await journaliseer(
    ctx,
    'wijziging',
    g.soort,
    [g.kandidaatId],
    g.objectId === undefined ? undefined : { object: g.objectId },
  )
}
