import type { DossierTab } from '../dossier/uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'terugmelding',
  tekst: 'terugmelding.tab',
  volgorde: 60,
  lazy: () => import('./terugmelding-tab.tsx'),
  routes: [
    { path: 'nieuw', lazy: () => import('./terugmelding-nieuw.tsx') },
    { path: ':meldingId/beantwoorden', lazy: () => import('./terugmelding-beantwoorden.tsx') },
  ],
}
