import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, verouderd, type Fout } from '../../platform/fout.ts'
import { recordGebeurtenis } from './gebeurtenis.ts'
import { findKandidaat, lockKandidaat } from './kandidaat-queries.ts'

/** Why a dossier closes. */
export const SLUITREDENEN = [
  'aan-het-werk',
  'verhuisd',
  'pensioen',
  'overleden',
  'terug-naar-gemeente',
  'eigen-verzoek',
  'overig',
] as const
export type Sluiting = { readonly reden: (typeof SLUITREDENEN)[number]; readonly toelichting: string }

/** Closes a dossier in which nothing waits any more; it stays readable and can be opened again. */
export async function sluitKandidaat(
  ctx: Ctx,
  id: string,
  versie: number,
  s: Sluiting,
): Promise<Result<{ versie: number }, Fout>> {
  const slot = await lockKandidaat(ctx, id)
  const k = slot === undefined ? undefined : await findKandidaat(ctx, id)
  if (k === undefined) return fout(nietGevonden)
  if (k.versie !== versie) return fout(verouderd)
  if (k.status !== 'open') return fout(botsing('dossier-niet-open'))
  if (k.volgendeActie !== 'infinity')
    return fout(
      botsing('dossier-wacht-nog', { wat: k.volgendeTermijnNaam ?? 'een taak', datum: k.volgendeActie }),
    )
  return setStatus(ctx, id, 'gesloten', 'dossier-gesloten', s.toelichting, { reden: s.reden })
}

/** Opens a closed dossier again, with a reason. */
export async function heropenKandidaat(
  ctx: Ctx,
  id: string,
  versie: number,
  reden: string,
): Promise<Result<{ versie: number }, Fout>> {
  const slot = await lockKandidaat(ctx, id)
  if (slot === undefined) return fout(nietGevonden)
  if (slot.versie !== versie) return fout(verouderd)
  if (slot.status !== 'gesloten') return fout(botsing('dossier-niet-gesloten'))
  return setStatus(ctx, id, 'open', 'dossier-heropend', reden, {})
}

async function setStatus(
  ctx: Ctx,
  id: string,
  status: 'open' | 'gesloten',
  soort: string,
  reden: string,
  inhoud: Record<string, string>,
): Promise<Result<{ versie: number }, Fout>> {
  const { versie } = await ctx.tx.one<{ versie: number }>(
    'update kandidaten.kandidaat set status = $3, version = version + 1, updated_at = $4 where regio_id = $1 and id = $2 returning version as versie',
    [ctx.actor.regioId, id, status, ctx.nu],
  )
  await recordGebeurtenis(ctx, { kandidaatId: id, soort, reden, inhoud })
  return goed({ versie })
}
