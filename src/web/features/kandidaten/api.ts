import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'

/** What the caseload can be asked, as in the address of the API. */
export type Lijstvraag = NonNullable<paths['/kandidaten']['get']['parameters']['query']>
export type Lijst = paths['/kandidaten']['get']['responses'][200]['content']['application/json']
export type Lijstrij = Lijst['items'][number]
export type Registratie = paths['/kandidaten']['post']['requestBody']['content']['application/json']
export type Gevonden = paths['/kandidaten/zoekopdrachten']['post']['responses'][200]['content']['application/json']['items'][number]

const EEN_UUR = 3_600_000

/** One page of the caseload. */
export const listKandidaten = async (query: Lijstvraag): Promise<Lijst> =>
  (await pak(api.GET('/kandidaten', { params: { query } }))).waarde

/** Registers a person; the key makes a repeated attempt the same registration. */
export const registreer = async (body: Registratie, sleutel: string) =>
  (await pak(api.POST('/kandidaten', { body, headers: { 'Idempotency-Key': sleutel } }))).waarde

/** Finds by BSN. The number travels in the body only, and nothing of it is kept in this browser. */
export const zoekOpBsn = async (bsn: string, reden: string): Promise<readonly Gevonden[]> =>
  (await pak(api.POST('/kandidaten/zoekopdrachten', { body: { bsn, reden } }))).waarde.items

/** The municipalities that my organisation works for. */
export function useGemeenten() {
  const { data } = useQuery({
    queryKey: ['gemeenten'],
    staleTime: EEN_UUR,
    queryFn: async () => (await pak(api.GET('/gemeenten'))).waarde.items,
  })
  return data ?? []
}

/** The professionals of the region, by name. */
export function useGebruikers() {
  const { data } = useQuery({
    queryKey: ['gebruikers'],
    staleTime: EEN_UUR,
    queryFn: async () => (await pak(api.GET('/gebruikers'))).waarde.items,
  })
  return data ?? []
}

/** The organisations of the chain, each with the municipalities it works for. */
export function useOrganisaties() {
  const { data } = useQuery({
    queryKey: ['organisaties'],
    staleTime: EEN_UUR,
    queryFn: async () => (await pak(api.GET('/organisaties'))).waarde.items,
  })
  return data ?? []
}

const FILTERS = ['filters'] as const

/** My saved views, and how to keep and remove one. A failure is thrown into `onError` of the caller. */
export function useBewaardeFilters(onFout: (fout: unknown) => void) {
  const client = useQueryClient()
  const vernieuw = () => client.invalidateQueries({ queryKey: FILTERS })
  const lijst = useQuery({ queryKey: FILTERS, queryFn: async () => (await pak(api.GET('/filters'))).waarde.items })
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
