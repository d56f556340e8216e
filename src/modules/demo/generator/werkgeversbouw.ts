import { createWerkgever, createWerkplek } from '../../werkgevers/index.ts'
import { BEGINDAG } from '../moment.ts'
import { demoId, REEKS } from './ids.ts'
import type { Stap } from './stap.ts'
import type { Planplek, Planwerkgever } from './werkgeversplan.ts'
import type { Werkveld } from './werkveld.ts'

/** Employers have a series of ids of their own each: the employer first, then its workplaces. */
const reeks = (w: Planwerkgever): number => REEKS.werkgever + w.nummer

/** Ids are known beforehand, so that lives can be filled in side by side. */
export const werkgeverId = (w: Planwerkgever): string => demoId(reeks(w), 1)
export const plekId = (plek: Planplek): string => demoId(reeks(plek.werkgever), plek.nummer + 1)

/** An employer and its workplaces, entered on the first day by its account manager. */
export function werkgeverStappen(
  w: Planwerkgever,
  plekken: readonly Planplek[],
  veld: Werkveld,
): { reeks: number; stappen: Stap[] } {
  const op = `${BEGINDAG}T08:30:00.000Z`
  return {
    reeks: reeks(w),
    stappen: [
      { op, door: w.door, doe: ({ ctx }) => createWerkgever(ctx, w.gegevens) },
      ...plekken.map((plek): Stap => ({
        op,
        door: w.door,
        doe: ({ ctx }) =>
          createWerkplek(ctx, werkgeverId(w), { ...plek.gegevens, plaatsen: veld.plaatsen(plek) }),
      })),
    ],
  }
}
