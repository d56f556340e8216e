import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

type Lijst = paths['/kandidaten/{id}/tijdlijn']['get']['responses'][200]['content']['application/json']
/** One line of a dossier's story; `gecorrigeerdDoor` names the line that corrects it. */
export type Regel = Lijst['items'][number]
export type Afdruk =
  paths['/kandidaten/{id}/tijdlijn/afdruk']['get']['responses'][200]['content']['application/json']
/** Start of a kind, and a word that occurs in it. */
export type Vraag = { readonly soort?: string; readonly woord?: string }

const PER_KEER = 50

/** The story of a dossier, newest first, page by page. */
export function useTijdlijn(id: string, vraag: Vraag) {
  const lijst = useInfiniteQuery({
    queryKey: dossierSleutel(id, 'tijdlijn', vraag),
    queryFn: async ({ pageParam }): Promise<Lijst> => {
      const query = { ...vraag, aantal: PER_KEER, ...(pageParam === null ? {} : { na: pageParam }) }
      return (await pak(api.GET('/kandidaten/{id}/tijdlijn', { params: { path: { id }, query } }))).waarde
    },
    initialPageParam: null as string | null,
    getNextPageParam: (laatste) => laatste.volgende,
    placeholderData: keepPreviousData,
  })
  return {
    regels: lijst.data?.pages.flatMap((p) => p.items),
    probleem: lijst.error === null ? undefined : toProbleem(lijst.error),
    opnieuw: () => void lijst.refetch(),
    heeftMeer: lijst.hasNextPage,
    bezig: lijst.isFetchingNextPage,
    onMeer: () => void lijst.fetchNextPage(),
  }
}

/** The whole story in one piece; the journal keeps that it was taken out. */
export function useAfdruk(id: string, vraag: Vraag) {
  const { data, error, refetch } = useQuery({
    queryKey: ['tijdlijn-afdruk', id, vraag],
    staleTime: Infinity,
    queryFn: async (): Promise<Afdruk> =>
      (await pak(api.GET('/kandidaten/{id}/tijdlijn/afdruk', { params: { path: { id }, query: vraag } })))
        .waarde,
  })
  return {
    afdruk: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}
