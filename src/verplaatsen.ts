import { verplaatsDossiers } from './modules/dossiers/index.ts'
import { refreshVorm } from './modules/plaatsingen/index.ts'
import { registerTermijnen, verplaatsKlokken, voltooiTermijn } from './modules/termijnen/index.ts'
import type { Ctx } from './platform/context.ts'

/**
 * When two dossiers become one: every module moves what it keeps under the folded dossier. What cannot hold together throws
 * with its failure, so that nothing of the merge stays.
 */
export async function verplaatsDossier(ctx: Ctx, van: string, naar: string): Promise<void> {
  const klokken = await verplaatsKlokken(ctx, van, naar)
  if (!klokken.ok) throw Object.assign(new Error(klokken.fout.code), { fout: klokken.fout })
  await verplaatsDossiers(ctx, { registerTermijnen, voltooiTermijn }, van, naar)
  for (const id of [van, naar]) await refreshVorm(ctx, id)
}
