import type { DossierTab } from '../dossier/uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'klokken',
  tekst: 'klokken.tab',
  volgorde: 30,
  lazy: () => import('./klokken-tab.tsx'),
  routes: [
    { path: ':objectId/opschorten', lazy: () => import('./opschorten-pagina.tsx') },
    { path: ':objectId/einde', lazy: () => import('./einde-pagina.tsx') },
    { path: ':objectId/opschortingen/:opschortingId', lazy: () => import('./opschorting-wijzig-pagina.tsx') },
  ],
}
