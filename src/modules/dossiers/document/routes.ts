import { z } from 'zod'
import { fout, goed } from '../../../core/result.ts'
import type { Fout } from '../../../platform/fout.ts'
import { defineRoute, type Route } from '../../../platform/http/route.ts'
import { parseInvoer } from '../../../platform/http/invoer.ts'
import { idParams, idSchema, momentSchema, tekstSchema } from '../../../platform/http/schemas.ts'
import { rollenMet } from '../../toegang/index.ts'
import { readDossier } from '../dossier.ts'
import { createDocument, downloadDocument, MAX_BYTES, trekDocumentIn } from './commands.ts'
import { DOCUMENTSOORTEN, listDocumenten, type Documentsoort } from './queries.ts'

const documentSchema = z.object({
  id: idSchema,
  naam: z.string(),
  soort: z.enum(DOCUMENTSOORTEN),
  mediaType: z.string(),
  grootte: z.number().int(),
  sha256: z.string(),
  toegevoegdDoor: z.string(),
  toegevoegdOp: momentSchema,
  ingetrokkenOp: momentSchema.nullable(),
  ingetrokkenReden: z.string().nullable(),
})

const groep = 'Documenten'
const doel = 'beoordelen-begeleiden'
const uploadVelden = z.object({ soort: z.enum(DOCUMENTSOORTEN).default('overig') })

/** Files in a dossier. */
export function documentRoutes(): Route[] {
  return [listDocumentenRoute(), createDocumentRoute(), downloadDocumentRoute(), trekDocumentInRoute()]
}

function listDocumentenRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/kandidaten/{id}/documenten',
    id: 'listDocumenten',
    groep,
    doel,
    status: 200,
    samenvatting: 'The documents of a person, newest first, also withdrawn ones; without their content.',
    rollen: rollenMet('dossier-lezen'),
    params: idParams,
    antwoord: z.object({ items: z.array(documentSchema) }),
    handle: async (ctx, { params }) => {
      const gelezen = await readDossier(ctx, params.id, 'documenten', () => listDocumenten(ctx, params.id))
      return gelezen.ok ? goed({ lichaam: { items: gelezen.waarde } }) : gelezen
    },
  })
}

function createDocumentRoute(): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/kandidaten/{id}/documenten',
    id: 'createDocument',
    groep,
    doel,
    status: 201,
    samenvatting: 'Add a file of at most 10 MB: pdf, png, jpg, txt, odt or docx, with a form field `soort`.',
    rollen: rollenMet('dossier-schrijven'),
    params: idParams,
    upload: { maxBytes: MAX_BYTES },
    antwoord: z.object({ id: idSchema }),
    handle: async (ctx, { params, upload }) => {
      if (upload === undefined) return fout<Fout>({ code: 'bestand-ontbreekt', status: 400 })
      const velden = parseInvoer(uploadVelden, upload.velden)
      if (!velden.ok) return velden
      const { soort } = velden.waarde as { soort: Documentsoort }
      const gemaakt = await createDocument(ctx, params.id, {
        naam: upload.naam,
        inhoud: upload.inhoud,
        soort,
      })
      return gemaakt.ok ? goed({ lichaam: gemaakt.waarde }) : gemaakt
    },
  })
}

function downloadDocumentRoute(): Route {
  return defineRoute({
    methode: 'GET',
    pad: '/documenten/{id}/inhoud',
    id: 'downloadDocument',
    groep,
    doel,
    status: 200,
    samenvatting: 'The content of a document, as an attachment.',
    rollen: rollenMet('dossier-lezen'),
    params: idParams,
    bestandstype: 'application/octet-stream',
    handle: async (ctx, { params }) => {
      const bestand = await downloadDocument(ctx, params.id)
      return bestand.ok ? goed({ bestand: bestand.waarde }) : bestand
    },
  })
}

function trekDocumentInRoute(): Route {
  return defineRoute({
    methode: 'POST',
    pad: '/documenten/{id}/intrekkingen',
    id: 'trekDocumentIn',
    groep,
    doel,
    status: 201,
    samenvatting: 'Withdraw a document with a reason; it can no longer be opened.',
    rollen: rollenMet('dossier-schrijven'),
    params: idParams,
    body: z.object({ reden: tekstSchema(1000) }).strict(),
    antwoord: z.object({ id: idSchema }),
    handle: async (ctx, { params, body }) => {
      const ingetrokken = await trekDocumentIn(ctx, params.id, body.reden)
      return ingetrokken.ok ? goed({ lichaam: ingetrokken.waarde }) : ingetrokken
    },
  })
}
