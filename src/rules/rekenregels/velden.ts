import { z } from 'zod'
import { bedrag, type Bedrag } from '../../core/bedrag.ts'
import { breuk, type Breuk } from '../../core/breuk.ts'
import { parseDatum, type Datum } from '../../core/datum.ts'

/*
 * Fields of the calculations. Each carries as its error what would be right, in Dutch, in a form that fits after
 * "Dit moet ... zijn"; leesInvoer adds the field and the value.
 */

/** A failed check ends the reading of its field, so that later checks never see half-read values. */
const stop = (error: string): { readonly error: string; readonly abort: true } => ({ error, abort: true })

const nl = (n: number): string => String(n).replace('.', ',')

/** A whole number within bounds. */
export function heel(min: number, max: number): z.ZodNumber {
  const eis = `een heel getal van ${nl(min)} tot en met ${nl(max)}`
  return z.number({ error: eis }).int(stop(eis)).min(min, stop(eis)).max(max, stop(eis))
}

/** A number with decimals within bounds, read exactly as it is written. */
export function decimaal(min: number, max: number): z.ZodType<Breuk, number> {
  const eis = `een getal van ${nl(min)} tot en met ${nl(max)}`
  return z
    .number({ error: eis })
    .min(min, stop(eis))
    .max(max, stop(eis))
    .refine((n) => /^-?\d+(\.\d{1,6})?$/.test(String(n)), stop('een getal met hoogstens zes decimalen'))
    .transform((n) => breuk(String(n)))
}

/** Whole eurocents, not negative. */
export const centen = (): z.ZodType<Bedrag, number> => {
  const eis = 'een bedrag in hele eurocenten, van 0 tot en met 100000000000'
  return z
    .number({ error: eis })
    .int(stop(eis))
    .min(0, stop(eis))
    .max(100_000_000_000, stop(eis))
    .transform((n) => bedrag(n))
}

const DATUM_EIS = 'een bestaande datum als JJJJ-MM-DD, bijvoorbeeld 2026-07-01'

/** A calendar day. */
export const dag = (): z.ZodType<Datum, string> =>
  z
    .string({ error: DATUM_EIS })
    .meta({ format: 'date' })
    .transform((tekst, ctx): Datum => {
      const uitkomst = parseDatum(tekst)
      if (uitkomst.ok) return uitkomst.waarde
      ctx.addIssue({ code: 'custom', message: DATUM_EIS })
      return z.NEVER
    })

/** One of a list of texts. */
export const keuze = <const T extends readonly [string, ...string[]]>(
  waarden: T,
): z.ZodEnum<{ [K in T[number]]: K }> => z.enum(waarden, { error: `een van: ${waarden.join(', ')}` })

export const jaNee = (): z.ZodBoolean => z.boolean({ error: 'true of false' })

/** Free text, up to 500 characters. */
export const tekst = (): z.ZodString =>
  z.string({ error: 'een tekst' }).max(500, { error: 'een tekst van hoogstens 500 tekens' })

/** A list with bounds on its length. */
export const lijst = <T extends z.ZodType>(van: T, min: number, max: number): z.ZodArray<T> => {
  const eis = `een lijst van ${min} tot en met ${max} regels`
  return z.array(van, { error: eis }).min(min, stop(eis)).max(max, stop(eis))
}

/** An object that knows its fields: an unknown one is a mistake, never silently left out. */
export const velden = <T extends z.core.$ZodLooseShape>(vorm: T): z.ZodObject<T, z.core.$strict> =>
  z.strictObject(vorm, {
    error: (i) =>
      i.code === 'unrecognized_keys'
        ? `een bekend veld (${Object.keys(vorm).join(', ')})`
        : 'een object met velden',
  })
