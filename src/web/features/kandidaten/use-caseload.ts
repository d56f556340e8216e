import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { toProbleem } from '../../api/probleem.ts'
import { listKandidaten, type Lijstrij, type Lijstvraag } from './api.ts'

/**
 * The caseload page by page: only the first page is counted, each next one starts where the last ended. Loaded pages stay
 * in memory for a while, so the back button shows the list as it was left.
 */
export function useCaseload(vraag: Lijstvraag) {
  const lijst = useInfiniteQuery({
    queryKey: ['kandidaten', vraag],
    queryFn: ({ pageParam }) =>
      listKandidaten(pageParam === null ? { ...vraag, telling: 'ja' } : { ...vraag, na: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (laatste) => laatste.volgende,
    placeholderData: keepPreviousData,
  })
  const rijen: readonly Lijstrij[] | undefined = lijst.data?.pages.flatMap((pagina) => pagina.items)
  return {
    rijen,
    aantal: lijst.data?.pages[0]?.aantal ?? null,
    probleem: lijst.error === null ? undefined : toProbleem(lijst.error),
    bezig: lijst.isFetching,
    meer: {
      heeftMeer: lijst.hasNextPage,
      bezig: lijst.isFetchingNextPage,
      onMeer: () => void lijst.fetchNextPage(),
    },
    opnieuw: () => void lijst.refetch(),
  }
}
