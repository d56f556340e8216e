import { createHash } from 'node:crypto'
import { fout, goed, type Result } from '../../../core/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, type Fout } from '../../../platform/fout.ts'
import { journaalInzage } from '../../../platform/journaal/journaal.ts'
import { recordGebeurtenis } from '../../kandidaten/index.ts'
import { lockDossier } from '../dossier.ts'
import { cleanNaam, detectMediatype } from './bestandssoort.ts'
import * as db from './queries.ts'

/** The largest file that a dossier takes, in bytes. */
export const MAX_BYTES = 10 * 1024 * 1024

export type Bestand = { readonly naam: string; readonly inhoud: Buffer; readonly soort: db.Documentsoort }

/** Stores a file in a dossier; the very same file a second time is refused with the name it has there. */
export async function createDocument(
  ctx: Ctx,
  kandidaatId: string,
  bestand: Bestand,
): Promise<Result<{ id: string }, Fout>> {
  const naam = cleanNaam(bestand.naam)
  if (bestand.inhoud.length === 0) return fout(ongeldig({ veld: 'bestand', code: 'bestand-leeg' }))
  if (bestand.inhoud.length > MAX_BYTES)
    return fout({ code: 'te-groot', status: 413, params: { max: '10 MB' } })
  const mediaType = detectMediatype(naam, bestand.inhoud)
  if (mediaType === undefined) return fout(ongeldig({ veld: 'bestand', code: 'bestandssoort' }))
  const dossier = await lockDossier(ctx, kandidaatId)
  if (!dossier.ok) return dossier
  const hash = createHash('sha256').update(bestand.inhoud).digest()
  const zelfde = (await db.listDocumenten(ctx, kandidaatId)).find(
    (d) => d.ingetrokkenOp === null && d.sha256 === hash.toString('hex'),
  )
  if (zelfde !== undefined) return fout(botsing('document-bestaat-al', { naam: zelfde.naam }))
  const id = ctx.nieuwId()
  const { soort, inhoud } = bestand
  await db.insertDocument(ctx, { id, kandidaatId, naam, soort, mediaType, inhoud, hash })
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'document-toegevoegd',
    objectId: id,
    inhoud: { naam, soort, grootte: inhoud.length },
  })
  return goed({ id })
}

/** The content of a document that was not withdrawn; journalled before it leaves. */
export async function downloadDocument(
  ctx: Ctx,
  id: string,
): Promise<Result<{ naam: string; type: string; inhoud: Buffer }, Fout>> {
  const document = await db.findDocument(ctx, id)
  if (document === undefined) return fout(nietGevonden)
  if (document.ingetrokkenOp !== null) return fout(botsing('document-ingetrokken'))
  const inhoud = await db.readInhoud(ctx, id)
  await journaalInzage(ctx, [document.kandidaatId], 'document')
  return goed({ naam: document.naam, type: document.mediaType, inhoud })
}

/** Withdraws a document that does not belong here: it stays as a line with the reason and can no longer be opened. */
export async function trekDocumentIn(
  ctx: Ctx,
  id: string,
  reden: string,
): Promise<Result<{ id: string }, Fout>> {
  const document = await db.findDocument(ctx, id)
  if (document === undefined) return fout(nietGevonden)
  const { kandidaatId, naam } = document
  const dossier = await lockDossier(ctx, kandidaatId)
  if (!dossier.ok) return dossier
  if (!(await db.saveIntrekking(ctx, id, reden))) return fout(botsing('document-ingetrokken'))
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'document-ingetrokken',
    reden,
    objectId: id,
    inhoud: { naam },
  })
  return goed({ id })
}
