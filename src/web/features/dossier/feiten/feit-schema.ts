import { z } from 'zod'
import { addDays } from '../../../components/dagen.ts'
import { datumOptioneel, datumVeld, tekstVeld } from '../../../components/formulier/index.ts'
import { redenVeld } from '../reden.ts'

const periode = { vanaf: datumVeld('dossier.feit.vanaf-leeg'), tot: datumOptioneel() }
const waarde = tekstVeld('dossier.feit.waarde-leeg')

const opVolgorde = (f: { vanaf: string; tot: string | null }) => f.tot === null || f.tot >= f.vanaf
const volgordeFout = { path: ['tot'], message: 'dossier.feit.einde-voor-begin' }

/** A new fact; people say the last day (`tot`), the reason may be left out. */
export const nieuwFeitSchema = z
  .object({ waarde, ...periode, reden: z.string().trim().max(500, 'kandidaten.reden-te-lang') })
  .refine(opVolgorde, volgordeFout)

/** A measurement holds from its day until the next one, so it has no last day. */
export const metingSchema = z.object({
  waarde,
  datum: datumVeld('dossier.feit.vanaf-leeg'),
  reden: z.string().trim().max(500, 'kandidaten.reden-te-lang'),
})

/** A correction always has a reason. */
export const correctieSchema = z
  .object({ waarde, ...periode, reden: redenVeld() })
  .refine(opVolgorde, volgordeFout)

/** The end of a fact: its last day, not before its first. */
export const eindeSchema = (vanaf: string) =>
  z
    .object({ tot: datumVeld('dossier.feit.einde-leeg'), reden: redenVeld() })
    .refine(({ tot }) => tot >= vanaf, volgordeFout)

/** The API works half-open: the first day on which it no longer holds. */
export const naLaatsteDag = (laatste: string): string => addDays(laatste, 1)
export const naLaatsteDagOfNull = (laatste: string | null): string | null =>
  laatste === null ? null : naLaatsteDag(laatste)

/** The last day of a half-open period; null when it has no end. */
export const laatsteDag = (tot: string | null): string | null => (tot === null ? null : addDays(tot, -1))
