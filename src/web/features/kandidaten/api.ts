import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'

/** What the caseload can be asked, as in the address of the API. */
export type Lijstvraag = NonNullable<paths['/kandidaten']['get']['parameters']['query']>
export type Lijst = paths['/kandidaten']['get']['responses'][200]['content']['application/json']
export type Lijstrij = Lijst['items'][number]
export type Registratie = paths['/kandidaten']['post']['requestBody']['content']['application/json']
export type Gevonden =
  paths['/kandidaten/zoekopdrachten']['post']['responses'][200]['content']['application/json']['items'][number]

const EEN_UUR = 3_600_000
/** One and the same empty list, so that what is derived from it is not made anew at every render. */
const LEEG: readonly never[] = []

/** One page of the caseload. */
export const listKandidaten = async (query: Lijstvraag): Promise<Lijst> =>
  (await pak(api.GET('/kandidaten', { params: { query } }))).waarde

/** Registers a person; the key makes a repeated attempt the same registration. */
export const registreer = async (body: Registratie, sleutel: string) =>
  (await pak(api.POST('/kandidaten', { body, headers: { 'Idempotency-Key': sleutel } }))).waarde

/** Finds by BSN. The number travels in the body only, and nothing of it is kept in this browser. */
export const zoekOpBsn = async (bsn: string, reden: string): Promise<readonly Gevonden[]> =>
  (await pak(api.POST('/kandidaten/zoekopdrachten', { body: { bsn, reden } }))).waarde.items

const gemeentenQuery = {
  queryKey: ['gemeenten'],
  staleTime: EEN_UUR,
  queryFn: async () => (await pak(api.GET('/gemeenten'))).waarde.items,
}
const gebruikersQuery = {
  queryKey: ['gebruikers'],
  staleTime: EEN_UUR,
  queryFn: async () => (await pak(api.GET('/gebruikers'))).waarde.items,
}
const organisatiesQuery = {
  queryKey: ['organisaties'],
  staleTime: EEN_UUR,
  queryFn: async () => (await pak(api.GET('/organisaties'))).waarde.items,
}

/** The municipalities that my organisation works for; empty while they load. */
export const useGemeenten = () => useQuery(gemeentenQuery).data ?? LEEG

/** The professionals of the region, by name; empty while they load. */
export const useGebruikers = () => useQuery(gebruikersQuery).data ?? LEEG

/** The organisations of the chain, each with the municipalities it works for; empty while they load. */
export const useOrganisaties = () => useQuery(organisatiesQuery).data ?? LEEG

/** Whether all three lists are there, or which failure stands in the way. */
export function useKeuzelijsten() {
  const lijsten = [useQuery(gemeentenQuery), useQuery(gebruikersQuery), useQuery(organisatiesQuery)]
  return {
    klaar: lijsten.every((l) => l.data !== undefined),
    fout: lijsten.find((l) => l.error !== null)?.error ?? null,
    opnieuw: () => lijsten.forEach((l) => void l.refetch()),
  }
}

const FILTERS = ['filters'] as const

/** My saved views, and how to keep and remove one. A failure is thrown into `onError` of the caller. */
export function useBewaardeFilters(onFout: (fout: unknown) => void) {
  const client = useQueryClient()
  const vernieuw = () => client.invalidateQueries({ queryKey: FILTERS })
  const lijst = useQuery({
    queryKey: FILTERS,
    queryFn: async () => (await pak(api.GET('/filters'))).waarde.items,
  })
  const bewaar = useMutation({
    mutationFn: (body: { naam: string; vraag: string }) => api.POST('/filters', { body }),
    onSuccess: vernieuw,
    onError: onFout,
  })
  const verwijder = useMutation({
    mutationFn: (id: string) => api.DELETE('/filters/{id}', { params: { path: { id } } }),
    onSuccess: vernieuw,
    onError: onFout,
  })
  return {
    bewaard: (lijst.data ?? []).map(({ id, naam, vraag }) => ({ id, naam, stand: vraag })),
    bewaar: bewaar.mutateAsync,
    verwijder: verwijder.mutateAsync,
  }
}
