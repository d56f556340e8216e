/** One wrong field in a problem document; `code` translates as `fout.<code>`. */
export type Veldprobleem = {
  readonly veld: string
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** What the interface knows of a failed request: an RFC 9457 document, or no answer at all (`status` 0). */
export type Probleem = {
  readonly status: number
  /** Stable code and translation key `fout.<code>`; `geen-verbinding` and `onbekende-fout` are made by the client. */
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly velden: readonly Veldprobleem[]
  /** The number to give to a functional administrator. */
  readonly verzoekId?: string
}

/** Thrown by every failed call, so that queries, mutations and the error boundary see one kind of failure. */
export class ApiProbleem extends Error {
  readonly probleem: Probleem
  constructor(probleem: Probleem) {
    super(`${probleem.status} ${probleem.code}`)
    this.name = 'ApiProbleem'
    this.probleem = probleem
  }
}

type Losse = Record<string, unknown>
const isObject = (x: unknown): x is Losse => typeof x === 'object' && x !== null

function readParams(x: unknown): Record<string, string | number> {
  if (!isObject(x)) return {}
  const pairs = Object.entries(x).filter(([, v]) => typeof v === 'string' || typeof v === 'number')
  return Object.fromEntries(pairs) as Record<string, string | number>
}

function readVelden(x: unknown): Veldprobleem[] {
  if (!Array.isArray(x)) return []
  return x
    .filter(isObject)
    .filter((v) => typeof v['veld'] === 'string' && typeof v['code'] === 'string')
    .map((v) => ({ veld: v['veld'] as string, code: v['code'] as string, params: readParams(v['params']) }))
}

/** Reads a failed response into a `Probleem`; a body that is no problem document becomes code `onbekende-fout`. */
export async function readProbleem(response: Response): Promise<Probleem> {
  const body: unknown = await response.json().catch(() => undefined)
  const losse: Losse = isObject(body) ? body : {}
  const verzoekId = losse['instance']
  return {
    status: response.status,
    code: typeof losse['code'] === 'string' ? losse['code'] : 'onbekende-fout',
    params: readParams(losse['params']),
    velden: readVelden(losse['velden']),
    ...(typeof verzoekId === 'string' ? { verzoekId: verzoekId.replace(/^urn:verzoek:/, '') } : {}),
  }
}

/** The problem behind any thrown value; a bug in the interface itself is `onbekende-fout` too. */
export function toProbleem(fout: unknown): Probleem {
  return fout instanceof ApiProbleem
    ? fout.probleem
    : { status: 0, code: 'onbekende-fout', params: {}, velden: [] }
}
