import type { Datum } from '../core/datum.ts'

/** The kinds of user of the product. A role says what somebody comes to do; rights follow from it (modules' policy.ts). */
export type Rol =
  | 'consulent'
  | 'jobcoach'
  | 'accountmanager'
  | 'werkbegeleider'
  | 'regisseur'
  | 'beleid'
  | 'controller'
  | 'raadslid'
  | 'beheerder'
  | 'functionaris-gegevens'

/** How far the rows reach that somebody may see: the municipalities served, or the whole region. */
export type Bereik = 'gemeente' | 'regio'

/** Who acts, resolved once per request from the session; row-level security takes its settings from this. */
export type Actor = {
  readonly regioId: string
  readonly gebruikerId: string
  readonly organisatieId: string
  readonly rol: Rol
  readonly bereik: Bereik
  /** CBS codes (`GM0748`) of the municipalities that the actor's organisation serves. */
  readonly gemeenten: readonly string[]
  /** Ids of kandidaten shared with the actor's organisation by an agreement that runs today. */
  readonly gedeeld: readonly string[]
}

/** A running transaction with tenant and user set. `query` takes only parameterised SQL. */
export type Tx = {
  query<R>(sql: string, params?: readonly unknown[]): Promise<{ rows: R[]; rowCount: number }>
  /** Exactly one row; anything else is a bug and throws. */
  one<R>(sql: string, params?: readonly unknown[]): Promise<R>
  /** One row or none; more than one is a bug and throws. */
  maybe<R>(sql: string, params?: readonly unknown[]): Promise<R | undefined>
}

/** What a command or query gets as its first argument: the transaction, who acts, when it is, and new ids. */
export type Ctx = {
  readonly tx: Tx
  readonly actor: Actor
  /** The instant of this request as ISO 8601 with `Z`. */
  readonly nu: string
  /** The calendar day of `nu` in Europe/Amsterdam. */
  readonly vandaag: Datum
  readonly nieuwId: () => string
  /** The purpose for which persons are read, as the journal records it. */
  readonly doel: string
  readonly verzoekId: string
}

/** Time as the product sees it: injected, so that tests and the demo region have their own. */
export type Klok = () => string
