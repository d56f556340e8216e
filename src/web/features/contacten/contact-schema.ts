import { z } from 'zod'
import { datumVeld, tekstVeld } from '../../components/formulier/index.ts'
import { SOORTCODES } from './soorten.ts'

const velden = {
  datum: datumVeld('contacten.datum-leeg'),
  soort: z.enum(SOORTCODES, { error: 'contacten.soort-leeg' }),
  verslag: tekstVeld('contacten.verslag-leeg').pipe(z.string().max(20_000, 'contacten.te-lang')),
}

export const nieuwSchema = z.object(velden)

/** A correction says why; colleagues read that with the old text. */
export const correctieSchema = z.object({
  ...velden,
  reden: tekstVeld('contacten.reden-leeg').pipe(z.string().max(1000, 'contacten.reden-te-lang')),
})
