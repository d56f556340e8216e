import { type Afronding, type Breuk } from '../../core/breuk.ts'
import { type Bedrag } from '../../core/bedrag.ts'
import { type Datum } from '../../core/datum.ts'
import { type Bron, type Zekerheid } from './bron.ts'
import { type Parameter } from './parameter.ts'

/** An open norm: the law leaves this to a person. The rule asks instead of guessing. */
export type Vraag = {
  /** Stable code; also the input field that carries the answer. */
  readonly code: string
  readonly vraag: string
  readonly waarom: string
  readonly wie: string
  readonly antwoorden?: readonly string[]
  readonly bron: Bron
}

/** What a formula may use. Everything it takes or rounds goes through here, so that the proof is complete. */
export type Rekening = {
  readonly peildatum: Datum
  /** The value in force on `op` (default the reference date); without one, the whole calculation ends in 'geen-versie'. */
  parameter<T>(p: Parameter<T>, op?: Datum): T
  /** Runs another rule; its proof becomes a branch of this one. */
  regel<I, U>(regel: Regel<I, U>, invoer: I, op?: Datum): U
  /** The only way from a fraction in cents to an amount: a step with a name. */
  rondAf(naam: string, cents: Breuk, wijze: Afronding): Bedrag
  /** Records what is taken for true and is not in the input. */
  aanname(tekst: string): void
  /** Records a step of this calculation that nobody has checked in a source. */
  onzeker(wat: string, reden: string): void
  /** Ends the calculation with a question to a person. */
  vraag(vraag: Vraag): never
}

/** One version of a rule as the law knew it from `vanaf` up to `tot`. */
export type RegelVersie<I, U> = {
  readonly vanaf: Datum
  readonly tot?: Datum
  readonly bron: Bron
  readonly zekerheid: Zekerheid
  /** The sentence of the law, in Dutch, only where we have read it. */
  readonly wettekst?: string
  /** What it means, in plain Dutch. */
  readonly uitleg: string
  /** Every parameter the formula may read: asking for another one is a bug, or break points would be missed. */
  readonly parameters: readonly Parameter<unknown>[]
  /** Every rule the formula may call. */
  readonly regels?: readonly AnyRegel[]
  bereken(rekening: Rekening, invoer: I): U
}

/** A rule is a value: an id, a name and its versions in order. */
export type Regel<I, U> = {
  readonly id: string
  readonly naam: string
  readonly versies: readonly RegelVersie<I, U>[]
}

export type AnyRegel = Regel<never, unknown>

/** Checks the versions once, when the program loads: sorted and without overlap. */
export function defineRegel<I, U>(regel: Regel<I, U>): Regel<I, U> {
  let vorige: RegelVersie<I, U> | undefined
  for (const versie of regel.versies) {
    if (versie.tot !== undefined && versie.tot <= versie.vanaf)
      throw new RangeError(`${regel.id}: empty version ${versie.vanaf}`)
    if (vorige && (vorige.tot ?? versie.vanaf) > versie.vanaf)
      throw new RangeError(`${regel.id}: versions overlap at ${versie.vanaf}`)
    if (vorige && vorige.vanaf >= versie.vanaf) throw new RangeError(`${regel.id}: versions are unsorted`)
    vorige = versie
  }
  return regel
}

/** The version in force on a day: a later version ends an earlier one; an end date ends it too. */
export function versieOp<I, U>(regel: Regel<I, U>, dag: Datum): RegelVersie<I, U> | undefined {
  for (let n = regel.versies.length - 1; n >= 0; n--) {
    const versie = regel.versies[n]!
    if (versie.vanaf <= dag) return versie.tot === undefined || dag < versie.tot ? versie : undefined
  }
  return undefined
}
