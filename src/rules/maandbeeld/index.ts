import { type Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import { type Lus } from '../compileer/lus.ts'
import { rekenRegel, type Hervorming, type Stop } from '../engine/index.ts'
import { maandbeeldLus } from './lus.ts'

export { maandbeeld, type Maand } from './maandbeeld.ts'
export { KOLOMMEN, maandbeeldLus, VRIJLATINGCODES } from './lus.ts'
export { controleerKolommen, type Lus } from '../compileer/lus.ts'

/** A loop holds formulas, so a reform may change amounts and percentages and not replace the rules themselves. */
export type CompileerFout = Stop | { readonly soort: 'regel-vervangen'; readonly regels: readonly string[] }

const IN_DE_LUS = [
  'loonkostensubsidie',
  'loonkostensubsidie.exact',
  'bijstand-naast-werk',
  'bijstand.vrijlating',
  'maandbeeld',
]

/** Prepares the loop for the law of a day, or of that law with a reform: under a few milliseconds, once per month. */
export function compileerMaandbeeld(peildatum: Datum, hervorming?: Hervorming): Result<Lus, CompileerFout> {
  const vervangen = IN_DE_LUS.filter((id) => hervorming?.regels.has(id))
  if (vervangen.length > 0) return fout({ soort: 'regel-vervangen', regels: vervangen })
  const uitslag = rekenRegel(maandbeeldLus, null, peildatum, hervorming)
  return uitslag.soort === 'uitkomst' ? goed(uitslag.waarde) : fout(uitslag)
}
