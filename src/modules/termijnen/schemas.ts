import { z } from 'zod'
import {
  datumSchema,
  idSchema,
  momentSchema,
  pagineringSchema,
  tekstSchema,
} from '../../platform/http/schemas.ts'
import { OPSCHORTINGSREDENEN } from './termijn.ts'

export const redenSchema = tekstSchema(1000)
const tekst = z.string().nullable()
const dag = datumSchema.nullable()

export const nieuweOpschortingSchema = z.strictObject({
  vanaf: datumSchema,
  tot: dag
    .default(null)
    .meta({ description: 'First day on which the clock runs again; null while nobody knows.' }),
  reden: z.enum(OPSCHORTINGSREDENEN),
  toelichting: redenSchema,
})

export const wijzigOpschortingSchema = z.strictObject({
  vanaf: datumSchema.optional(),
  tot: dag.optional(),
  reden: z.enum(OPSCHORTINGSREDENEN).optional(),
  toelichting: redenSchema.optional(),
  waarom: redenSchema,
})

export const eindebesluitSchema = z.strictObject({
  nieuwEinde: datumSchema.meta({ description: 'First day outside the term.' }),
  besluitdatum: datumSchema,
  reden: redenSchema,
  bovenMaximum: z
    .boolean()
    .default(false)
    .meta({ description: 'Said knowingly: longer than the rule allows.' }),
})

/** A decision, taken at the start, that the end lies later than the rule gives. */
export const verlengingSchema = z.strictObject({
  reden: redenSchema,
  besluitdatum: datumSchema,
  bovenMaximum: z.boolean().default(false),
})

export const intrekkingSchema = z.strictObject({ reden: redenSchema })

/** What moved: the row that was written and the end of its object now. */
export const verschovenSchema = z.object({ id: idSchema, objectId: idSchema, einde: dag })

const bronSchema = z.object({
  titel: z.string(),
  artikel: z.string().optional(),
  url: z.string().optional(),
  noot: z.string().optional(),
})
const momentsoort = z.enum(['einde', 'toets', 'signaal', 'antwoord'])

const opschortingSchema = z.object({
  id: idSchema,
  vanaf: datumSchema,
  tot: dag,
  reden: z.string(),
  toelichting: z.string(),
  door: z.string(),
  vastgelegdOp: momentSchema,
  vervallenOp: momentSchema.nullable(),
  vervallenReden: tekst,
  vervangenDoor: idSchema.nullable(),
})

const eindewijzigingSchema = z.object({
  id: idSchema,
  soort: z.enum(['verlenging', 'verkorting']),
  oudEinde: dag,
  nieuwEinde: datumSchema,
  besluitdatum: datumSchema,
  reden: z.string(),
  bovenMaximum: z.boolean(),
  door: z.string(),
  vastgelegdOp: momentSchema,
  vervallenOp: momentSchema.nullable(),
  vervallenReden: tekst,
})

const klokmomentSchema = z.object({
  termijnId: idSchema.nullable(),
  versie: z.number().int().nullable(),
  code: z.string(),
  naam: z.string(),
  soort: momentsoort,
  datum: datumSchema,
  minstens: z.boolean(),
  aanZet: z.string(),
  stand: z.enum(['komt', 'te-laat', 'onbekend', 'afgehandeld', 'vervallen']),
  uitleg: tekst,
  bron: bronSchema.nullable(),
  besluit: tekst,
  afgehandeldOp: momentSchema.nullable(),
})

const regeltekstSchema = z.object({
  id: z.string(),
  naam: z.string(),
  versie: datumSchema,
  uitleg: z.string(),
  wettekst: tekst,
  bron: bronSchema,
})

export const klokSchema = z.object({
  objectSoort: z.string(),
  objectId: idSchema,
  soort: z.string(),
  status: z.string(),
  start: dag,
  einde: dag,
  eindeMinstens: dag,
  laatsteDag: dag,
  maximum: dag,
  opgeschorteDagen: z.number().int(),
  staatStil: z.boolean(),
  regel: regeltekstSchema.nullable(),
  geenRegel: tekst,
  opschortingen: z.array(opschortingSchema),
  eindewijzigingen: z.array(eindewijzigingSchema),
  momenten: z.array(klokmomentSchema),
  opmerkingen: z.array(z.object({ code: z.string(), tekst: z.string() })),
  bewijs: z
    .record(z.string(), z.unknown())
    .nullable()
    .meta({ description: 'The proof: rules, sources, versions and inputs as a tree.' }),
})
export const klokkenSchema = z.object({ items: z.array(klokSchema) })

export const afhandelingSchema = z.strictObject({ besluit: redenSchema })

export const termijnSchema = z.object({
  id: idSchema,
  kandidaatId: idSchema,
  objectSoort: z.string(),
  objectId: idSchema,
  code: z.string(),
  naam: z.string(),
  soort: momentsoort,
  datum: datumSchema,
  aanZet: z.string(),
  status: z.enum(['open', 'afgehandeld', 'vervallen']),
  besluit: tekst,
  afgehandeldOp: momentSchema.nullable(),
  versie: z.number().int(),
})

export const werklijstQuery = z.object({
  ...pagineringSchema,
  consulent: z.union([z.literal('mij'), idSchema]).optional(),
  gemeente: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional(),
  tot: datumSchema.optional(),
  aanZet: z.enum(['consulent', 'anderen']).optional(),
  telling: z.enum(['ja', 'nee']).default('nee'),
})

export const werklijstSchema = z.object({
  items: z.array(
    z.object({
      id: idSchema,
      kandidaatId: idSchema,
      dossiernummer: z.string(),
      voornaam: z.string(),
      voorvoegsel: tekst,
      achternaam: z.string(),
      gemeente: z.string(),
      consulentId: idSchema.nullable(),
      consulent: tekst,
      objectSoort: z.string(),
      objectId: idSchema,
      code: z.string(),
      naam: z.string(),
      soort: momentsoort,
      datum: datumSchema,
      aanZet: z.string(),
      versie: z.number().int(),
    }),
  ),
  volgende: tekst,
  aantal: z.number().int().nullable(),
})
