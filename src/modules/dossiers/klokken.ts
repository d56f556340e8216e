import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'

/** One moment of a clock, as a rule gave it. */
export type Klokmoment = {
  /** Stable within its clock: `einde`, `signaal-2-weken`, `antwoord`. */
  readonly code: string
  readonly naam: string
  readonly soort: 'einde' | 'toets' | 'signaal' | 'antwoord'
  readonly datum: Datum
  readonly aanZet: string
  /** Id and version of the rule that says so. */
  readonly regel: string
  readonly regelVanaf: Datum
}

/** Whose clock it is. */
export type Klokbezitter = {
  readonly objectSoort: 'beoordeling' | 'terugmelding'
  readonly objectId: string
  readonly kandidaatId: string
}

/** What the commands of a dossier need from the module of terms, wired in main. */
export type DossiersDeps = {
  /** Stores exactly these moments for an object; without moments its open terms lapse. The person is locked. */
  readonly registerTermijnen: (
    ctx: Ctx,
    klok: Klokbezitter & { readonly momenten: readonly Klokmoment[] },
  ) => Promise<void>
  /** An open term was met by what happened, so nobody needs to tick it off. */
  readonly voltooiTermijn: (ctx: Ctx, van: Klokbezitter, code: string, besluit: string) => Promise<void>
}
