import { addDays } from '../../components/dagen.ts'
import type { Regel } from './api.ts'

/** One change in a line of the story: a field, or the last day, from what to what. */
export type Verandering = { readonly veld: string; readonly van: unknown; readonly naar: unknown }

const dagVoor = (x: unknown): unknown => (typeof x === 'string' && x !== '' ? addDays(x, -1) : null)

/** What a line says that changed. Ends are half-open in the story and become last days here. */
export function veranderingen({ inhoud }: Pick<Regel, 'inhoud'>): readonly Verandering[] {
  const uit: Verandering[] = []
  if (typeof inhoud['veld'] === 'string' && 'van' in inhoud)
    uit.push({ veld: inhoud['veld'], van: inhoud['van'], naar: inhoud['naar'] })
  if ('eindeVan' in inhoud && inhoud['eindeVan'] !== inhoud['eindeNaar'])
    uit.push({ veld: 'laatsteDag', van: dagVoor(inhoud['eindeVan']), naar: dagVoor(inhoud['eindeNaar']) })
  return uit
}
