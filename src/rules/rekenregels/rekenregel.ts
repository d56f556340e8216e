import { type z } from 'zod'
import { datum, type Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import {
  runRegel,
  toJson,
  type AnyRegel,
  type Bewijs,
  type Hervorming,
  type Json,
  type Kwitantie,
  type Regel,
  type Stop,
} from '../engine/index.ts'
import { leesInvoer, type VeldFout } from './invoer.ts'

/** A calculation as the command line and the API give it. */
export type Berekening = {
  readonly rekenregel: string
  readonly uitkomst: Json
  readonly bewijs: Bewijs
  readonly kwitantie: Kwitantie
}

/** Why there is no outcome: faulty input, no law in force on that day, or a question to a person. */
export type RekenFout = { readonly soort: 'invoer-ongeldig'; readonly regels: readonly VeldFout[] } | Stop

export type Rekenregel = {
  readonly naam: string
  readonly titel: string
  /** Schema of the JSON input; its input type gives the JSON schema of the API. */
  readonly schema: z.ZodType
  readonly regel: AnyRegel
  bereken(invoer: unknown, hervorming?: Hervorming): Result<Berekening, RekenFout>
}

/**
 * The day on which the law behind these rules was last read. Calculations whose input has no date of its own use
 * it unless a `peildatum` is given.
 */
export const STAND_VAN_HET_RECHT: Datum = datum('2026-07-01')

export type Bestelling<R, U> = { readonly peildatum: Datum; readonly invoer: R; readonly regel?: Regel<R, U> }

/** Joins a schema for JSON to a rule: `naar` turns what was read into the day and the input of the rule. */
export function defineRekenregel<I, R, U>(opzet: {
  readonly naam: string
  readonly titel: string
  readonly schema: z.ZodType<I>
  readonly regel: Regel<R, U>
  naar(invoer: I): Bestelling<R, U>
}): Rekenregel {
  const { naam, titel, schema, regel, naar } = opzet
  return {
    naam,
    titel,
    schema,
    regel,
    bereken(invoer, hervorming) {
      const gelezen = leesInvoer(schema, invoer)
      if (!gelezen.ok) return fout({ soort: 'invoer-ongeldig', regels: gelezen.fout })
      const bestelling = naar(gelezen.waarde)
      const antwoord = runRegel(
        bestelling.regel ?? regel,
        bestelling.invoer,
        bestelling.peildatum,
        hervorming,
      )
      if (antwoord.soort !== 'uitkomst') return fout(antwoord)
      const { waarde, bewijs, kwitantie } = antwoord
      return goed({ rekenregel: naam, uitkomst: toJson(waarde), bewijs, kwitantie })
    },
  }
}
