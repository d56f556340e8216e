import { datum } from '../../../core/datum.ts'
import { type Ctx } from '../../../platform/context.ts'
import { type Kluis } from '../../../platform/kluis/kluis.ts'
import { type BeoordeeldeRij } from '../classificatie/index.ts'
import { zetOver, type OvernameFeiten } from '../overzetten.ts'

/**
 * The day that stands for "no date in the file" where facts of two files are compared: the day of the take-over itself
 * would make the same file differ from day to day.
 */
export const ZONDER_DATUM = datum('1900-01-01')

/** What a row says, free of the day on which it is read. */
export const vasteFeiten = (rij: BeoordeeldeRij): OvernameFeiten | null => zetOver(rij, ZONDER_DATUM)

/** A print of what a row says about a person, by which the same facts are known again. */
export function feitenHash(ctx: Ctx, kluis: Kluis, { regel: _, ...feiten }: OvernameFeiten): Buffer {
  return kluis.index(ctx.actor.regioId, JSON.stringify(feiten))
}

/** The facts with the day of the take-over where the file had no date. */
export function dateer(feiten: OvernameFeiten, ctx: Pick<Ctx, 'vandaag'>): OvernameFeiten {
  const kenmerken = feiten.kenmerken.map((k) =>
    k.periode.vanaf === ZONDER_DATUM ? { ...k, periode: { vanaf: ctx.vandaag, tot: null } } : k,
  )
  return { ...feiten, kenmerken }
}
