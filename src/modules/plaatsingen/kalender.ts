import type { Ctx } from '../../platform/context.ts'
import { setVorm } from '../kandidaten/index.ts'
import { listVormVerschillen } from './queries.ts'

/**
 * What the calendar alone changes, for the nightly job: the form on the person when a placement began or ended today. Takes up to
 * `hoogstens` persons and gives how many it changed; the caller repeats until that is fewer.
 */
export async function refreshVormen(ctx: Ctx, hoogstens = 1000): Promise<number> {
  const anders = await listVormVerschillen(ctx, hoogstens)
  for (const { id, vorm } of anders) await setVorm(ctx, id, vorm)
  return anders.length
}
