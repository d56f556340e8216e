import { useQueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Kandidaat } from './kandidaat.ts'

export type Dossier = {
  readonly id: string
  readonly kandidaat: Kandidaat
  /** Version of the personal data, for `If-Match`. */
  readonly etag: string
  /** Open, and the user's role may write: whether to show what changes something. */
  readonly magSchrijven: boolean
}

const DossierContext = createContext<Dossier | null>(null)
export const DossierProvider = DossierContext.Provider

/** The dossier on screen; only in what is shown below `/dossiers/:id`. */
export function useDossier(): Dossier {
  const dossier = useContext(DossierContext)
  if (dossier === null) throw new Error('useDossier outside a dossier page')
  return dossier
}

/**
 * The query key of anything that belongs to one dossier: `dossierSleutel(id, 'plan')`. The person is `dossierSleutel(id)` itself,
 * so refreshing the dossier refreshes all below it.
 */
export const dossierSleutel = (id: string, ...rest: readonly unknown[]) => ['dossier', id, ...rest] as const

/** `await vernieuw()` after a change in who there are: the caseload, searches and the working day are read anew. */
export function useVernieuwLijsten(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['kandidaten'] }),
      client.invalidateQueries({ queryKey: ['vandaag'] }),
    ])
  }
}

/** `await vernieuw()` after a change in a dossier: the header, the warning, every card and section are read anew, and the lists too. */
export function useVernieuwDossier(id: string): () => Promise<void> {
  const client = useQueryClient()
  const lijsten = useVernieuwLijsten()
  return async () => {
    await Promise.all([client.invalidateQueries({ queryKey: ['dossier', id] }), lijsten()])
  }
}
