import type { IcoonNaam } from '../../components/index.ts'
import type { Contactsoort } from './api.ts'

/** The kinds of contact in the order in which they are offered, with their icon. The words stand in `contacten.json`. */
export const CONTACTSOORTEN = {
  gesprek: 'gesprek',
  telefoon: 'telefoon',
  bericht: 'bericht',
  huisbezoek: 'huis',
  werkplekbezoek: 'werk',
  'niet-verschenen': 'waarschuwing',
} as const satisfies Record<Contactsoort, IcoonNaam>

export const SOORTCODES = Object.keys(CONTACTSOORTEN) as [Contactsoort, ...Contactsoort[]]
