import { z } from 'zod'
import { goed } from '../../../core/result.ts'
import { defineRoute, type Route } from '../../../platform/http/route.ts'
import {
  datumSchema,
  idParams,
  idSchema,
  momentSchema,
  pagineringSchema,
  tekstSchema,
} from '../../../platform/http/schemas.ts'
import { rollenMet } from '../../toegang/index.ts'
import { leesPlaats, toPagina } from '../cursor.ts'
import { readDossier } from '../dossier.ts'
import { waarschuwingenSchema, warnTeksten } from '../werkfocus.ts'
import { corrigeerContact, createContact } from './commands.ts'
import { CONTACTSOORTEN } from './contact.ts'
import { listContacten } from './queries.ts'

const velden = { datum: datumSchema, soort: z.enum(CONTACTSOORTEN), verslag: tekstSchema(20_000) }
const gemaaktSchema = z.object({ id: idSchema, waarschuwingen: waarschuwingenSchema })

const contactSchema = z.object({
  id: idSchema,
  datum: datumSchema,
  soort: z.enum(CONTACTSOORTEN),
  verslag: z.string(),
  door: z.string(),
  vervangt: idSchema.nullable(),
  vastgelegdOp: momentSchema,
  vervallenOp: momentSchema.nullable(),
})

const groep = 'Contacten'
const doel = 'beoordelen-begeleiden'

/** Notes of talks, calls, visits and messages. */
export function contactRoutes(): Route[] {
  return [listContactenRoute(), createContactRoute(), corrigeerContactRoute()]
}

function listContactenRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/kandidaten/{id}/contacten',
    id: 'listContacten',
    groep,
    doel,
    status: 200,
    samenvatting: 'Notes of contacts with a person, newest first, also corrected ones.',
    rollen: rollenMet('dossier-lezen'),
    params: idParams,
    query: z.object(pagineringSchema),
    antwoord: z.object({ items: z.array(contactSchema), volgende: z.string().nullable() }),
    handle: async (ctx, { params, query }) => {
      const na = leesPlaats(query.na)
      if (!na.ok) return na
      const gelezen = await readDossier(ctx, params.id, 'contacten', () =>
        listContacten(ctx, params.id, na.waarde, query.aantal + 1),
      )
      if (!gelezen.ok) return gelezen
      const pagina = toPagina(gelezen.waarde, query.aantal, (r) => ({ op: r.datum, id: r.id }))
      return goed({ lichaam: { items: [...pagina.items], volgende: pagina.volgende } })
    },
  })
}

function createContactRoute(): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/kandidaten/{id}/contacten',
    id: 'createContact',
    groep,
    doel,
    status: 201,
    samenvatting: 'Record a contact with a person.',
    rollen: rollenMet('dossier-schrijven'),
    params: idParams,
    body: z.object(velden).strict(),
    antwoord: gemaaktSchema,
    handle: async (ctx, { params, body }) => {
      const gemaakt = await createContact(ctx, params.id, body)
      return gemaakt.ok
        ? goed({ lichaam: { ...gemaakt.waarde, waarschuwingen: warnTeksten(body.verslag) } })
        : gemaakt
    },
  })
}

function corrigeerContactRoute(): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/contacten/{id}/correcties',
    id: 'corrigeerContact',
    groep,
    doel,
    status: 201,
    samenvatting: 'Correct a note; the old text stays as history.',
    rollen: rollenMet('dossier-schrijven'),
    params: idParams,
    body: z.object({ ...velden, reden: tekstSchema(1000) }).strict(),
    antwoord: gemaaktSchema,
    handle: async (ctx, { params, body: { reden, ...juist } }) => {
      const gemaakt = await corrigeerContact(ctx, params.id, juist, reden)
      return gemaakt.ok
        ? goed({ lichaam: { ...gemaakt.waarde, waarschuwingen: warnTeksten(juist.verslag) } })
        : gemaakt
    },
  })
}
