import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'

export type Werkgevervraag = NonNullable<paths['/werkgevers']['get']['parameters']['query']>
export type Werkgever = paths['/werkgevers/{id}']['get']['responses'][200]['content']['application/json']
export type Werkgeverrij =
  paths['/werkgevers']['get']['responses'][200]['content']['application/json']['items'][number]
export type Werkplek = Werkgever['plekken'][number]
export type Werkgeverinvoer = paths['/werkgevers']['post']['requestBody']['content']['application/json']
export type Werkplekinvoer =
  paths['/werkgevers/{id}/werkplekken']['post']['requestBody']['content']['application/json']

const SLEUTEL = 'werkgevers'
export const werkgeverSleutel = (id: string) => [SLEUTEL, 'een', id] as const
/** Everything about employers, to read anew after a change. */
export const WERKGEVERS = [SLEUTEL] as const

const listWerkgevers = async (query: Werkgevervraag) =>
  (await pak(api.GET('/werkgevers', { params: { query } }))).waarde

/** Employers by name, page by page. */
export function useWerkgevers(vraag: Werkgevervraag) {
  const lijst = useInfiniteQuery({
    queryKey: [SLEUTEL, 'lijst', vraag],
    queryFn: ({ pageParam }) => listWerkgevers(pageParam === null ? vraag : { ...vraag, na: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (laatste) => laatste.volgende,
    placeholderData: keepPreviousData,
  })
  const rijen: readonly Werkgeverrij[] | undefined = lijst.data?.pages.flatMap((p) => p.items)
  return {
    rijen,
    probleem: lijst.error === null ? undefined : toProbleem(lijst.error),
    opnieuw: () => void lijst.refetch(),
    meer: {
      heeftMeer: lijst.hasNextPage,
      bezig: lijst.isFetchingNextPage,
      onMeer: () => void lijst.fetchNextPage(),
    },
  }
}

/** The first employers whose name holds every typed word; asked from two characters on. */
export function useZoekWerkgever(zoek: string) {
  return useQuery({
    queryKey: [SLEUTEL, 'zoek', zoek],
    enabled: zoek.trim().length >= 2,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
    queryFn: async () => (await listWerkgevers({ zoek, actief: 'ja', aantal: 8 })).items,
  })
}

/** One employer with its workplaces and the version that a change must name. */
export const readWerkgever = async (id: string) => {
  const { waarde, etag } = await pak(api.GET('/werkgevers/{id}', { params: { path: { id } } }))
  return { werkgever: waarde, etag: etag ?? '' }
}

export const useWerkgever = (id: string | undefined) =>
  useQuery({
    queryKey: werkgeverSleutel(id ?? ''),
    enabled: id !== undefined && id !== '',
    queryFn: () => readWerkgever(id ?? ''),
  })

/** Workplaces of an employer with the places taken on a day. */
export const useWerkplekken = (id: string, op: string | null) =>
  useQuery({
    queryKey: [SLEUTEL, 'plekken', id, op],
    enabled: id !== '',
    placeholderData: keepPreviousData,
    queryFn: async () =>
      (
        await pak(
          api.GET('/werkgevers/{id}/werkplekken', {
            params: { path: { id }, query: op === null ? {} : { op } },
          }),
        )
      ).waarde.items,
  })

export const createWerkgever = async (body: Werkgeverinvoer, sleutel: string) =>
  (await pak(api.POST('/werkgevers', { body, headers: { 'Idempotency-Key': sleutel } }))).waarde

export const wijzigWerkgever = async (id: string, etag: string, body: Partial<Werkgeverinvoer>) => {
  const header = { 'If-Match': etag }
  await pak(api.PATCH('/werkgevers/{id}', { params: { path: { id }, header }, body }))
}

export const createWerkplek = async (id: string, body: Werkplekinvoer, sleutel: string) =>
  (
    await pak(
      api.POST('/werkgevers/{id}/werkplekken', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde

export const wijzigWerkplek = async (id: string, versie: number, body: Partial<Werkplekinvoer>) => {
  const header = { 'If-Match': `"${versie}"` }
  await pak(api.PATCH('/werkplekken/{id}', { params: { path: { id }, header }, body }))
}
