import { api, pak } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'

type Een = paths['/overnames/{id}']['get']['responses'][200]['content']['application/json']
export type Overname = Een
export type Overzicht = NonNullable<Een['overzicht']>
export type Kolom = Overzicht['kolommen'][number]
export type OvernameKort =
  paths['/overnames']['get']['responses'][200]['content']['application/json']['items'][number]
export type Keuzen = paths['/overnames/{id}']['patch']['requestBody']['content']['application/json']
export type Veld = NonNullable<Kolom['veld']>
export type Regelvraag = NonNullable<paths['/overnames/{id}/regels']['get']['parameters']['query']>
export type Regel =
  paths['/overnames/{id}/regels']['get']['responses'][200]['content']['application/json']['items'][number]
export type Melding = Regel['meldingen'][number]

/** A take-over with the version that a change must name. */
export type MetVersie = { readonly overname: Overname; readonly etag: string }

const pad = (id: string) => ({ path: { id } })

export const listOvernames = async (): Promise<readonly OvernameKort[]> =>
  (await pak(api.GET('/overnames'))).waarde.items

export async function readOvername(id: string): Promise<MetVersie> {
  const { waarde, etag } = await pak(api.GET('/overnames/{id}', { params: pad(id) }))
  return { overname: waarde, etag: etag ?? '' }
}

export const listRegels = async (id: string, query: Regelvraag) =>
  (await pak(api.GET('/overnames/{id}/regels', { params: { ...pad(id), query } }))).waarde

/** Reads and judges the file for the first time. */
export async function beoordeel(id: string): Promise<MetVersie> {
  const { waarde, etag } = await pak(api.POST('/overnames/{id}/beoordelingen', { params: pad(id), body: {} }))
  return { overname: waarde, etag: etag ?? '' }
}

/** Adds choices of a person; the whole file is judged again with them. */
export async function wijzig(id: string, etag: string, body: Keuzen): Promise<MetVersie> {
  const params = { ...pad(id), header: { 'If-Match': etag } }
  const antwoord = await pak(api.PATCH('/overnames/{id}', { params, body }))
  return { overname: antwoord.waarde, etag: antwoord.etag ?? '' }
}

export const verwerk = async (id: string, etag: string, restOverslaan: boolean, sleutel: string) =>
  (
    await pak(
      api.POST('/overnames/{id}/verwerkingen', {
        params: { ...pad(id), header: { 'If-Match': etag } },
        body: { restOverslaan },
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde

export const draaiTerug = async (id: string, etag: string) =>
  (
    await pak(
      api.POST('/overnames/{id}/terugdraaiingen', {
        params: { ...pad(id), header: { 'If-Match': etag } },
      }),
    )
  ).waarde

/** Gives a take-over up: the file and its rows are wiped. */
export const breekAf = async (id: string): Promise<void> => {
  await pak(api.DELETE('/overnames/{id}', { params: pad(id) }))
}

/** Where every finding is to be had as a file. */
export const bevindingenAdres = (id: string): string => `/api/v1/overnames/${id}/bevindingen.csv`
