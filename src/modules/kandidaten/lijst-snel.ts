import type { Actor } from '../../platform/context.ts'
import type { Aanroep } from '../../platform/database/index.ts'
import type { Lijstvraag } from './lijst.ts'

/** What a question may hold and still be answered by kandidaten.lijst_snel (migration 0010). */
const VELDEN: ReadonlySet<string> = new Set([
  'gemeente',
  'consulent',
  'fase',
  'abc',
  'indeling',
  'sorteer',
  'telling',
  'aantal',
  'status',
])

/**
 * The first page of an everyday view in one round trip: my people or those of my municipalities, by next action, perhaps of one
 * phase or group. Every other question (a next page, a search, a count, another order) goes the general way.
 */
export function snelleLijst(
  actor: Actor,
  vraag: Lijstvraag & { readonly telling?: string | undefined },
): Aanroep | undefined {
  const gevraagd = Object.entries(vraag).filter(([, waarde]) => waarde !== undefined)
  const past = gevraagd.every(([veld]) => VELDEN.has(veld))
  if (!past || vraag.telling === 'ja' || vraag.status === 'gesloten' || vraag.consulent === 'geen')
    return undefined
  if (vraag.sorteer !== undefined && vraag.sorteer !== 'volgendeActie') return undefined
  const plaatsen =
    vraag.gemeente === undefined ? actor.gemeenten : actor.gemeenten.filter((g) => g === vraag.gemeente)
  const wie = vraag.consulent === 'mij' ? actor.gebruikerId : (vraag.consulent ?? null)
  return {
    functie: 'kandidaten.lijst_snel',
    argumenten: [plaatsen, wie, vraag.fase ?? null, vraag.abc ?? null, vraag.indeling ?? null, vraag.aantal],
  }
}
