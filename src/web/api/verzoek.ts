import createClient, { type Client } from 'openapi-fetch'
import { ApiProbleem, readProbleem } from './probleem.ts'

/** A random key that makes a repeated POST harmless. `randomUUID` exists only in secure contexts, so there is a second way. */
export function newSleutel(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
}

const stand = { verschil: 0, activiteit: 0 }

/** The server's clock in milliseconds: the computer's own, corrected by the `Date` of the last answer. */
export const serverNu = (): number => Date.now() + stand.verschil

/** When this page last used the session (server's clock, ms), apart from asking after the session itself. */
export const lastActiviteit = (): number => stand.activiteit

function noteAnswer(url: string, response: Response): void {
  const datum = Date.parse(response.headers.get('Date') ?? '')
  // Whole seconds, so a small difference says nothing.
  if (Math.abs(datum - Date.now()) > 2000) stand.verschil = datum - Date.now()
  if (response.ok && !url.includes('/sessies')) stand.activiteit = serverNu()
}

/**
 * `fetch` with what every call of Schakel needs: same-origin cookies, the CSRF header, an Idempotency-Key on POST.
 * Throws `ApiProbleem` for a failed request, also when there was no answer at all (status 0, `geen-verbinding`).
 */
export async function schakelFetch(invoer: Request): Promise<Response> {
  const headers = new Headers(invoer.headers)
  headers.set('X-Schakel', '1')
  headers.set('Accept-Language', document.documentElement.lang)
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
  noteAnswer(invoer.url, response)
  if (!response.ok) throw new ApiProbleem(await readProbleem(response))
  return response
}

/** A client typed by the generated OpenAPI `paths`. Failures are thrown, so `data` of an answer is always there. */
export function createApi<Paths extends object>(): Client<Paths> {
  return createClient<Paths>({ baseUrl: `${window.location.origin}/api/v1`, fetch: schakelFetch })
}
