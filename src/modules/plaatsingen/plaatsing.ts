import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Vorm } from '../../rules/ladder/index.ts'

/** Forms in which somebody can be placed: the ladder without the leerwerktraject, which is a traject. */
export const PLAATSINGSVORMEN = [
  'regulier',
  'regulier-met-lks',
  'banenafspraak',
  'detachering',
  'beschut-werk',
  'proefplaatsing',
  'participatieplaats',
  'wsw-begeleid-werken',
  'wsw-detachering',
  'wsw-op-locatie',
  'wsw-intern',
  'dagbesteding',
] as const satisfies readonly Vorm[]
export type Plaatsingsvorm = (typeof PLAATSINGSVORMEN)[number]

export const EINDE_REDENEN = [
  'doorstroom',
  'contract-afgelopen',
  'uitval',
  'verhuizing',
  'pensioen',
  'overlijden',
  'eigen-verzoek',
  'overig',
] as const
export type EindeReden = (typeof EINDE_REDENEN)[number]

/** Facts about a placement that may be corrected; form and person never change: that is another placement. */
export type Plaatsingsgegevens = {
  readonly werkgeverId: string
  readonly werkplekId: string | null
  readonly leerwerktrajectId: string | null
  readonly functie: string | null
  readonly urenPerWeek: number
  /** Whole percent of the minimum wage, when measured. */
  readonly loonwaarde: number | null
  readonly instrumenten: readonly string[]
  /** Whole eurocents a year. */
  readonly kostenPerJaarCent: number | null
  /** A second job beside another placement, with another employer. */
  readonly nevenbaan: boolean
  readonly lagereVormReden: string | null
  readonly geplandEinde: Datum | null
}

export type PlaatsingRij = Plaatsingsgegevens & {
  readonly id: string
  readonly kandidaatId: string
  readonly vorm: Plaatsingsvorm
  readonly werkgever: string
  readonly werkplek: string | null
  readonly ligging: string | null
  readonly vanaf: Datum
  /** First day outside; null without an end or while an open suspension leaves it unknown. */
  readonly tot: Datum | null
  readonly status: 'gepland' | 'lopend' | 'beeindigd' | 'vervallen'
  readonly eindeReden: EindeReden | null
  readonly eindeToelichting: string | null
  readonly versie: number
}

/** What placing somebody needs from elsewhere. */
export type PlaatsingDeps = {
  /** The highest form of work that the latest assessment holds possible; undefined when nobody has judged that. */
  readonly findMogelijkeVorm: (
    ctx: Ctx,
    kandidaatId: string,
  ) => Promise<{ readonly vorm: string } | undefined>
  /** Paid work was found: whoever keeps a clock on that can stop it. The person is locked. */
  readonly meldWerkGevonden: (ctx: Ctx, kandidaatId: string) => Promise<void>
}
