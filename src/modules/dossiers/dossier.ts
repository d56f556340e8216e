import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, type Fout } from '../../platform/fout.ts'
import { journaalInzage } from '../../platform/journaal/journaal.ts'
import { isZichtbaar, lockKandidaat } from '../kandidaten/index.ts'

/**
 * Locks the dossier in which a command writes. A closed dossier stays open for writing: letters, objections and
 * talks come later too. Only one that was merged into another refuses.
 */
export async function lockDossier(
  ctx: Ctx,
  kandidaatId: string,
): Promise<Result<{ gemeente: string }, Fout>> {
  const kandidaat = await lockKandidaat(ctx, kandidaatId)
  if (kandidaat === undefined) return fout(nietGevonden)
  if (kandidaat.status === 'samengevoegd') return fout(botsing('dossier-samengevoegd'))
  return goed({ gemeente: kandidaat.gemeente })
}

/** Reads a part of a visible dossier and journals that it was shown, before the answer leaves. */
export async function readDossier<T>(
  ctx: Ctx,
  kandidaatId: string,
  wat: string,
  lees: () => Promise<T>,
): Promise<Result<T, Fout>> {
  if (!(await isZichtbaar(ctx, kandidaatId))) return fout(nietGevonden)
  const waarde = await lees()
  await journaalInzage(ctx, [kandidaatId], wat)
  return goed(waarde)
}
