import type { Lijstvraag } from './api.ts'

/** The names of the filters, the same in the address of the page and in that of the API. */
export const FILTERNAMEN = [
  'zoek',
  'gemeente',
  'consulent',
  'actie',
  'indeling',
  'fase',
  'abc',
  'verwachting',
  'doelgroep',
  'vorm',
  'status',
] as const

const SORTERINGEN: ReadonlySet<string> = new Set(['naam', '-naam', 'volgendeActie', '-volgendeActie'])

/**
 * What the address of the page asks of the API. Only known names pass, so an old or hand-written address asks nothing
 * strange; without an order, what is due first comes first.
 */
export function vraagUit(params: URLSearchParams): Lijstvraag {
  const vraag = Object.fromEntries(
    FILTERNAMEN.map((naam) => [naam, params.get(naam)?.trim() ?? ''] as const).filter(
      ([, waarde]) => waarde !== '',
    ),
  )
  const sorteer = params.get('sorteer') ?? ''
  return { ...vraag, sorteer: SORTERINGEN.has(sorteer) ? sorteer : 'volgendeActie' } as Lijstvraag
}

/** The address of the same list as a file. */
export function exportAdres(formaat: 'csv' | 'xlsx', vraag: Lijstvraag): string {
  const params = new URLSearchParams(Object.entries(vraag).map(([naam, waarde]) => [naam, String(waarde)]))
  return `/api/v1/kandidaten/export.${formaat}?${params.toString()}`
}

/** Counted by the server up to here; beyond it says "more than". */
export const TELGRENS = 1000
