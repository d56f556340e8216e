import type { Datum } from '../../core/datum.ts'
import type { TermijnOpmerking, TermijnSoort } from '../../rules/termijnen/index.ts'

/** What has a period of which the end may follow from a rule. */
export type ObjectSoort = 'traject' | 'plaatsing'

export const OPSCHORTINGSREDENEN = [
  'ziekte',
  'zwangerschap',
  'zorgtaken',
  'detentie',
  'verblijf-elders',
  'werkgever-gesloten',
  'overig',
] as const
export type Opschortingsreden = (typeof OPSCHORTINGSREDENEN)[number]

/** A suspension in force, half-open; `tot` null still runs. */
export type Opschortingsfeit = {
  readonly id: string
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly reden: string
}

/** A decision in force that set another end. */
export type Eindefeit = {
  readonly id: string
  readonly nieuwEinde: Datum
  readonly besluitdatum: Datum
  readonly reden: string
}

/** A traject or placement with every fact that its clock depends on. */
export type Klokobject = {
  readonly id: string
  readonly kandidaatId: string
  readonly objectSoort: ObjectSoort
  /** Kind of traject or form of placement. */
  readonly soort: string
  readonly start: Datum
  readonly tot: Datum | null
  readonly geplandEinde: Datum | null
  readonly leerwerktrajectId: string | null
  readonly werkgeverId: string | null
  readonly werkplekId: string | null
  readonly nevenbaan: boolean
  readonly status: 'gepland' | 'lopend' | 'beeindigd'
  readonly versie: number
  readonly opschortingen: readonly Opschortingsfeit[]
  readonly wijzigingen: readonly Eindefeit[]
}

/** A moment that somebody has to act on, as it is stored. `regel` and `regelVanaf` say which version of which rule gave it. */
export type Termijnmoment = {
  readonly code: string
  readonly naam: string
  readonly soort: 'einde' | 'toets' | 'signaal' | 'antwoord'
  readonly datum: Datum
  /** consulent, college, uwv, werkgever, kandidaat, gemeente. */
  readonly aanZet: string
  readonly regel: string
  readonly regelVanaf: Datum
  /** Only where no rule carries the text. */
  readonly uitleg?: string | null | undefined
}

export type Termijnstatus = 'open' | 'afgehandeld' | 'vervallen'

export type TermijnRij = Termijnmoment & {
  readonly id: string
  readonly kandidaatId: string
  readonly objectSoort: string
  readonly objectId: string
  readonly status: Termijnstatus
  readonly afgehandeldOp: string | null
  readonly afgehandeldDoor: string | null
  readonly besluit: string | null
  readonly versie: number
}

/** What the rules say about one object. `tot` is the first day outside it; null while it is unknown or open-ended. */
export type Afleiding = {
  readonly klok: TermijnSoort | null
  readonly tot: Datum | null
  readonly maximum: Datum | null
  readonly opgeschorteDagen: number
  readonly momenten: readonly Termijnmoment[]
  readonly opmerkingen: readonly TermijnOpmerking[]
}
