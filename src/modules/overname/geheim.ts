import { type Ctx } from '../../platform/context.ts'
import { type Kluis } from '../../platform/kluis/kluis.ts'

/**
 * Values of a take-over as they are stored: JSON, encrypted per region and bound to their place, since a file holds
 * numbers and names of people who may have no dossier.
 */
export type Geheim = {
  readonly sluit: (plaats: string, waarde: unknown) => Buffer
  readonly open: <T>(plaats: string, inhoud: Buffer) => T
}

export function maakGeheim(ctx: Ctx, kluis: Kluis): Geheim {
  const context = (plaats: string) => `overname|${plaats}`
  return {
    sluit: (plaats, waarde) => kluis.versleutel(ctx.actor.regioId, context(plaats), JSON.stringify(waarde)),
    open: <T>(plaats: string, inhoud: Buffer) =>
      JSON.parse(kluis.ontsleutel(ctx.actor.regioId, context(plaats), inhoud)) as T,
  }
}
