import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach } from 'vitest'
import type { Sessie } from '../api/sessie.ts'
import { SessieProvider } from '../app/sessie.tsx'
import { MeldingProvider } from '../components/undo-toast.tsx'
import { berichten as en } from '../i18n/en.ts'
import { berichten as nl } from '../i18n/nl.ts'
import { TaalProvider } from '../i18n/taal.tsx'

afterEach(cleanup)

/** A consultant of an invented region, as the API gives it. */
export const SESSIE: Sessie = {
  gebruiker: {
    id: '00000000-0000-4000-8000-000000000001',
    naam: 'Nora de Wit',
    gebruikersnaam: 'nora',
    rol: 'consulent',
    taal: 'nl',
    organisatie: { id: '00000000-0000-4000-8000-000000000002', naam: 'Werkplein', soort: 'werkplein' },
  },
  regio: { id: '00000000-0000-4000-8000-000000000003', naam: 'Regio West-Brabant' },
  gemeenten: ['GM1674'],
  bereik: 'gemeente',
  rechten: [],
  modus: 'demo',
  vandaag: '2026-11-22',
  verlooptOp: '2026-11-22T18:00:00.000Z',
}

/** Renders inside what every page has around it: language, data, messages, router and session. */
export function toon(
  kind: ReactNode,
  opties: { pad?: string; taal?: 'nl' | 'en'; sessie?: Sessie | null } = {},
) {
  const { pad = '/', taal = 'nl', sessie = SESSIE } = opties
  const router = createMemoryRouter([{ path: '*', element: kind }], { initialEntries: [pad] })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const beeld = render(
    <TaalProvider begin={taal} beginBerichten={taal === 'nl' ? nl : en}>
      <QueryClientProvider client={client}>
        <MeldingProvider>
          <SessieProvider value={sessie}>
            <RouterProvider router={router} />
          </SessieProvider>
        </MeldingProvider>
      </QueryClientProvider>
    </TaalProvider>,
  )
  return { ...beeld, router }
}

/** What axe finds wrong, one line per fault. Colours and sizes need a real browser; the browser tests cover those. */
export async function toegankelijkheidsfouten(element: Element): Promise<string[]> {
  const uitkomst = await axe.run(element, {
    rules: {
      'color-contrast': { enabled: false },
      'target-size': { enabled: false },
      region: { enabled: false },
    },
  })
  return uitkomst.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)
}
