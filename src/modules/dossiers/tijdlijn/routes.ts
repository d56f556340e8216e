import { z } from 'zod'
import { fout, goed } from '../../../core/result.ts'
import { nietGevonden, type Fout } from '../../../platform/fout.ts'
import { defineRoute, type Route } from '../../../platform/http/route.ts'
import {
  datumSchema,
  idParams,
  idSchema,
  momentSchema,
  pagineringSchema,
} from '../../../platform/http/schemas.ts'
import { journaliseer } from '../../../platform/journaal/journaal.ts'
import { findKandidaat, listTijdlijn, volledigeNaam } from '../../kandidaten/index.ts'
import { rollenMet } from '../../toegang/index.ts'
import { leesPlaats, toPagina } from '../cursor.ts'
import { readDossier } from '../dossier.ts'

const regelSchema = z.object({
  id: idSchema,
  op: momentSchema,
  soort: z.string(),
  vanafDatum: datumSchema.nullable(),
  totDatum: datumSchema.nullable(),
  door: z.string().nullable(),
  bron: z.string(),
  reden: z.string().nullable(),
  objectId: idSchema.nullable(),
  inhoud: z.record(z.string(), z.unknown()),
  gecorrigeerdDoor: idSchema.nullable().meta({ description: 'The line that corrects this one.' }),
})

const filter = {
  soort: z
    .string()
    .max(60)
    .optional()
    .meta({ description: 'Start of a kind: `contact` finds corrections of contacts too.' }),
  woord: z.string().trim().min(2).max(100).optional(),
  objectId: idSchema
    .optional()
    .meta({ description: 'The story of one plan, task, placement or other object.' }),
}

const afdrukSchema = z.object({
  dossiernummer: z.string(),
  naam: z.string(),
  geboortedatum: datumSchema,
  gemeente: z.string(),
  gemaaktOp: momentSchema,
  volledig: z.boolean(),
  regels: z.array(regelSchema),
})

/** More lines than any dossier has; beyond it the print says that it is not complete. */
const AFDRUKGRENS = 5000

const groep = 'Tijdlijn'

/** One story per dossier: who did what, when, why, and what was corrected (A10). */
export function tijdlijnRoutes(): Route[] {
  return [listTijdlijnRoute(), printTijdlijnRoute()]
}

function listTijdlijnRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/kandidaten/{id}/tijdlijn',
    id: 'listTijdlijn',
    groep,
    doel: 'beoordelen-begeleiden',
    status: 200,
    samenvatting: 'The story of a dossier, newest first, by kind or word.',
    rollen: rollenMet('dossier-lezen'),
    params: idParams,
    query: z.object({ ...filter, ...pagineringSchema }),
    antwoord: z.object({ items: z.array(regelSchema), volgende: z.string().nullable() }),
    handle: async (ctx, { params, query: { na, aantal, ...zoek } }) => {
      const plaats = leesPlaats(na)
      if (!plaats.ok) return plaats
      const gelezen = await readDossier(ctx, params.id, 'tijdlijn', () =>
        listTijdlijn(ctx, params.id, { ...zoek, na: plaats.waarde, hoeveel: aantal + 1 }),
      )
      if (!gelezen.ok) return gelezen
      const pagina = toPagina(gelezen.waarde, aantal, (r) => ({ op: r.op, id: r.id }))
      return goed({ lichaam: { items: pagina.items.map(toonRegel), volgende: pagina.volgende } })
    },
  })
}

function printTijdlijnRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/kandidaten/{id}/tijdlijn/afdruk',
    id: 'printTijdlijn',
    groep,
    doel: 'verantwoorden',
    status: 200,
    samenvatting:
      'The whole story of a dossier in one piece, to print or hand over; journalled as an export.',
    rollen: rollenMet('dossier-lezen'),
    params: idParams,
    query: z.object(filter),
    antwoord: afdrukSchema,
    handle: async (ctx, { params, query }) => {
      const k = await findKandidaat(ctx, params.id)
      if (k === undefined) return fout<Fout>(nietGevonden)
      const regels = await listTijdlijn(ctx, params.id, { ...query, hoeveel: AFDRUKGRENS + 1 })
      await journaliseer(ctx, 'export', 'tijdlijn', [params.id], { regels: regels.length })
      const kop = {
        dossiernummer: k.dossiernummer,
        naam: volledigeNaam(k),
        geboortedatum: k.geboortedatum,
        gemeente: k.gemeenteNaam,
      }
      return goed({
        lichaam: {
          ...kop,
          gemaaktOp: ctx.nu,
          volledig: regels.length <= AFDRUKGRENS,
          regels: regels.slice(0, AFDRUKGRENS).map(toonRegel),
        },
      })
    },
  })
}

const toonRegel = ({
  geldigVanaf,
  geldigTot,
  ...r
}: Awaited<ReturnType<typeof listTijdlijn>>[number]): z.input<typeof regelSchema> => ({
  ...r,
  vanafDatum: geldigVanaf,
  totDatum: geldigTot,
})
