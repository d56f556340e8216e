import { z } from 'zod'
import { goed } from '../../core/result.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { idParams, idSchema, regelSchema } from '../../platform/http/schemas.ts'
import { journaalInzage, journaliseer } from '../../platform/journaal/journaal.ts'
import { exportTabel, MEDIATYPE, type Kolom } from '../../platform/tabel/tabel.ts'
import { rollenMet } from '../toegang/index.ts'
import { deleteFilter, listFilters, saveFilter } from './filters.ts'
import { volledigeNaam } from './kandidaat.ts'
import { countKandidaten, listKandidaten, type Lijstrij } from './lijst.ts'
import { snelleLijst } from './lijst-snel.ts'
import { lijstQuery, lijstSchema } from './schemas.ts'

const LEZEN = rollenMet('dossier-lezen')
const EXPORT_HOOGSTENS = 10_000

const KOLOMMEN: readonly Kolom<Lijstrij>[] = [
  { kop: 'Dossiernummer', waarde: (r) => r.dossiernummer },
  { kop: 'Naam', waarde: (r) => volledigeNaam(r), breedte: 30 },
  { kop: 'Geboortedatum', waarde: (r) => r.geboortedatum },
  { kop: 'Gemeente', waarde: (r) => r.gemeente },
  { kop: 'Fase', waarde: (r) => r.fase },
  { kop: 'ABC', waarde: (r) => r.abc },
  { kop: 'Verwacht tot werk', waarde: (r) => r.verwachting },
  { kop: 'Doelgroep A/B/C', waarde: (r) => r.indeling },
  { kop: 'Vorm van werk', waarde: (r) => r.vorm },
  { kop: 'Doelgroepen', waarde: (r) => r.doelgroepen.join(', '), breedte: 30 },
  { kop: 'Consulent', waarde: (r) => r.consulent },
  { kop: 'Volgende actie', waarde: (r) => r.volgendeActie },
  { kop: 'Wat', waarde: (r) => r.volgendeActieNaam },
  { kop: 'Laatste contact', waarde: (r) => r.laatsteContact },
]

/** The caseload: list, count, export, and my saved views. */
export function createLijstRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/kandidaten',
      id: 'listKandidaten',
      groep: 'Kandidaten',
      samenvatting:
        'The caseload, filtered and sorted, in pages; only persons of the municipalities that I work for.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 200,
      query: lijstQuery,
      antwoord: lijstSchema,
      snel: (actor, { query }) => snelleLijst(actor, query),
      handle: async (ctx, { query }) => {
        const { items, volgende } = await listKandidaten(ctx, query)
        const aantal = query.telling === 'ja' ? await countKandidaten(ctx, query) : null
        await journaalInzage(
          ctx,
          items.map((i) => i.id),
          'caseload',
        )
        return goed({
          lichaam: { items: items.map((i) => ({ ...i, doelgroepen: [...i.doelgroepen] })), volgende, aantal },
        })
      },
    }),
    ...(['csv', 'xlsx'] as const).map((formaat) =>
      defineRoute({
        methode: 'GET',
        pad: `/kandidaten/export.${formaat}`,
        id: `exportKandidaten${formaat === 'csv' ? 'Csv' : 'Xlsx'}`,
        groep: 'Kandidaten',
        samenvatting: `The caseload as ${formaat.toUpperCase()}, with the same filters; each person is journalled.`,
        rollen: LEZEN,
        doel: 'export',
        status: 200,
        query: lijstQuery,
        bestandstype: MEDIATYPE[formaat],
        handle: async (ctx, { query }) => {
          const { items } = await listKandidaten(ctx, { ...query, na: undefined, aantal: EXPORT_HOOGSTENS })
          await journaliseer(
            ctx,
            'export',
            'caseload',
            items.map((i) => i.id),
            { formaat, aantal: items.length },
          )
          return goed({ bestand: await exportTabel(`caseload-${ctx.vandaag}`, KOLOMMEN, items, formaat) })
        },
      }),
    ),
    ...filterRoutes(),
  ]
}

function filterRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/filters',
      id: 'listFilters',
      groep: 'Kandidaten',
      samenvatting: 'My saved views of the caseload.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 200,
      antwoord: z.object({ items: z.array(z.object({ id: idSchema, naam: z.string(), vraag: z.string() })) }),
      handle: async (ctx) => goed({ lichaam: { items: await listFilters(ctx) } }),
    }),
    defineRoute({
      methode: 'POST',
      pad: '/filters',
      id: 'bewaarFilter',
      groep: 'Kandidaten',
      samenvatting: 'Save a view of the caseload under a name.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 201,
      body: z.strictObject({ naam: regelSchema(60), vraag: z.string().max(1000) }),
      antwoord: z.object({ id: idSchema }),
      handle: async (ctx, { body }) => {
        const uit = await saveFilter(ctx, body)
        return uit.ok ? goed({ lichaam: uit.waarde }) : uit
      },
    }),
    defineRoute({
      methode: 'DELETE',
      pad: '/filters/{id}',
      id: 'verwijderFilter',
      groep: 'Kandidaten',
      samenvatting: 'Remove one of my saved views.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 204,
      params: idParams,
      handle: async (ctx, { params }) => {
        const uit = await deleteFilter(ctx, params.id)
        return uit.ok ? goed({}) : uit
      },
    }),
  ]
}
