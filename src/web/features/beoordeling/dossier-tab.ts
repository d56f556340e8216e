import type { DossierTab } from '../dossier/uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'beoordeling',
  tekst: 'beoordeling.tab',
  volgorde: 10,
  lazy: () => import('./beoordeling-tab.tsx'),
  routes: [
    { path: 'nieuw', lazy: () => import('./beoordeling-nieuw.tsx') },
    { path: ':beoordelingId/corrigeren', lazy: () => import('./beoordeling-corrigeren.tsx') },
  ],
}
