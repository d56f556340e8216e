import { z } from 'zod'
import { goed } from '../../core/result.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { datumSchema, idSchema, momentSchema } from '../../platform/http/schemas.ts'
import { journaliseer } from '../../platform/journaal/journaal.ts'
import { rollenMet } from '../toegang/index.ts'
import { countJournaal, listBreuken, listJournaal } from './queries.ts'

const LEZEN = rollenMet('journaal-lezen')
const tekst = z.string().nullable()

const regelSchema = z.object({
  plaats: z.string(),
  op: momentSchema,
  gebruiker: tekst,
  rol: tekst,
  organisatie: tekst,
  soort: z.string(),
  wat: z.string(),
  doel: z.string(),
  reden: tekst,
  aantal: z.number().int(),
  dossiers: z.array(z.string()),
})

/** Who looked into which dossier and why, for the privacy officer; reading the journal is journalled too. */
export function createJournaalRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/journaalregels',
      id: 'listJournaalregels',
      groep: 'Journaal',
      samenvatting: 'The journal of reads and changes, newest first, without contents of dossiers.',
      rollen: LEZEN,
      doel: 'toezicht',
      status: 200,
      query: z.object({
        soort: z.enum(['inzage', 'wijziging', 'zoekvraag', 'export', 'inlog', 'beheer']).optional(),
        gebruikerId: idSchema.optional(),
        dossiernummer: z
          .string()
          .regex(/^D-\d{6,9}$/)
          .optional(),
        vanaf: datumSchema.optional(),
        na: z
          .string()
          .regex(/^\d{1,12}(\.\d{1,6})?\|\d{1,3}\|\d{1,15}$/)
          .optional(),
        aantal: z.coerce.number().int().min(1).max(200).default(50),
      }),
      antwoord: z.object({ items: z.array(regelSchema), volgende: z.string().nullable() }),
      handle: async (ctx, { query }) => {
        const rijen = await listJournaal(ctx, { ...query, aantal: query.aantal + 1 })
        const items = rijen.slice(0, query.aantal).map((r) => ({ ...r, dossiers: [...r.dossiers] }))
        await journaliseer(ctx, 'inzage', 'journaal', [], { regels: items.length })
        return goed({
          lichaam: { items, volgende: rijen.length > query.aantal ? (items.at(-1)?.plaats ?? null) : null },
        })
      },
    }),
    defineRoute({
      methode: 'GET',
      pad: '/journaalcontrole',
      id: 'controleerJournaal',
      groep: 'Journaal',
      samenvatting:
        'Recomputes the chain of the journal; names every line that was changed, removed or cut off.',
      rollen: LEZEN,
      doel: 'toezicht',
      status: 200,
      antwoord: z.object({
        regels: z.number().int(),
        breuken: z.array(z.object({ baan: z.number().int(), nr: z.number().int(), reden: z.string() })),
      }),
      handle: async (ctx) =>
        goed({ lichaam: { regels: await countJournaal(ctx), breuken: await listBreuken(ctx) } }),
    }),
  ]
}
