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
