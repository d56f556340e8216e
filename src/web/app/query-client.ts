import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { toProbleem } from '../api/probleem.ts'
import { SESSIE_VERLOPEN } from './sessie.tsx'

/** Trying again helps only when there was no answer or the server asked for patience. */
function mayRetry(keren: number, fout: unknown): boolean {
  const { status } = toProbleem(fout)
  return keren < 2 && (status === 0 || status === 503)
}

/** Data from the API: fresh for half a minute, and a 401 anywhere ends the session on screen. */
export function createQueryClient(): QueryClient {
  const onError = (fout: unknown) => {
    if (toProbleem(fout).status === 401) window.dispatchEvent(new Event(SESSIE_VERLOPEN))
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({
      onError: (fout, _waarden, _context, mutatie) => {
        if (mutatie.options.mutationKey?.[0] !== 'inloggen') onError(fout)
      },
    }),
    defaultOptions: {
      queries: { retry: mayRetry, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  })
}
