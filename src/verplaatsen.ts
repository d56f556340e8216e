import { verplaatsDossiers } from './modules/dossiers/index.ts'
import type { Ctx } from './platform/context.ts'

/** When two dossiers become one: every module moves what it keeps under the folded dossier. */
export async function verplaatsDossier(ctx: Ctx, van: string, naar: string): Promise<void> {
  await verplaatsDossiers(ctx, van, naar)
}
