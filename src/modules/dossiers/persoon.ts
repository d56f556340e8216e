import { z } from 'zod'
import { idSchema } from '../../platform/http/schemas.ts'
import { volledigeNaam, type KandidaatKort } from '../kandidaten/index.ts'

/** A person as a line of a worklist shows them. */
export const persoonSchema = z.object({
  id: idSchema,
  naam: z.string(),
  dossiernummer: z.string(),
  gemeente: z.string(),
  fase: z.string().nullable(),
  indeling: z.string().nullable(),
})

export const toonPersoon = (k: KandidaatKort): z.input<typeof persoonSchema> => ({
  id: k.id,
  naam: volledigeNaam(k),
  dossiernummer: k.dossiernummer,
  gemeente: k.gemeente,
  fase: k.fase,
  indeling: k.indeling,
})
