import type { DossierTab } from '../dossier/uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'plan',
  tekst: 'plan.tab',
  volgorde: 20,
  lazy: () => import('./plan-tab.tsx'),
  routes: [
    { path: 'nieuw', lazy: () => import('./plan-nieuw.tsx') },
    { path: 'wijzigen', lazy: () => import('./plan-wijzigen.tsx') },
    { path: 'vaststellen', lazy: () => import('./plan-vaststellen.tsx') },
    { path: 'eerder/:planId', lazy: () => import('./plan-eerder.tsx') },
    { path: 'evaluatie/:planId', lazy: () => import('./evaluatie-nieuw.tsx') },
    { path: 'doelen/nieuw', lazy: () => import('./doel-formulier.tsx') },
    { path: 'doelen/:doelId', lazy: () => import('./doel-formulier.tsx') },
    { path: 'doelen/:doelId/interventie', lazy: () => import('./interventie-formulier.tsx') },
    { path: 'doelen/:doelId/interventies/:interventieId', lazy: () => import('./interventie-formulier.tsx') },
  ],
}
