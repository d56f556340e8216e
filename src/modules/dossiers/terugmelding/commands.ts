import { plusDagen } from '../../../core/datum.ts'
import { fout, goed, type Result } from '../../../core/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, type Fout } from '../../../platform/fout.ts'
import { recordGebeurtenis } from '../../kandidaten/index.ts'
import { gebruikerZiet } from '../../toegang/index.ts'
import { lockDossier } from '../dossier.ts'
import type { DossiersDeps } from '../klokken.ts'
import { createTaak } from '../taak/commands.ts'
import * as db from './queries.ts'
import { checkOpen, decideAntwoordtermijn, type Antwoord, type Terugmeldinhoud } from './terugmelding.ts'

/** Days in which the sender reads an answer; a choice of this product, so that no answer is overlooked. */
const LEESTERMIJN_DAGEN = 7

const bezitter = (kandidaatId: string, objectId: string) => ({
  objectSoort: 'terugmelding' as const,
  objectId,
  kandidaatId,
})

/** Reports somebody back to the home municipality, with what they need; the municipality has an agreed time to answer. */
export async function terugmelden(
  ctx: Ctx,
  deps: DossiersDeps,
  kandidaatId: string,
  inhoud: Terugmeldinhoud,
): Promise<Result<{ id: string; antwoordUiterlijk: string }, Fout>> {
  const dossier = await lockDossier(ctx, kandidaatId)
  if (!dossier.ok) return dossier
  if (await db.hasOpen(ctx, kandidaatId)) return fout(botsing('terugmelding-loopt-al'))
  const termijn = decideAntwoordtermijn(ctx.vandaag)
  if (!termijn.ok) return termijn
  const id = ctx.nieuwId()
  const { gemeente } = dossier.waarde
  const antwoordUiterlijk = termijn.waarde.datum
  await db.insertTerugmelding(ctx, { ...inhoud, id, kandidaatId, gemeente, antwoordUiterlijk })
  await deps.registerTermijnen(ctx, { ...bezitter(kandidaatId, id), momenten: [termijn.waarde] })
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'teruggemeld',
    objectId: id,
    inhoud: { ...inhoud, gemeente, antwoordUiterlijk },
  })
  return goed({ id, antwoordUiterlijk })
}

/** The home municipality answers. The sender gets a task to read it, so that the answer is not lost either. */
export async function beantwoordTerugmelding(
  ctx: Ctx,
  deps: DossiersDeps,
  id: string,
  antwoord: Antwoord,
): Promise<Result<{ id: string }, Fout>> {
  const gevonden = await lockTerugmelding(ctx, id)
  if (!gevonden.ok) return gevonden
  const { kandidaatId, gemeente, verzondenDoorId } = gevonden.waarde
  // Somebody with a regional view sees it, but only who works for the municipality speaks for it.
  if (!ctx.actor.gemeenten.includes(gemeente))
    return fout({ code: 'terugmelding-andere-gemeente', status: 403 })
  if (!(await db.saveAntwoord(ctx, id, antwoord)))
    return fout(botsing('stap-niet-mogelijk', { van: 'beantwoord', naar: 'beantwoord' }))
  await deps.voltooiTermijn(ctx, bezitter(kandidaatId, id), 'antwoord', antwoord.soort)
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'terugmelding-beantwoord',
    objectId: id,
    inhoud: antwoord,
  })
  if (verzondenDoorId === ctx.actor.gebruikerId) return goed({ id })
  const ziet = await gebruikerZiet(ctx, verzondenDoorId, { id: kandidaatId, gemeente })
  const taak = await createTaak(ctx, kandidaatId, {
    titel: 'Lees het antwoord van de gemeente op de terugmelding',
    toelichting: null,
    // Has the sender left or lost sight of the person, then the task stays with who answered.
    gebruikerId: ziet === 'ja' ? verzondenDoorId : null,
    wachtOp: 'mij',
    uiterlijk: plusDagen(ctx.vandaag, LEESTERMIJN_DAGEN),
    bron: 'terugmelding',
  })
  return taak.ok ? goed({ id }) : taak
}

/** The sending side takes a report back, with a reason that the municipality can read. */
export async function trekTerugmeldingIn(
  ctx: Ctx,
  deps: DossiersDeps,
  id: string,
  reden: string,
): Promise<Result<{ id: string }, Fout>> {
  const gevonden = await lockTerugmelding(ctx, id)
  if (!gevonden.ok) return gevonden
  const { kandidaatId } = gevonden.waarde
  if (!(await db.saveIntrekking(ctx, id, reden)))
    return fout(botsing('stap-niet-mogelijk', { van: 'ingetrokken', naar: 'ingetrokken' }))
  await deps.registerTermijnen(ctx, { ...bezitter(kandidaatId, id), momenten: [] })
  await recordGebeurtenis(ctx, { kandidaatId, soort: 'terugmelding-ingetrokken', reden, objectId: id })
  return goed({ id })
}

/** Locks the dossier and gives the report back as it is under that lock, if it is still open. */
async function lockTerugmelding(ctx: Ctx, id: string): Promise<Result<db.TerugmeldingRij, Fout>> {
  const eerst = await db.findTerugmelding(ctx, id)
  if (eerst === undefined) return fout(nietGevonden)
  const dossier = await lockDossier(ctx, eerst.kandidaatId)
  if (!dossier.ok) return dossier
  const nu = await db.findTerugmelding(ctx, id)
  if (nu === undefined) return fout(nietGevonden)
  const bezwaar = checkOpen(nu.status)
  return bezwaar === undefined ? goed(nu) : fout(bezwaar)
}
