import type { Ctx } from './platform/context.ts'

/** When two dossiers become one: every module moves what it keeps under the folded dossier. */
export async function verplaatsDossier(_ctx: Ctx, _van: string, _naar: string): Promise<void> {
  await Promise.resolve()
}
