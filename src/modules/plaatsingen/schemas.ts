import { z } from 'zod'
import { datumSchema, idSchema, regelSchema, tekstSchema } from '../../platform/http/schemas.ts'
import { redenSchema, verlengingSchema } from '../termijnen/index.ts'
import { EINDE_REDENEN, PLAATSINGSVORMEN } from './plaatsing.ts'

const dag = datumSchema.nullable()
const tekst = z.string().nullable()

const velden = {
  werkgeverId: idSchema,
  werkplekId: idSchema.nullable(),
  leerwerktrajectId: idSchema.nullable(),
  functie: regelSchema(150).nullable(),
  urenPerWeek: z.number().min(0.5).max(40).multipleOf(0.1),
  loonwaarde: z.number().int().min(0).max(100).nullable(),
  instrumenten: z.array(regelSchema(80)).max(20),
  kostenPerJaarCent: z.number().int().min(0).max(100_000_000).nullable(),
  nevenbaan: z.boolean(),
  lagereVormReden: tekstSchema(1000).nullable(),
}

export const nieuwePlaatsingSchema = z.strictObject({
  vorm: z.enum(PLAATSINGSVORMEN),
  werkgeverId: velden.werkgeverId
    .nullable()
    .default(null)
    .meta({ description: 'May be left out when the workplace says it.' }),
  werkplekId: velden.werkplekId.default(null),
  leerwerktrajectId: velden.leerwerktrajectId.optional().meta({
    description: 'Absent links a detachment to the latest leerwerktraject; null says that there was none.',
  }),
  functie: velden.functie.default(null),
  urenPerWeek: velden.urenPerWeek,
  loonwaarde: velden.loonwaarde.default(null),
  instrumenten: velden.instrumenten.default([]),
  kostenPerJaarCent: velden.kostenPerJaarCent.default(null),
  nevenbaan: velden.nevenbaan.default(false),
  lagereVormReden: velden.lagereVormReden.default(null),
  vanaf: datumSchema,
  tot: dag.default(null).meta({
    description: 'First day outside, when agreed; null takes the end that the rule gives, or none.',
  }),
  verlenging: verlengingSchema.nullable().default(null),
  vorige: z
    .strictObject({
      id: idSchema,
      versie: z.number().int(),
      reden: z.enum(EINDE_REDENEN),
      toelichting: redenSchema.nullable().default(null),
    })
    .nullable()
    .default(null)
    .meta({ description: 'The running placement that ends on the day that this one begins.' }),
})

export const correctieSchema = z.strictObject({
  wijziging: z.strictObject({ ...velden, vanaf: datumSchema, geplandEinde: dag }).partial(),
  reden: redenSchema,
})

export const eindeSchema = z.strictObject({
  tot: datumSchema.meta({ description: 'First day outside the placement.' }),
  reden: z.enum(EINDE_REDENEN),
  toelichting: redenSchema.nullable().default(null),
})

export const plaatsingSchema = z.object({
  id: idSchema,
  kandidaatId: idSchema,
  vorm: z.enum(PLAATSINGSVORMEN),
  werkgeverId: idSchema,
  werkgever: z.string(),
  werkplekId: idSchema.nullable(),
  werkplek: tekst,
  ligging: tekst,
  leerwerktrajectId: idSchema.nullable(),
  functie: tekst,
  urenPerWeek: z.number(),
  loonwaarde: z.number().int().nullable(),
  instrumenten: z.array(z.string()),
  kostenPerJaarCent: z.number().int().nullable(),
  nevenbaan: z.boolean(),
  lagereVormReden: tekst,
  vanaf: datumSchema,
  tot: dag,
  laatsteDag: dag,
  geplandEinde: dag,
  status: z.enum(['gepland', 'lopend', 'beeindigd', 'vervallen']),
  eindeReden: z.enum(EINDE_REDENEN).nullable(),
  eindeToelichting: tekst,
  versie: z.number().int(),
})

export const plaatsingenSchema = z.object({
  items: z.array(plaatsingSchema),
  duurzaam: z.array(
    z.object({
      vanaf: datumSchema,
      metingen: z.array(
        z.object({ maanden: z.number().int(), op: datumSchema, werkt: z.boolean().nullable() }),
      ),
    }),
  ),
})

export const overstapQuery = z.object({
  vorm: z.enum(PLAATSINGSVORMEN),
  vanaf: datumSchema,
  tot: datumSchema.optional(),
  nevenbaan: z.enum(['ja', 'nee']).default('nee'),
  loonwaarde: z.coerce.number().int().min(0).max(100).optional(),
  leerwerktrajectId: z.union([z.literal('geen'), idSchema]).optional(),
})

const klokKort = { objectId: idSchema, soort: z.string(), einde: dag }

export const gevolgenSchema = z.object({
  eindigt: z.array(
    z.object({
      id: idSchema,
      versie: z.number().int(),
      vorm: z.string(),
      werkgever: z.string(),
      vanaf: datumSchema,
      tot: dag,
    }),
  ),
  klokStopt: z.array(
    z.object({ ...klokKort, vervalt: z.array(z.object({ naam: z.string(), datum: datumSchema })) }),
  ),
  looptDoor: z.array(z.object(klokKort)),
  begint: z.object({
    einde: dag,
    maximum: dag,
    leerwerktrajectId: idSchema.nullable(),
    momenten: z.array(
      z.object({
        code: z.string(),
        naam: z.string(),
        soort: z.string(),
        datum: datumSchema,
        aanZet: z.string(),
      }),
    ),
  }),
  vormoordeel: z
    .object({
      lager: z.boolean(),
      redenNodig: z.boolean(),
      mogelijk: z.string(),
      grond: z.string(),
      tekst: z.string(),
    })
    .nullable(),
  vormNu: tekst,
  dienstverband: z.boolean(),
})
