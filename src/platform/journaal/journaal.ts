import type { Ctx } from '../context.ts'

/** What kind of line the journal keeps. */
export type Journaalsoort = 'inzage' | 'wijziging' | 'zoekvraag' | 'export' | 'inlog' | 'beheer'

/**
 * Writes one line in the journal within the transaction of the request, before the answer leaves.
 * If it cannot be written the transaction fails and no data leaves.
 * @param kandidaten ids of every person in the answer or touched by the change; nobody is left out.
 * @param inhoud never a BSN, name or free text: the journal outlives the dossier.
 */
export async function journaliseer(
  ctx: Ctx,
  soort: Journaalsoort,
  wat: string,
  kandidaten: readonly string[],
  inhoud?: Readonly<Record<string, string | number | boolean | null>>,
): Promise<void> {
  await ctx.tx.query('select journaal.schrijf($1, $2, $3::uuid[], $4::jsonb)', [
    soort,
    wat,
    kandidaten,
    inhoud === undefined ? null : JSON.stringify(inhoud),
  ])
}

/** Records that these persons were shown to the user. */
export function journaalInzage(ctx: Ctx, kandidaten: readonly string[], wat: string): Promise<void> {
  return journaliseer(ctx, 'inzage', wat, kandidaten)
}
