import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'

/** One moment of a clock, as a rule gave it. */
export type Klokmoment = {
  readonly naam: string
  readonly soort: 'einde' | 'toets' | 'signaal' | 'antwoord'
  readonly datum: Datum
  readonly aanZet: string
  /** Id and version of the rule that says so. */
  readonly regel: string
  readonly regelVanaf: Datum
}

/** The clock of one assessment or report back. No moments: the clock stops and its open terms lapse. */
export type Klok = {
  readonly kandidaatId: string
  readonly gemeente: string
  readonly objectSoort: 'beoordeling' | 'terugmelding'
  readonly objectId: string
  readonly momenten: readonly Klokmoment[]
}

/** What the commands of a dossier need from elsewhere: the module of terms keeps the clocks (wired in main). */
export type DossiersDeps = { readonly registerKlok: (ctx: Ctx, klok: Klok) => Promise<void> }
