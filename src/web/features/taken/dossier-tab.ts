import type { DossierTab } from '../dossier/uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'taken',
  tekst: 'taken.tab',
  volgorde: 50,
  lazy: () => import('./taken-tab.tsx'),
  routes: [
    { path: 'nieuw', lazy: () => import('./taak-nieuw.tsx') },
    { path: ':taakId/wijzigen', lazy: () => import('./taak-wijzigen.tsx') },
  ],
}
