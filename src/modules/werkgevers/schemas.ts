import { z } from 'zod'
import { VORMEN } from '../../rules/ladder/index.ts'
import {
  datumSchema,
  idSchema,
  pagineringSchema,
  regelSchema,
  tekstSchema,
} from '../../platform/http/schemas.ts'
import { LIGGINGEN } from './werkgever.ts'

const telefoon = z
  .string()
  .trim()
  .regex(/^[+0-9][0-9 ()-]{5,29}$/)
const kvk = z
  .string()
  .trim()
  .regex(/^\d{8}$/)
const uren = z.number().min(1).max(40)
const vormen = z.array(z.enum(VORMEN)).max(VORMEN.length)

const werkgever = {
  naam: regelSchema(150),
  kvkNummer: kvk.nullable(),
  vestigingsplaats: regelSchema(100).nullable(),
  sector: regelSchema(80),
  regulier: z.boolean(),
  organisatieId: idSchema.nullable(),
  accountmanagerId: idSchema.nullable(),
  contactpersoon: regelSchema(150).nullable(),
  telefoon: telefoon.nullable(),
  email: z.email().max(200).nullable(),
  ambassadeur: z.boolean(),
  actief: z.boolean(),
}

export const nieuweWerkgeverSchema = z.strictObject({
  naam: werkgever.naam,
  kvkNummer: werkgever.kvkNummer.default(null),
  vestigingsplaats: werkgever.vestigingsplaats.default(null),
  sector: werkgever.sector,
  regulier: werkgever.regulier.default(true),
  organisatieId: werkgever.organisatieId.default(null),
  accountmanagerId: werkgever.accountmanagerId.default(null),
  contactpersoon: werkgever.contactpersoon.default(null),
  telefoon: werkgever.telefoon.default(null),
  email: werkgever.email.default(null),
  ambassadeur: werkgever.ambassadeur.default(false),
  actief: werkgever.actief.default(true),
})

export const wijzigWerkgeverSchema = z.strictObject(werkgever).partial()

const tekst = z.string().nullable()

export const werkgeverSchema = z.object({
  id: idSchema,
  naam: z.string(),
  kvkNummer: tekst,
  vestigingsplaats: tekst,
  sector: z.string(),
  regulier: z.boolean(),
  organisatieId: idSchema.nullable(),
  accountmanagerId: idSchema.nullable(),
  accountmanager: tekst,
  contactpersoon: tekst,
  telefoon: tekst,
  email: tekst,
  ambassadeur: z.boolean(),
  actief: z.boolean(),
  werkplekken: z.number().int(),
  plaatsen: z.number().int(),
  bezet: z.number().int(),
  versie: z.number().int(),
})

const werkplek = {
  naam: regelSchema(150),
  omschrijving: tekstSchema(2000).nullable(),
  plaatsen: z.number().int().min(1).max(1000),
  ligging: z.enum(LIGGINGEN),
  locatie: regelSchema(150).nullable(),
  urenPerWeek: uren.nullable(),
  vormen,
  vanaf: datumSchema,
  tot: datumSchema.nullable(),
}

export const nieuweWerkplekSchema = z.strictObject({
  naam: werkplek.naam,
  omschrijving: werkplek.omschrijving.default(null),
  plaatsen: werkplek.plaatsen,
  ligging: werkplek.ligging,
  locatie: werkplek.locatie.default(null),
  urenPerWeek: werkplek.urenPerWeek.default(null),
  vormen: werkplek.vormen.default([]),
  vanaf: werkplek.vanaf,
  tot: werkplek.tot.default(null),
})

export const wijzigWerkplekSchema = z.strictObject(werkplek).partial()

export const werkplekSchema = z.object({
  id: idSchema,
  werkgeverId: idSchema,
  werkgever: z.string(),
  naam: z.string(),
  omschrijving: tekst,
  plaatsen: z.number().int(),
  bezet: z.number().int(),
  ligging: z.enum(LIGGINGEN),
  locatie: tekst,
  urenPerWeek: z.number().nullable(),
  vormen: z.array(z.string()),
  vanaf: datumSchema,
  tot: datumSchema.nullable(),
  versie: z.number().int(),
})

export const werkgeversQuery = z.object({
  ...pagineringSchema,
  zoek: z.string().max(200).optional(),
  sector: z.string().max(80).optional(),
  actief: z.enum(['ja', 'nee']).optional(),
})
export const werkgeversSchema = z.object({ items: z.array(werkgeverSchema), volgende: z.string().nullable() })
export const werkplekkenQuery = z.object({ op: datumSchema.optional() })
export const werkplekkenSchema = z.object({ items: z.array(werkplekSchema) })
export const werkgeverMetPlekkenSchema = werkgeverSchema.extend({ plekken: z.array(werkplekSchema) })
