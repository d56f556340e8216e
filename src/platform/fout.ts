/** One thing that is wrong with one field; `code` is the translation key `fout.<code>`. */
export type Veldfout = {
  readonly veld: string
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** An expected failure of a command or query. The HTTP layer alone turns it into problem+json. */
export type Fout = {
  readonly code: string
  readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503
  readonly velden?: readonly Veldfout[]
  readonly params?: Readonly<Record<string, string | number>>
}

/** A foreign record answers exactly as an absent one: the same code, the same status, no hint. */
export const nietGevonden: Fout = { code: 'niet-gevonden', status: 404 }

/** The actor's role may not do this. */
export const nietToegestaan: Fout = { code: 'niet-toegestaan', status: 403 }

/** The record was changed by somebody else since it was read. */
export const verouderd: Fout = { code: 'verouderd', status: 412 }

/** A failure that one or more fields explain. */
export function ongeldig(...velden: Veldfout[]): Fout {
  return { code: 'ongeldige-invoer', status: 422, velden }
}

/** A rule of the domain that forbids this now. */
export function botsing(code: string, params?: Fout['params']): Fout {
  return params === undefined ? { code, status: 409 } : { code, status: 409, params }
}
