import { z } from 'zod'
import { goed } from '../../../core/result.ts'
import { defineRoute, type Route } from '../../../platform/http/route.ts'
import { datumSchema, idParams, idSchema, momentSchema, tekstSchema } from '../../../platform/http/schemas.ts'
import { WAARDEN, type Meetsoort } from '../../kandidaten/index.ts'
import { rollenMet } from '../../toegang/index.ts'
import { readDossier } from '../dossier.ts'
import { listMetingen, meten } from './commands.ts'

const groep = 'Metingen'
const doel = 'beoordelen-begeleiden'

const METINGEN: readonly { soort: Meetsoort; pad: string; naam: string; wat: string }[] = [
  { soort: 'abc', pad: 'abc-metingen', naam: 'AbcMeting', wat: 'an ABC measurement of support need' },
  { soort: 'fase', pad: 'fasen', naam: 'Fase', wat: 'the phase: ontwikkelen, bemiddelen or begeleiden' },
  { soort: 'verwachting', pad: 'verwachtingen', naam: 'Verwachting', wat: 'the expected time to paid work' },
]

const metingSchema = z.object({
  id: idSchema,
  waarde: z.string(),
  vanafDatum: datumSchema,
  totDatum: datumSchema.nullable(),
  bron: z.string(),
  reden: z.string().nullable(),
  door: z.string().nullable(),
  vastgelegdOp: momentSchema,
  vervallenOp: momentSchema.nullable(),
})

/** Measurements with their history (A4-A6): thin over the dated facts of a person. */
export function metingRoutes(): Route[] {
  return METINGEN.flatMap(({ soort, pad, naam, wat }) => [
    defineRoute({
      methode: 'GET',
      pad: `/kandidaten/{id}/${pad}`,
      id: `list${naam}`,
      groep,
      doel,
      status: 200,
      samenvatting: `The history of ${wat}, newest first, with corrected rows.`,
      rollen: rollenMet('dossier-lezen'),
      params: idParams,
      antwoord: z.object({ items: z.array(metingSchema) }),
      handle: async (ctx, { params }) => {
        const gelezen = await readDossier(ctx, params.id, pad, () => listMetingen(ctx, params.id, soort))
        if (!gelezen.ok) return gelezen
        return goed({
          lichaam: {
            items: gelezen.waarde.map((k) => ({
              ...k,
              vanafDatum: k.periode.vanaf,
              totDatum: k.periode.tot,
            })),
          },
        })
      },
    }),
    defineRoute({
      methode: 'POST',
      pad: `/kandidaten/{id}/${pad}`,
      id: `create${naam}`,
      groep,
      doel,
      status: 201,
      samenvatting: `Record ${wat} from a day on.`,
      rollen: rollenMet('dossier-schrijven'),
      params: idParams,
      body: z
        .object({
          waarde: z.enum(WAARDEN[soort] ?? []),
          datum: datumSchema,
          reden: tekstSchema(1000).nullable().default(null),
        })
        .strict(),
      antwoord: z.object({
        id: idSchema
          .nullable()
          .meta({ description: 'Null when this value held already: it is told as a confirmation.' }),
      }),
      handle: async (ctx, { params, body }) => {
        const gemeten = await meten(ctx, params.id, soort, body)
        return gemeten.ok ? goed({ lichaam: gemeten.waarde }) : gemeten
      },
    }),
  ])
}
