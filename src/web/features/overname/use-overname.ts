import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { toProbleem } from '../../api/probleem.ts'
import {
  listRegels,
  readOvername,
  wijzig,
  type Keuzen,
  type MetVersie,
  type Regel,
  type Regelvraag,
} from './api.ts'

const SLEUTEL = 'overname'
export const LIJST = [SLEUTEL, 'lijst'] as const
const eenSleutel = (id: string) => [SLEUTEL, 'een', id] as const
const regelsSleutel = (id: string) => [SLEUTEL, 'regels', id] as const

/** While a judgement runs that another page or an earlier visit asked for, the take-over is read again. */
const PEIL_MS = 700

/** One take-over; read again while something runs on it. */
export const useOvername = (id: string) =>
  useQuery({
    queryKey: eenSleutel(id),
    queryFn: () => readOvername(id),
    refetchInterval: (q) => (q.state.data?.overname.bezig == null ? false : PEIL_MS),
  })

/** How many rows were read or written so far, while `loopt`; null when the server does not say. */
export function useVoortgang(id: string, loopt: boolean): number | null {
  const stand = useQuery({
    queryKey: [SLEUTEL, 'voortgang', id],
    queryFn: async () => (await readOvername(id)).overname.bezig,
    enabled: loopt && id !== '',
    refetchInterval: PEIL_MS,
    gcTime: 0,
    retry: false,
  })
  return loopt ? (stand.data ?? null) : null
}

/** Puts an answer of the server in place of what was known, and asks rows and list anew. */
export function useBewaarOvername(id: string) {
  const client = useQueryClient()
  return async (nieuw: MetVersie) => {
    client.setQueryData(eenSleutel(id), nieuw)
    await Promise.all([
      client.invalidateQueries({ queryKey: regelsSleutel(id) }),
      client.invalidateQueries({ queryKey: LIJST }),
    ])
  }
}

/** Everything that this take-over may have changed: itself, the list, and every list of people. */
export function useVernieuwAlles() {
  const client = useQueryClient()
  return () => client.invalidateQueries()
}

/** Sends choices; the file is judged again and the answer takes the place of what is on screen. */
export function useKeuzen(id: string) {
  const client = useQueryClient()
  const bewaar = useBewaarOvername(id)
  return useMutation({
    mutationFn: (keuzen: Keuzen) =>
      wijzig(id, client.getQueryData<MetVersie>(eenSleutel(id))?.etag ?? '', keuzen),
    onSuccess: bewaar,
    onError: (fout) => {
      // Somebody else changed it meanwhile: show what it is now, so that a second attempt can succeed.
      if (toProbleem(fout).status === 412) void client.invalidateQueries({ queryKey: eenSleutel(id) })
    },
  })
}

const PER_KEER = 25

/** Rows of the file of one class or with one finding, page by page. */
export function useRegels(id: string, vraag: Pick<Regelvraag, 'klasse' | 'code'>, aantal = PER_KEER) {
  const lijst = useInfiniteQuery({
    queryKey: [...regelsSleutel(id), vraag, aantal],
    queryFn: ({ pageParam }) => listRegels(id, { ...vraag, na: pageParam, aantal }),
    initialPageParam: 0,
    getNextPageParam: (laatste) => laatste.volgende,
    placeholderData: keepPreviousData,
  })
  const rijen: readonly Regel[] | undefined = lijst.data?.pages.flatMap((p) => p.items)
  return {
    rijen,
    probleem: lijst.error === null ? undefined : toProbleem(lijst.error),
    opnieuw: () => void lijst.refetch(),
    heeftMeer: lijst.hasNextPage,
    bezig: lijst.isFetchingNextPage,
    onMeer: () => void lijst.fetchNextPage(),
  }
}
