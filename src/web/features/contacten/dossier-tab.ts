import type { DossierTab } from '../dossier/uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'contacten',
  tekst: 'contacten.tab',
  volgorde: 40,
  lazy: () => import('./contacten-tab.tsx'),
  routes: [
    { path: 'nieuw', lazy: () => import('./contact-nieuw.tsx') },
    { path: ':contactId/corrigeren', lazy: () => import('./contact-corrigeren.tsx') },
  ],
}
