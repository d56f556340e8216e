import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { readSessie, type Sessie } from '../api/sessie.ts'

export const SESSIE_SLEUTEL = ['sessie'] as const

/** Window event: a request was refused because the session is over. */
export const SESSIE_VERLOPEN = 'schakel:sessie-verlopen'

/** The session as the server last told it; `data` null means nobody is signed in. */
export const useSessieQuery = () =>
  useQuery({ queryKey: SESSIE_SLEUTEL, queryFn: readSessie, staleTime: Infinity })

const SessieContext = createContext<Sessie | null>(null)
export const SessieProvider = SessieContext.Provider

/** The running session, or null on the few pages that need none. */
export const useMaybeSessie = (): Sessie | null => useContext(SessieContext)

/** The running session; only below a guarded route. */
export function useSessie(): Sessie {
  const sessie = useContext(SessieContext)
  if (sessie === null) throw new Error('useSessie outside a guarded route')
  return sessie
}

/** The server's calendar day `YYYY-MM-DD`: every "today" on screen comes from here, never from the computer. */
export const useVandaag = (): string => useSessie().vandaag

/** Whether the signed-in user holds a right, as `rechten` of the session names it. */
export const useRecht = (recht: string): boolean => useSessie().rechten.includes(recht)
