import { z } from 'zod'
import { goed } from '../../core/result.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { datumSchema, idParams, idSchema, tekstSchema } from '../../platform/http/schemas.ts'
import { rollenMet } from '../toegang/index.ts'
import { createDeelafspraak, eindigDeelafspraak, GRONDSLAGEN, listDeelafspraken } from './delen.ts'
import { withKandidaat } from './routes.ts'

const afspraakSchema = z.object({
  id: idSchema,
  naarOrganisatieId: idSchema,
  naarOrganisatie: z.string(),
  vanOrganisatie: z.string(),
  grondslag: z.enum(GRONDSLAGEN),
  toelichting: z.string(),
  vanaf: datumSchema,
  tot: datumSchema.nullable(),
  gemaaktDoor: z.string(),
  versie: z.number().int(),
})

const nieuwSchema = z
  .strictObject({
    naarOrganisatieId: idSchema,
    grondslag: z.enum(GRONDSLAGEN),
    toelichting: tekstSchema(500),
    vanaf: datumSchema,
    tot: datumSchema,
  })
  .refine((a) => a.tot > a.vanaf, { path: ['tot'], params: { code: 'einde-voor-begin' } })

/** Sharing one dossier with an organisation that does not work for its municipality. */
export function createDeelRoutes(): Route[] {
  const gemeen = {
    groep: 'Kandidaten',
    doel: 'dienstverlening',
    rollen: rollenMet('deelafspraak-maken'),
    antwoord: z.object({ id: idSchema }),
  } as const
  return [
    defineRoute({
      methode: 'GET',
      pad: '/kandidaten/{id}/deelafspraken',
      id: 'listDeelafspraken',
      groep: 'Kandidaten',
      samenvatting: 'With whom this dossier is shared, on which ground, from when until when.',
      rollen: rollenMet('dossier-lezen'),
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      antwoord: z.object({ items: z.array(afspraakSchema) }),
      handle: (ctx, { params }) =>
        withKandidaat(ctx, params.id, 'deelafspraken', async () =>
          goed({
            lichaam: {
              items: (await listDeelafspraken(ctx, params.id)).map((d) => ({
                ...d,
                vanaf: d.periode.vanaf,
                tot: d.periode.tot,
              })),
            },
          }),
        ),
    }),
    defineRoute({
      ...gemeen,
      methode: 'POST',
      pad: '/kandidaten/{id}/deelafspraken',
      id: 'maakDeelafspraak',
      samenvatting: 'Share this dossier for a period that ends, on a ground.',
      status: 201,
      params: idParams,
      body: nieuwSchema,
      handle: async (ctx, { params, body }) => {
        const uit = await createDeelafspraak(ctx, params.id, body)
        return uit.ok ? goed({ lichaam: uit.waarde }) : uit
      },
    }),
    defineRoute({
      ...gemeen,
      methode: 'POST',
      pad: '/kandidaten/{id}/deelafspraken/{afspraakId}/beeindigingen',
      id: 'eindigDeelafspraak',
      samenvatting:
        'End sharing today: from then on the dossier answers the other organisation as an absent one.',
      status: 201,
      params: z.object({ id: idSchema, afspraakId: idSchema }),
      body: z.strictObject({ reden: tekstSchema(500) }),
      metVersie: true,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await eindigDeelafspraak(ctx, params.id, params.afspraakId, versie, body.reden)
        return uit.ok ? goed({ lichaam: uit.waarde }) : uit
      },
    }),
  ]
}
