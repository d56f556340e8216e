import { z } from 'zod'
import { type Datum, parseDatum } from '../../core/datum.ts'

const custom = (code: string) => ({ params: { code } })

/** A calendar day `YYYY-MM-DD` that exists, between 1900 and 2199. */
export const datumSchema = z
  .string()
  .refine((t) => /^(19|20|21)\d\d-/.test(t) && parseDatum(t).ok, custom('ongeldige-datum'))
  .transform((t) => t as Datum)
  .meta({ format: 'date', examples: ['2026-11-22'] })

export const idSchema = z.guid().meta({ description: 'Identifier (UUID).' })

/** A line of text: trimmed, no line breaks. */
export const regelSchema = (max = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((t) => !/[\r\n\t]/.test(t), custom('verkeerde-vorm'))

/** Running text: trimmed, line breaks allowed. */
export const tekstSchema = (max = 4000) => z.string().trim().min(1).max(max)

export const idParams = z.object({ id: idSchema })

export const momentSchema = z.string().meta({ format: 'date-time' })

/** Cursor paging: `na` is the opaque place where the previous page ended. */
export const pagineringSchema = {
  na: z.string().max(500).optional(),
  aantal: z.coerce.number().int().min(1).max(200).default(50),
}

/** Half-open period; `tot` is the first day that no longer belongs to it. */
export const periodeSchema = z
  .object({ vanaf: datumSchema, tot: datumSchema.nullable() })
  .refine((p) => p.tot === null || p.tot > p.vanaf, { ...custom('einde-voor-begin'), path: ['tot'] })
