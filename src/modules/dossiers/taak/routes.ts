import { z } from 'zod'
import { goed } from '../../../core/result.ts'
import { defineRoute, type Route } from '../../../platform/http/route.ts'
import {
  datumSchema,
  idParams,
  idSchema,
  momentSchema,
  pagineringSchema,
  regelSchema,
  tekstSchema,
} from '../../../platform/http/schemas.ts'
import { journaalInzage } from '../../../platform/journaal/journaal.ts'
import { mapKort } from '../../kandidaten/index.ts'
import { rollenMet } from '../../toegang/index.ts'
import { leesPlaats, toPagina } from '../cursor.ts'
import { readDossier } from '../dossier.ts'
import { persoonSchema, toonPersoon } from '../persoon.ts'
import { waarschuwingenSchema, warnTeksten } from '../werkfocus.ts'
import { changeTaak, createTaak } from './commands.ts'
import { listTaken, listTakenVan } from './queries.ts'
import { PARTIJEN, TAAKSTATUSSEN } from './taak.ts'

const taakSchema = z.object({
  id: idSchema,
  titel: z.string(),
  toelichting: z.string().nullable(),
  gebruikerId: idSchema,
  eigenaar: z.string(),
  wachtOp: z.enum(PARTIJEN),
  uiterlijk: datumSchema,
  status: z.enum(TAAKSTATUSSEN),
  bron: z.string(),
  gemaaktOp: momentSchema,
  afgehandeldOp: momentSchema.nullable(),
  afgehandeldDoor: z.string().nullable(),
  versie: z.number().int(),
})

const groep = 'Taken'
const doel = 'beoordelen-begeleiden'

/** What there is to do for a person, by whom, for whom one waits, and by when. */
export function taakRoutes(): Route[] {
  return [listTakenVanKandidaatRoute(), createTaakRoute(), listRoute(), changeTaakRoute()]
}

function listTakenVanKandidaatRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/kandidaten/{id}/taken',
    id: 'listTakenVanKandidaat',
    groep,
    doel,
    status: 200,
    samenvatting: 'The tasks of a person: open ones by due day, then handled ones.',
    rollen: rollenMet('dossier-lezen'),
    params: idParams,
    antwoord: z.object({ items: z.array(taakSchema) }),
    handle: async (ctx, { params }) => {
      const gelezen = await readDossier(ctx, params.id, 'taken', () => listTakenVan(ctx, params.id))
      return gelezen.ok ? goed({ lichaam: { items: gelezen.waarde } }) : gelezen
    },
  })
}

function createTaakRoute(): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/kandidaten/{id}/taken',
    id: 'createTaak',
    groep,
    doel,
    status: 201,
    samenvatting: 'Plan something to do for a person.',
    rollen: rollenMet('dossier-schrijven'),
    params: idParams,
    body: z
      .object({
        titel: regelSchema(),
        toelichting: tekstSchema().nullable().default(null),
        gebruikerId: idSchema
          .nullable()
          .default(null)
          .meta({ description: 'Owner; left out it is who records the task.' }),
        wachtOp: z.enum(PARTIJEN).default('mij'),
        uiterlijk: datumSchema,
      })
      .strict(),
    antwoord: z.object({ id: idSchema, waarschuwingen: waarschuwingenSchema }),
    handle: async (ctx, { params, body }) => {
      const gemaakt = await createTaak(ctx, params.id, body)
      return gemaakt.ok
        ? goed({
            lichaam: { ...gemaakt.waarde, waarschuwingen: warnTeksten(body.titel, body.toelichting) },
            versie: 1,
          })
        : gemaakt
    },
  })
}

function changeTaakRoute(): Route {
  return defineRoute({
    methode: 'PATCH',
    pad: '/taken/{id}',
    id: 'changeTaak',
    groep,
    doel,
    status: 200,
    metVersie: true,
    samenvatting: 'Change a task, finish it, drop it, or open it again (undo).',
    rollen: rollenMet('dossier-schrijven'),
    params: idParams,
    body: z
      .object({
        titel: regelSchema().optional(),
        toelichting: tekstSchema().nullable().optional(),
        gebruikerId: idSchema.optional(),
        wachtOp: z.enum(PARTIJEN).optional(),
        uiterlijk: datumSchema.optional(),
        status: z.enum(TAAKSTATUSSEN).optional(),
        reden: tekstSchema(1000).optional(),
      })
      .strict(),
    antwoord: z.object({ versie: z.number().int(), waarschuwingen: waarschuwingenSchema }),
    handle: async (ctx, { params, body, versie }) => {
      const gewijzigd = await changeTaak(ctx, params.id, versie, body)
      if (!gewijzigd.ok) return gewijzigd
      return goed({
        lichaam: { ...gewijzigd.waarde, waarschuwingen: warnTeksten(body.titel, body.toelichting) },
        versie: gewijzigd.waarde.versie,
      })
    },
  })
}

function listRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/taken',
    id: 'listTaken',
    groep,
    doel,
    status: 200,
    samenvatting: 'Tasks over all dossiers: mine, or of all municipalities that my organisation works for.',
    rollen: rollenMet('dossier-lezen'),
    query: z.object({
      voor: z.enum(['mij', 'organisatie']).default('mij'),
      status: z.enum(TAAKSTATUSSEN).default('open'),
      wachtOp: z.enum(PARTIJEN).optional(),
      ...pagineringSchema,
    }),
    antwoord: z.object({
      items: z.array(taakSchema.extend({ kandidaat: persoonSchema })),
      volgende: z.string().nullable(),
    }),
    handle: async (ctx, { query }) => {
      const na = leesPlaats(query.na)
      if (!na.ok) return na
      const rijen = await listTaken(ctx, {
        gebied: query.voor,
        status: query.status,
        wachtOp: query.wachtOp,
        na: na.waarde,
        hoeveel: query.aantal + 1,
      })
      const pagina = toPagina(rijen, query.aantal, (r) => ({
        op: r.status === 'open' ? r.uiterlijk : (r.afgehandeldOp ?? ''),
        id: r.id,
      }))
      const personen = await mapKort(
        ctx,
        pagina.items.map((r) => r.kandidaatId),
      )
      const items = pagina.items.flatMap((r) => {
        const kandidaat = personen.get(r.kandidaatId)
        return kandidaat === undefined ? [] : [{ ...r, kandidaat: toonPersoon(kandidaat) }]
      })
      await journaalInzage(ctx, [...personen.keys()], 'taken')
      return goed({ lichaam: { items, volgende: pagina.volgende } })
    },
  })
}
