import { z } from 'zod'
import { datumVeld, tekstVeld } from '../../components/formulier/index.ts'
import type { Reden, Vorm } from './api.ts'

export const INDELINGEN = ['A', 'B', 'C'] as const

const velden = {
  indeling: z.enum(INDELINGEN, { error: 'beoordeling.indeling-leeg' }),
  // The codes are those of the API's own list, so every checked box is one of them.
  redenen: z
    .array(z.string())
    .min(1, 'beoordeling.redenen-leeg')
    .transform((codes) => codes as Reden[]),
  toelichting: tekstVeld('beoordeling.toelichting-leeg').pipe(z.string().max(4000, 'beoordeling.te-lang')),
  mogelijkeVorm: z.string().transform((vorm) => (vorm === '' ? null : (vorm as Vorm))),
  datum: datumVeld('beoordeling.datum-leeg'),
}

export const nieuwSchema = z.object(velden)

/** A correction of what was recorded wrongly says why. */
export const correctieSchema = z.object({
  ...velden,
  reden: tekstVeld('beoordeling.reden-leeg').pipe(z.string().max(1000, 'beoordeling.te-lang')),
})
