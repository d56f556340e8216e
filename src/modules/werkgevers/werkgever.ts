/** Facts about an employer that a user fills in. */
export type Werkgevergegevens = {
  readonly naam: string
  readonly kvkNummer: string | null
  readonly vestigingsplaats: string | null
  readonly sector: string
  /** False for the social-employment company itself: it is no regular employer (source: S3). */
  readonly regulier: boolean
  /** The organisation of the chain that this employer is, if it is one. */
  readonly organisatieId: string | null
  readonly accountmanagerId: string | null
  readonly contactpersoon: string | null
  readonly telefoon: string | null
  readonly email: string | null
  readonly ambassadeur: boolean
  readonly actief: boolean
}

export type WerkgeverRij = Werkgevergegevens & {
  readonly id: string
  readonly accountmanager: string | null
  readonly versie: number
  /** Workplaces open today, their places, and how many of those are taken today. */
  readonly werkplekken: number
  readonly plaatsen: number
  readonly bezet: number
}

/** binnen: within the walls of the social-employment company; buiten: at an employer, which is preferred (source: S3). */
export const LIGGINGEN = ['binnen', 'buiten'] as const
export type Ligging = (typeof LIGGINGEN)[number]

/** Facts about a workplace: one kind of work at one place, with a number of places. */
export type Werkplekgegevens = {
  readonly naam: string
  readonly omschrijving: string | null
  readonly plaatsen: number
  readonly ligging: Ligging
  readonly locatie: string | null
  readonly urenPerWeek: number | null
  /** Forms of work for which it is meant; empty means every form. */
  readonly vormen: readonly string[]
  readonly vanaf: string
  /** First day on which it is no longer open; null when no end is known. */
  readonly tot: string | null
}

export type WerkplekRij = Werkplekgegevens & {
  readonly id: string
  readonly werkgeverId: string
  readonly werkgever: string
  readonly bezet: number
  readonly versie: number
}
