import { z } from 'zod'
import {
  datumSchema,
  idSchema,
  momentSchema,
  pagineringSchema,
  regelSchema,
  tekstSchema,
} from '../../platform/http/schemas.ts'
import { DOELGROEPEN, KENMERKSOORTEN } from './kenmerk.ts'

const leeg = <T extends z.ZodType>(schema: T) => schema.nullable().default(null)
const telefoon = z
  .string()
  .trim()
  .max(30)
  .regex(/^[+0-9][0-9 ()-]{5,29}$/)
const email = z.email().max(200)
const postcode = z
  .string()
  .trim()
  .transform((p) => p.toUpperCase().replace(/^(\d{4})\s*([A-Z]{2})$/, '$1 $2'))
  .refine((p) => /^[1-9]\d{3} [A-Z]{2}$/.test(p), { params: { code: 'ongeldige-postcode' } })

export const gemeenteSchema = z.string().regex(/^GM\d{4}$/)
export const redenSchema = tekstSchema(500)

const gegevens = {
  achternaam: regelSchema(100),
  voorvoegsel: leeg(regelSchema(20)),
  voornaam: regelSchema(100),
  geboortedatum: datumSchema,
  geslacht: z.enum(['V', 'M', 'X']).default('X'),
  contacttaal: z.string().trim().min(2).max(40).default('nl'),
  leesniveau: leeg(z.enum(['A1', 'A2', 'B1', 'B2', 'niet-lezend'])),
  telefoon: leeg(telefoon),
  email: leeg(email),
  postcode: leeg(postcode),
  woonplaats: leeg(regelSchema(100)),
  gemeente: gemeenteSchema,
}

export const registratieSchema = z.strictObject({
  ...gegevens,
  bsn: leeg(z.string().trim().max(20)),
  consulentId: leeg(idSchema),
  doelgroepen: z.array(z.enum(DOELGROEPEN)).max(DOELGROEPEN.length).default([]),
  ookAlsDubbel: z.boolean().default(false),
})

export const wijzigingSchema = z.strictObject({
  gegevens: z.strictObject({
    achternaam: regelSchema(100).optional(),
    voorvoegsel: regelSchema(20).nullable().optional(),
    voornaam: regelSchema(100).optional(),
    geboortedatum: datumSchema.optional(),
    geslacht: z.enum(['V', 'M', 'X']).optional(),
    contacttaal: z.string().trim().min(2).max(40).optional(),
    leesniveau: z.enum(['A1', 'A2', 'B1', 'B2', 'niet-lezend']).nullable().optional(),
    telefoon: telefoon.nullable().optional(),
    email: email.nullable().optional(),
    postcode: postcode.nullable().optional(),
    woonplaats: regelSchema(100).nullable().optional(),
    gemeente: gemeenteSchema.optional(),
  }),
  reden: redenSchema,
})

const tekst = z.string().nullable()

export const kandidaatSchema = z.object({
  id: idSchema,
  dossiernummer: z.string(),
  heeftBsn: z.boolean(),
  achternaam: z.string(),
  voorvoegsel: tekst,
  voornaam: z.string(),
  geboortedatum: datumSchema,
  geslacht: z.string(),
  contacttaal: z.string(),
  leesniveau: tekst,
  telefoon: tekst,
  email: tekst,
  postcode: tekst,
  woonplaats: tekst,
  gemeente: z.string(),
  gemeenteNaam: z.string(),
  regieOrganisatieId: tekst,
  consulentId: tekst,
  consulent: tekst,
  jobcoachId: tekst,
  jobcoach: tekst,
  status: z.enum(['open', 'gesloten', 'samengevoegd']),
  samengevoegdIn: tekst,
  bron: z.string(),
  fase: tekst,
  abc: tekst,
  verwachting: tekst,
  indeling: tekst,
  vorm: tekst,
  doelgroepen: z.array(z.string()),
  volgendeActie: tekst,
  volgendeTermijn: tekst,
  volgendeTermijnNaam: tekst,
  laatsteContact: tekst,
})

export const kenmerkSchema = z.object({
  id: idSchema,
  soort: z.string(),
  waarde: z.string(),
  vanaf: datumSchema,
  tot: datumSchema.nullable(),
  bron: z.string(),
  reden: tekst,
  door: tekst,
  vastgelegdOp: momentSchema,
  vervallenOp: momentSchema.nullable(),
})

export const nieuwKenmerkSchema = z
  .strictObject({
    soort: z.enum(KENMERKSOORTEN),
    waarde: regelSchema(100),
    vanaf: datumSchema,
    tot: datumSchema.nullable().default(null),
    reden: leeg(redenSchema),
  })
  .refine((k) => k.tot === null || k.tot > k.vanaf, { path: ['tot'], params: { code: 'einde-voor-begin' } })

export const lijstQuery = z.object({
  zoek: z.string().trim().max(100).optional(),
  gemeente: gemeenteSchema.optional(),
  consulent: z.union([z.enum(['mij', 'geen']), idSchema]).optional(),
  fase: z.string().max(20).optional(),
  abc: z.string().max(5).optional(),
  verwachting: z.string().max(5).optional(),
  indeling: z.string().max(5).optional(),
  doelgroep: z.string().max(30).optional(),
  vorm: z.string().max(30).optional(),
  actie: z.enum(['te-laat', 'deze-week', 'later', 'geen']).optional(),
  status: z.enum(['open', 'gesloten']).optional(),
  sorteer: z.enum(['volgendeActie', '-volgendeActie', 'naam', '-naam']).optional(),
  telling: z.enum(['ja', 'nee']).optional(),
  ...pagineringSchema,
})

export const lijstSchema = z.object({
  items: z.array(
    z.object({
      id: idSchema,
      dossiernummer: z.string(),
      achternaam: z.string(),
      voorvoegsel: tekst,
      voornaam: z.string(),
      geboortedatum: datumSchema,
      gemeente: z.string(),
      fase: tekst,
      abc: tekst,
      verwachting: tekst,
      indeling: tekst,
      vorm: tekst,
      doelgroepen: z.array(z.string()),
      consulent: tekst,
      volgendeActie: tekst,
      volgendeActieNaam: tekst,
      laatsteContact: tekst,
    }),
  ),
  volgende: z.string().nullable(),
  /** Counted up to 1,000; 1001 means: more. */
  aantal: z.number().int().nullable(),
})
