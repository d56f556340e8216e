import type { z } from 'zod'
import type { Result } from '../../core/result.ts'
import type { Fout } from '../fout.ts'
import type { Route, Uitvoer } from './route.ts'

/** A request from somebody who is not (yet) known. */
export type OpenVerzoek<B> = {
  readonly body: B
  /** The session token of the cookie, if any. */
  readonly token: string | undefined
  readonly adres: string
}

/** What an open route answers; `sessie` sets the cookie, `null` clears it. */
export type OpenUitvoer<A> = Uitvoer<A> & {
  readonly sessie?: { readonly token: string; readonly verlooptOp: string } | null
}

/** A route before there is a tenant: signing in, signing out, the demo accounts. Writes nothing about persons. */
export type OpenRoute = Pick<
  Route,
  'methode' | 'pad' | 'id' | 'groep' | 'samenvatting' | 'status' | 'body' | 'antwoord'
> & {
  readonly rollen: 'iedereen'
  readonly perMinuut: number
  /** The schema that the document shows when the handler itself checks the body. */
  readonly bodySchema?: z.ZodType
  readonly handle: (verzoek: OpenVerzoek<never>) => Promise<Result<OpenUitvoer<never>, Fout>>
}

/** Declares an open route with its handler typed by its own schemas. */
export function defineOpenRoute<B extends z.ZodType, A extends z.ZodType>(
  route: Omit<OpenRoute, 'handle' | 'body' | 'antwoord' | 'rollen'> & {
    readonly body?: B
    readonly antwoord?: A
    readonly handle: (verzoek: OpenVerzoek<z.output<B>>) => Promise<Result<OpenUitvoer<z.input<A>>, Fout>>
  },
): OpenRoute {
  return { ...route, rollen: 'iedereen' } as unknown as OpenRoute
}
