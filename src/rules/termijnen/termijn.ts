import { type Datum } from '../../core/datum.ts'
import { type Bron } from '../engine/index.ts'

export const TERMIJN_SOORTEN = [
  'leerwerktraject',
  'detachering',
  'proefplaatsing',
  'participatieplaats',
  'advies-beschut-werk',
  'besluit-loonkostensubsidie',
  'werk-doelgroep-a',
] as const

/** Kinds with a term of their own, and an end that was only agreed (`afgesprokenEinde`). */
export type TermijnSoort = (typeof TERMIJN_SOORTEN)[number] | 'afgesproken-einde'

/** Who has to act when a moment comes. */
export type AanZet = 'consulent' | 'college' | 'uwv' | 'werkgever' | 'kandidaat'

/** Days on which the clock stands still, half-open; `tot: null` is a suspension that still runs. */
export type Opschorting = { readonly vanaf: Datum; readonly tot: Datum | null; readonly reden: string }

/** A decision that sets another end: longer or shorter, taken before or after the old end. */
export type Wijziging = {
  readonly nieuweEinddatum: Datum
  readonly besluitdatum: Datum
  readonly reden: string
}

/**
 * Whether a suspension of the leerwerktraject also moves the 23 months of the detachment that follows. Law and
 * agreements are silent, so it is a choice with a name.
 */
export type Opschortingskeuze = 'alleen-eigen-klok' | 'leerwerk-schuift-mee'

export type TermijnInvoer = {
  readonly soort: TermijnSoort
  /** First day; for advice and decisions the day that starts the clock (request received, wage value fixed). */
  readonly start: Datum
  /** For `afgesproken-einde`: the first day outside the period that was agreed. */
  readonly afgesprokenEinde?: Datum | undefined
  /** For a detachment: first day of the leerwerktraject before it, which counts in its 23 months. */
  readonly leerwerkStart?: Datum | undefined
  readonly opschortingen?: readonly Opschorting[] | undefined
  /** For a detachment: suspensions registered on the leerwerktraject; they count only by `keuze`. */
  readonly leerwerkOpschortingen?: readonly Opschorting[] | undefined
  readonly keuze?: Opschortingskeuze | undefined
  readonly wijzigingen?: readonly Wijziging[] | undefined
  /** The day on which one looks; an open suspension has shifted the end by its days up to this one, at least. */
  readonly opDatum?: Datum | undefined
}

export type Moment = {
  /** Stable, for translations and tests: 'einde', 'signaal-6-weken', 'toets-9-maanden'. */
  readonly code: string
  readonly naam: string
  readonly datum: Datum
  /** True when an open suspension makes this the earliest possible date. */
  readonly minstens: boolean
  readonly uitleg: string
  readonly aanZet: AanZet
  readonly soort: 'einde' | 'toets' | 'signaal'
  readonly bron: Bron
}

export type TermijnOpmerking = {
  readonly code:
    | 'wijziging-boven-maximum'
    | 'besluit-na-einde'
    | 'opschorting-zonder-gevolg'
    | 'start-na-einde'
    | 'einde-in-weekend'
  readonly tekst: string
}

export type TermijnUitkomst = {
  readonly soort: TermijnSoort
  /** First day that no longer belongs to the term; null while an open suspension leaves it unknown. */
  readonly einde: Datum | null
  /** The end when the suspension would be lifted on `opDatum`; equal to `einde` when that is known. */
  readonly eindeMinstens: Datum
  /** Last day of the term, for a person to read; null when the end is unknown. */
  readonly laatsteDag: Datum | null
  /** The latest end that the rule allows, suspensions included; null when there is no longest term. */
  readonly maximum: Datum | null
  /** Days by which suspensions have moved the end. */
  readonly opgeschorteDagen: number
  /** Whether the clock stands still on `opDatum`; null when no day was given. */
  readonly opgeschort: boolean | null
  readonly momenten: readonly Moment[]
  readonly opmerkingen: readonly TermijnOpmerking[]
}
