import { vi } from 'vitest'

export type Verzoek = {
  readonly methode: string
  readonly pad: string
  readonly zoek: URLSearchParams
  readonly koppen: Headers
  readonly body: unknown
}
type Antwoord = { readonly status?: number; readonly body?: unknown; readonly etag?: string }
type Routes = Readonly<Record<string, (verzoek: Verzoek) => Antwoord>>

/**
 * Answers the client's requests without a server: `{ 'GET /gemeenten': () => ({ body: { items: [] } }) }`.
 * Gives every request that was made; one without an answer is refused as the server would (404).
 */
export function stubApi(routes: Routes): Verzoek[] {
  const gedaan: Verzoek[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url)
    const tekst = await request.text()
    const verzoek: Verzoek = {
      methode: request.method,
      pad: url.pathname.replace('/api/v1', ''),
      zoek: url.searchParams,
      koppen: request.headers,
      body: tekst === '' ? undefined : JSON.parse(tekst),
    }
    gedaan.push(verzoek)
    const maak = routes[`${verzoek.methode} ${verzoek.pad}`]
    const {
      status = 200,
      body = {},
      etag,
    } = maak?.(verzoek) ?? { status: 404, body: { code: 'niet-gevonden' } }
    const headers = { 'content-type': 'application/json', ...(etag === undefined ? {} : { ETag: etag }) }
    return new Response(JSON.stringify(body), { status, headers })
  })
  return gedaan
}
