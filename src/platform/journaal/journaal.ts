import type { Ctx, Tx } from '../context.ts'

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
  const regel: Regel = [soort, wat, kandidaten, inhoud === undefined ? null : JSON.stringify(inhoud)]
  const uitstel = UITGESTELD.get(ctx.tx)
  if (uitstel === undefined) await schrijf(ctx, regel)
  else uitstel.push(regel)
}

type Regel = readonly [
  soort: Journaalsoort,
  wat: string,
  kandidaten: readonly string[],
  inhoud: string | null,
]

const schrijf = (ctx: Ctx, regel: Regel) =>
  ctx.tx.query('select journaal.schrijf($1, $2, $3::uuid[], $4::jsonb)', regel)

/** Lines that wait for the end of their transaction. */
const UITGESTELD = new WeakMap<Tx, Regel[]>()

/**
 * Does work that takes seconds and writes its lines in the journal at its end, in the same transaction and order. The first
 * line takes a lane of the region until the commit, and a reader who needs that lane would wait as long.
 */
export async function uitgesteldJournaal<T>(ctx: Ctx, werk: () => Promise<T>): Promise<T> {
  const regels: Regel[] = []
  UITGESTELD.set(ctx.tx, regels)
  const uit = await werk().finally(() => UITGESTELD.delete(ctx.tx))
  for (const regel of regels) await schrijf(ctx, regel)
  return uit
}

/** Records that these persons were shown to the user. */
export function journaalInzage(ctx: Ctx, kandidaten: readonly string[], wat: string): Promise<void> {
  return journaliseer(ctx, 'inzage', wat, kandidaten)
}
