import type { Datum } from '../../../core/datum.ts'

export const CONTACTSOORTEN = [
  'gesprek',
  'telefoon',
  'huisbezoek',
  'werkplekbezoek',
  'bericht',
  'niet-verschenen',
] as const
export type Contactsoort = (typeof CONTACTSOORTEN)[number]

export type Contactinhoud = { readonly datum: Datum; readonly soort: Contactsoort; readonly verslag: string }

/** A note of a contact; one that was corrected stays, with the moment it lapsed. */
export type Contact = Contactinhoud & {
  readonly id: string
  readonly kandidaatId: string
  readonly vervangt: string | null
  readonly vervallenOp: string | null
}
