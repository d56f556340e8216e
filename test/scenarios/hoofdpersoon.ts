import type { APIRequestContext } from 'playwright-core'

/** The person of the story. */
export type Hoofdpersoon = {
  readonly id: string
  readonly naam: string
  readonly achternaam: string
  readonly dossiernummer: string
}

type Rij = {
  readonly id: string
  readonly voornaam: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly dossiernummer: string
  readonly gemeente: string
  readonly vorm: string | null
}
type Stuk = { readonly soort?: string; readonly status: string }

const ROOSENDAAL = 'GM1674'

const naamVan = (k: Rij): string => [k.voornaam, k.voorvoegsel, k.achternaam].filter(Boolean).join(' ')

type Werk = Readonly<Record<'trajecten' | 'plaatsingen' | 'terugmeldingen', readonly Stuk[]>>

/** The first person of the own caseload, by name, who lives in Roosendaal and for whom `past` holds. */
async function kies(api: APIRequestContext, past: (k: Rij, werk: Werk) => boolean): Promise<Hoofdpersoon> {
  const lees = async <T>(pad: string) =>
    ((await (await api.get(`/api/v1${pad}`)).json()) as { items: T[] }).items
  for (const k of await lees<Rij>('/kandidaten?consulent=mij&sorteer=naam&aantal=60')) {
    if (k.gemeente !== ROOSENDAAL) continue
    const [trajecten, plaatsingen, terugmeldingen] = await Promise.all([
      lees<Stuk>(`/kandidaten/${k.id}/trajecten`),
      lees<Stuk>(`/kandidaten/${k.id}/plaatsingen`),
      lees<Stuk>(`/kandidaten/${k.id}/terugmeldingen`),
    ])
    if (past(k, { trajecten, plaatsingen, terugmeldingen })) return { ...k, naam: naamVan(k) }
  }
  throw new Error('nobody in the caseload of the demo fits the story')
}

/** Somebody without work, traject or report back: everything of the story still has to be done. */
export const kiesKandidaat = (api: APIRequestContext): Promise<Hoofdpersoon> =>
  kies(
    api,
    (k, w) =>
      k.vorm === null &&
      [w.trajecten, w.plaatsingen, w.terugmeldingen].every((stukken) => stukken.length === 0),
  )

/** Somebody with a running traject and more behind it, so that every section has something to show. */
export const kiesMetTraject = (api: APIRequestContext): Promise<Hoofdpersoon> =>
  kies(
    api,
    (_k, w) =>
      w.trajecten.some((t) => t.status === 'lopend') || w.plaatsingen.some((p) => p.status === 'lopend'),
  )

type Klok = { readonly soort: string; readonly einde: string | null; readonly opgeschorteDagen: number }

/** Somebody with a leerwerktraject that runs and was never stopped, and with the most clocks beside it. */
export async function kiesMetKlokken(api: APIRequestContext): Promise<Hoofdpersoon> {
  const lees = async <T>(pad: string) =>
    ((await (await api.get(`/api/v1${pad}`)).json()) as { items: T[] }).items
  const { vandaag } = (await (await api.get('/api/v1/sessies/huidige')).json()) as { vandaag: string }
  const gevonden = []
  for (const k of await lees<Rij>('/kandidaten?consulent=mij&sorteer=naam&aantal=60')) {
    const lopend = (await lees<Klok>(`/kandidaten/${k.id}/klokken`)).filter(
      (c) => c.einde !== null && c.einde > vandaag,
    )
    if (lopend.some((c) => c.soort === 'leerwerktraject' && c.opgeschorteDagen === 0))
      gevonden.push({ k, aantal: lopend.length })
  }
  const meest = gevonden.sort((a, b) => b.aantal - a.aantal)[0]
  if (meest === undefined) throw new Error('nobody in the caseload of the demo has a running leerwerktraject')
  return { ...meest.k, naam: naamVan(meest.k) }
}
