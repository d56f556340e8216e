import { fout, goed, type Result } from '../../../core/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, type Fout } from '../../../platform/fout.ts'
import { recordGebeurtenis, setLaatsteContact } from '../../kandidaten/index.ts'
import { lockDossier } from '../dossier.ts'
import type { Contactinhoud } from './contact.ts'
import * as db from './queries.ts'

/** Records a talk, call, visit, message or a no-show. */
export async function createContact(
  ctx: Ctx,
  kandidaatId: string,
  inhoud: Contactinhoud,
): Promise<Result<{ id: string }, Fout>> {
  if (inhoud.datum > ctx.vandaag) return fout(ongeldig({ veld: 'datum', code: 'datum-in-toekomst' }))
  const dossier = await lockDossier(ctx, kandidaatId)
  if (!dossier.ok) return dossier
  const id = ctx.nieuwId()
  await setLaatsteContact(
    ctx,
    kandidaatId,
    await db.insertContact(ctx, { ...inhoud, id, kandidaatId, vervangt: null }),
  )
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'contact',
    objectId: id,
    geldigVanaf: inhoud.datum,
    inhoud: { soort: inhoud.soort, verslag: inhoud.verslag },
  })
  return goed({ id })
}

/** Corrects a note: the old text stays as history and the story links the two. */
export async function corrigeerContact(
  ctx: Ctx,
  id: string,
  juist: Contactinhoud,
  reden: string,
): Promise<Result<{ id: string }, Fout>> {
  if (juist.datum > ctx.vandaag) return fout(ongeldig({ veld: 'datum', code: 'datum-in-toekomst' }))
  const oud = await db.findContact(ctx, id)
  if (oud === undefined) return fout(nietGevonden)
  const dossier = await lockDossier(ctx, oud.kandidaatId)
  if (!dossier.ok) return dossier
  if (!(await db.vervalContact(ctx, id))) return fout(botsing('al-gecorrigeerd'))
  const { kandidaatId } = oud
  const nieuwId = ctx.nieuwId()
  await setLaatsteContact(
    ctx,
    kandidaatId,
    await db.insertContact(ctx, { ...juist, id: nieuwId, kandidaatId, vervangt: id }),
  )
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'contact-gecorrigeerd',
    reden,
    objectId: nieuwId,
    geldigVanaf: juist.datum,
    inhoud: { soort: juist.soort, verslag: juist.verslag, vervangt: id },
  })
  return goed({ id: nieuwId })
}
