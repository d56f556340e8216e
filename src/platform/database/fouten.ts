/**
 * The database cannot be started or used as it stands. The message is Dutch, says the cause and the remedy,
 * and is meant for the person at the console; `code` is for tests and logs.
 */
export class DatabaseStartFout extends Error {
  readonly code: string
  constructor(code: string, bericht: string, oorzaak?: unknown) {
    super(bericht, oorzaak === undefined ? undefined : { cause: oorzaak })
    this.name = 'DatabaseStartFout'
    this.code = code
  }
}

/** What is known about the work of a request that failed: nothing was stored, or nobody can say. */
export type Uitkomst = 'niet-opgeslagen' | 'onbekend'

/**
 * The database could not do its work now: gone, full, too busy or too slow. Answers with HTTP 503; the code is
 * also the translation key `fout.<code>`. `uitkomst` is `onbekend` only when a COMMIT was sent and no answer came:
 * the caller must then look (idempotency key) before trying again.
 */
export class DatabaseFout extends Error {
  readonly status = 503
  readonly code: DatabaseFoutCode
  readonly uitkomst: Uitkomst
  /** Seconds for the `Retry-After` header. */
  readonly naSeconden: number
  constructor(code: DatabaseFoutCode, uitkomst: Uitkomst, oorzaak: unknown) {
    super(code, { cause: oorzaak })
    this.name = 'DatabaseFout'
    this.code = code
    this.uitkomst = uitkomst
    this.naSeconden = NA_SECONDEN[code]
  }
}

export type DatabaseFoutCode =
  | 'database-onbereikbaar'
  | 'schijf-vol'
  | 'database-druk'
  | 'duurt-te-lang'
  | 'gelijktijdig-gewijzigd'
  | 'opslaan-onbekend'

const NA_SECONDEN: Record<DatabaseFoutCode, number> = {
  'database-onbereikbaar': 5,
  'schijf-vol': 60,
  'database-druk': 2,
  'duurt-te-lang': 10,
  'gelijktijdig-gewijzigd': 1,
  'opslaan-onbekend': 1,
}

/** SQLSTATE (PostgreSQL appendix A) or a Node network code of an error thrown by `pg`; '' when it has none. */
export function codeOf(fout: unknown): string {
  if (typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string')
    return fout.code
  return ''
}

const VERBINDING = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
])
const VERBROKEN =
  /Connection terminated|connection error|Client has encountered|not queryable|timeout expired/i

/** True when the connection itself is gone, so that the client must not go back to the pool. */
export function isConnectionLost(fout: unknown): boolean {
  const code = codeOf(fout)
  if (VERBINDING.has(code) || code.startsWith('08') || code === '25P03') return true
  if (code === '57P01' || code === '57P02' || code === '57P03' || code === '57P05') return true
  return code === '' && fout instanceof Error && VERBROKEN.test(fout.message)
}

/** True for a deadlock or serialization failure: the same work may succeed when done again from the start. */
export function isRetryable(fout: unknown): boolean {
  const code = codeOf(fout)
  return code === '40P01' || code === '40001'
}

/** The 503 that belongs to an error of the database, or undefined when it is an ordinary (programming) error. */
export function toDatabaseFout(fout: unknown): DatabaseFout | undefined {
  if (fout instanceof DatabaseFout) return fout
  const code = codeOf(fout)
  const als = (naam: DatabaseFoutCode) => new DatabaseFout(naam, 'niet-opgeslagen', fout)
  if (code === '53100' || code === 'ENOSPC') return als('schijf-vol')
  if (code.startsWith('53') || code === '55P03') return als('database-druk')
  if (fout instanceof Error && /timeout exceeded when trying to connect/.test(fout.message))
    return als('database-druk')
  if (code === '57014') return als('duurt-te-lang')
  if (isRetryable(fout)) return als('gelijktijdig-gewijzigd')
  if (isConnectionLost(fout) || code.startsWith('58') || code.startsWith('XX00'))
    return als('database-onbereikbaar')
  return undefined
}
