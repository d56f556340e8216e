import type { DossierTab } from '../dossier/uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'werk',
  tekst: 'trajecten.tab',
  volgorde: 25,
  lazy: () => import('./werk-tab.tsx'),
  routes: [
    { path: 'trajecten/nieuw', lazy: () => import('./plan-pagina.tsx') },
    { path: 'trajecten/:trajectId/wijzig', lazy: () => import('./wijzig-pagina.tsx') },
    { path: 'trajecten/:trajectId/beeindigen', lazy: () => import('./beeindig-pagina.tsx') },
    { path: 'plaatsingen/nieuw', lazy: () => import('../plaatsingen/plaats-pagina.tsx') },
    { path: 'plaatsingen/:plaatsingId/wijzig', lazy: () => import('../plaatsingen/wijzig-pagina.tsx') },
    { path: 'plaatsingen/:plaatsingId/beeindigen', lazy: () => import('../plaatsingen/beeindig-pagina.tsx') },
  ],
}
