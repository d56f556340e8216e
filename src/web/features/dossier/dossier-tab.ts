import type { DossierTab } from './uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'gegevens',
  tekst: 'dossier.tab.gegevens',
  volgorde: 90,
  lazy: () => import('./gegevens/gegevens.tsx'),
  routes: [
    { path: 'delen', lazy: () => import('./delen/delen-nieuw.tsx') },
    { path: 'wijzig/:groep', lazy: () => import('./gegevens/wijzig-groep.tsx') },
    { path: 'feiten/:soort', lazy: () => import('./feiten/feit-pagina.tsx') },
    { path: 'feiten/:soort/nieuw', lazy: () => import('./feiten/feit-nieuw.tsx') },
    { path: 'feiten/:soort/:kenmerkId/corrigeren', lazy: () => import('./feiten/feit-corrigeren.tsx') },
    { path: 'feiten/:soort/:kenmerkId/beeindigen', lazy: () => import('./feiten/feit-beeindigen.tsx') },
  ],
}
