import { z } from 'zod'
import { datumSchema, idSchema, regelSchema, tekstSchema } from '../../platform/http/schemas.ts'
import { redenSchema, verlengingSchema } from '../termijnen/index.ts'
import { TRAJECTSOORTEN, UITKOMSTEN } from './traject.ts'

const velden = {
  doel: tekstSchema(500),
  ontwikkelpunten: z.array(regelSchema(200)).max(20),
  aanbiederId: idSchema.nullable(),
  aanbiederNaam: regelSchema(150).nullable(),
  werkplekId: idSchema.nullable(),
  toekomstigeWerkgeverId: idSchema.nullable(),
  afspraakWerkgever: tekstSchema(2000).nullable(),
  behoudUitkering: z.boolean(),
}

export const nieuwTrajectSchema = z.strictObject({
  soort: z.enum(TRAJECTSOORTEN),
  doel: velden.doel,
  ontwikkelpunten: velden.ontwikkelpunten.default([]),
  aanbiederId: velden.aanbiederId.default(null),
  aanbiederNaam: velden.aanbiederNaam.default(null),
  werkplekId: velden.werkplekId.default(null),
  toekomstigeWerkgeverId: velden.toekomstigeWerkgeverId.default(null),
  afspraakWerkgever: velden.afspraakWerkgever.default(null),
  behoudUitkering: velden.behoudUitkering.default(true),
  vanaf: datumSchema,
  tot: datumSchema
    .nullable()
    .default(null)
    .meta({ description: 'First day outside, when agreed; null takes the end that the rule gives.' }),
  verlenging: verlengingSchema.nullable().default(null),
})

export const correctieSchema = z.strictObject({
  wijziging: z
    .strictObject({ ...velden, vanaf: datumSchema, geplandEinde: datumSchema.nullable() })
    .partial(),
  reden: redenSchema,
})

export const eindeSchema = z.strictObject({
  tot: datumSchema.meta({ description: 'First day outside the traject.' }),
  uitkomst: z.enum(UITKOMSTEN),
  reden: redenSchema.nullable().default(null),
})

const tekst = z.string().nullable()

export const trajectSchema = z.object({
  id: idSchema,
  kandidaatId: idSchema,
  soort: z.enum(TRAJECTSOORTEN),
  doel: z.string(),
  ontwikkelpunten: z.array(z.string()),
  aanbiederId: idSchema.nullable(),
  aanbieder: tekst,
  voorkeursleverancier: z.boolean().nullable(),
  werkplekId: idSchema.nullable(),
  werkplek: tekst,
  ligging: tekst,
  toekomstigeWerkgeverId: idSchema.nullable(),
  toekomstigeWerkgever: tekst,
  afspraakWerkgever: tekst,
  behoudUitkering: z.boolean(),
  vanaf: datumSchema,
  tot: datumSchema.nullable(),
  laatsteDag: datumSchema.nullable(),
  geplandEinde: datumSchema.nullable(),
  status: z.enum(['gepland', 'lopend', 'beeindigd', 'vervallen']),
  uitkomst: z.enum(UITKOMSTEN).nullable(),
  eindeReden: tekst,
  versie: z.number().int(),
})
export const trajectenSchema = z.object({ items: z.array(trajectSchema) })
