import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Fout } from '../../platform/fout.ts'
import { refreshVolgendeTermijn } from './afhandeling.ts'
import { findBotsing } from './begin.ts'
import { loadFeiten, moveFeiten } from './feiten-queries.ts'
import { herleidKandidaat } from './herleiding.ts'

/**
 * Two dossiers become one: trajecten, placements and their clocks go along, and everything is derived anew. Refused with the other
 * period when the two dossiers have something in one time that cannot hold at once. Both persons are locked.
 */
export async function verplaatsKlokken(ctx: Ctx, van: string, naar: string): Promise<Result<null, Fout>> {
  const blijvend = await loadFeiten(ctx, [naar])
  for (const object of await loadFeiten(ctx, [van])) {
    const botst = findBotsing(object, blijvend)
    if (botst !== undefined) return fout(botst)
  }
  await moveFeiten(ctx, van, naar)
  const na = await herleidKandidaat(ctx, naar, { altijd: true })
  if (!na.ok) return na
  await refreshVolgendeTermijn(ctx, van)
  return goed(null)
}
