import createClient, { type Client } from 'openapi-fetch'
import { ApiProbleem, readProbleem } from './probleem.ts'

/** A random key that makes a repeated POST harmless. `randomUUID` exists only in secure contexts, so there is a second way. */
export function newSleutel(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
}

type Luisteraar = (verlooptOp: string) => void
const luisteraars = new Set<Luisteraar>()

/** Tells when the session will end, each time an answer says so in its `Sessie-Verloopt-Op` header. */
export function onSessieEinde(luisteraar: Luisteraar): () => void {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}

/**
 * `fetch` with what every call of Schakel needs: same-origin cookies, the CSRF header, an Idempotency-Key on POST.
 * Throws `ApiProbleem` for a failed request, also when there was no answer at all (status 0, `geen-verbinding`).
 */
export async function schakelFetch(invoer: Request): Promise<Response> {
  const headers = new Headers(invoer.headers)
  headers.set('X-Schakel', '1')
  if (!headers.has('Accept')) headers.set('Accept', 'application/json')
  if (invoer.method === 'POST' && !headers.has('Idempotency-Key'))
    headers.set('Idempotency-Key', newSleutel())
  let response: Response
  try {
    response = await fetch(new Request(invoer, { headers, credentials: 'same-origin' }))
  } catch (oorzaak) {
    if (oorzaak instanceof DOMException && oorzaak.name === 'AbortError') throw oorzaak
    throw new ApiProbleem({ status: 0, code: 'geen-verbinding', params: {}, velden: [] })
  }
  const einde = response.headers.get('Sessie-Verloopt-Op')
  if (einde !== null) luisteraars.forEach((luisteraar) => luisteraar(einde))
  if (!response.ok) throw new ApiProbleem(await readProbleem(response))
  return response
}

/** A client typed by the generated OpenAPI `paths`. Failures are thrown, so `data` of an answer is always there. */
export function createApi<Paths extends object>(): Client<Paths> {
  return createClient<Paths>({ baseUrl: window.location.origin, fetch: schakelFetch })
}

/** An answer with its version: send `etag` back as `If-Match` when you write. */
export type MetVersie<T> = { readonly waarde: T; readonly etag: string | undefined }

export type VerzoekOpties = {
  readonly methode?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly inhoud?: unknown
  /** The version that was read; a write on a changed record fails with 412 `verouderd`. */
  readonly etag?: string | undefined
  /** Give the same key when the same intention is sent again. */
  readonly sleutel?: string
  readonly signal?: AbortSignal
}

/** One untyped call below `/api/v1`, for the few endpoints typed by hand. A 204 gives `undefined`. */
export async function verzoek<T>(pad: string, opties: VerzoekOpties = {}): Promise<MetVersie<T>> {
  const headers = new Headers()
  if (opties.inhoud !== undefined) headers.set('Content-Type', 'application/json')
  if (opties.etag !== undefined) headers.set('If-Match', opties.etag)
  if (opties.sleutel !== undefined) headers.set('Idempotency-Key', opties.sleutel)
  const init: RequestInit = { method: opties.methode ?? 'GET', headers }
  if (opties.inhoud !== undefined) init.body = JSON.stringify(opties.inhoud)
  if (opties.signal !== undefined) init.signal = opties.signal
  const response = await schakelFetch(new Request(new URL(`/api/v1${pad}`, window.location.origin), init))
  const waarde = response.status === 204 ? undefined : await response.json()
  return { waarde: waarde as T, etag: response.headers.get('ETag') ?? undefined }
}
