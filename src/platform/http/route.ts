import type { z } from 'zod'
import type { Result } from '../../core/result.ts'
import type { Actor, Ctx, Rol } from '../context.ts'
import type { Aanroep } from '../database/roep.ts'
import type { Fout } from '../fout.ts'

/** What a route gives back when it succeeds. Exactly one of `lichaam`, `json` and `bestand` is set, or none for 204. */
export type Uitvoer<A> = {
  readonly lichaam?: A
  /** Ready JSON text from the database, sent untouched (hot lists). */
  readonly json?: string
  readonly bestand?: { readonly naam: string; readonly type: string; readonly inhoud: Buffer | string }
  /** Version of the record, sent as a strong ETag. */
  readonly versie?: number
  readonly locatie?: string
}

/** One uploaded file with its fields. */
export type Upload = {
  readonly naam: string
  readonly type: string
  readonly inhoud: Buffer
  readonly velden: Readonly<Record<string, string>>
}

/** A request after every check: the parts parsed by their schemas, the version from `If-Match`, the upload. */
export type Verzoek<P, Q, B> = {
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly versie: number
  readonly upload: Upload | undefined
}

/**
 * One line of the API: everything the framework, the OpenAPI document and the authorisation tests need to know.
 * `rollen` is checked before anything is read; `doel` is the purpose that the journal keeps.
 */
export type Route = {
  readonly methode: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below /api/v1, with `{id}` for parameters. */
  readonly pad: string
  readonly id: string
  readonly groep: string
  readonly samenvatting: string
  readonly rollen: readonly Rol[] | 'ingelogd'
  readonly doel: string
  readonly status: 200 | 201 | 202 | 204
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly antwoord?: z.ZodType
  /** The request must carry `If-Match`; the command gets the version. */
  readonly metVersie?: boolean
  readonly upload?: { readonly maxBytes: number }
  /** Media type of a file that is sent instead of JSON. */
  readonly bestandstype?: string
  readonly handle: (ctx: Ctx, verzoek: Verzoek<never, never, never>) => Promise<Result<Uitvoer<never>, Fout>>
  /** The same answer by one call of the database, for questions that it can take; undefined: `handle` does it. */
  readonly snel?: (actor: Actor, verzoek: Verzoek<never, never, never>) => Aanroep | undefined
}

type Schemas<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = {
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly antwoord?: A
}

/** Declares a route with its handler typed by its own schemas. */
export function defineRoute<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
>(
  route: Omit<Route, 'handle' | 'snel' | 'params' | 'query' | 'body' | 'antwoord'> &
    Schemas<P, Q, B, A> & {
      readonly handle: (
        ctx: Ctx,
        verzoek: Verzoek<z.output<P>, z.output<Q>, z.output<B>>,
      ) => Promise<Result<Uitvoer<z.input<A>>, Fout>>
      readonly snel?: (
        actor: Actor,
        verzoek: Verzoek<z.output<P>, z.output<Q>, z.output<B>>,
      ) => Aanroep | undefined
    },
): Route {
  return route as unknown as Route
}
