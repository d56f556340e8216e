import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { RouterProvider } from 'react-router'
import type { Taal } from '../api/sessie.ts'
import { MeldingProvider } from '../components/undo-toast.tsx'
import type { Berichten } from '../i18n/merge.ts'
import { TaalProvider } from '../i18n/taal.tsx'
import { createQueryClient } from './query-client.ts'
import { createRouter } from './router.tsx'

/** The whole application: language, data and routes. */
export function Toepassing({ taal, berichten }: { readonly taal: Taal; readonly berichten: Berichten }) {
  const [queryClient] = useState(createQueryClient)
  const [router] = useState(createRouter)
  return (
    <TaalProvider begin={taal} beginBerichten={berichten}>
      <QueryClientProvider client={queryClient}>
        <MeldingProvider>
          <RouterProvider router={router} />
        </MeldingProvider>
      </QueryClientProvider>
    </TaalProvider>
  )
}
