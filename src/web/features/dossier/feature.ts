import type { Feature } from '../../app/features.ts'
import { DossierFout } from './dossier-fout.tsx'
import { tabRoutes } from './uitbreiding.ts'

export const feature: Feature = {
  menu: [],
  routes: [
    {
      path: 'dossiers/:id',
      lazy: () => import('./dossier-pagina.tsx'),
      children: [
        {
          // A section that fails leaves the header and the other sections in place.
          ErrorBoundary: DossierFout,
          children: [
            { index: true, lazy: () => import('./overzicht.tsx') },
            { path: 'samenvoegen', lazy: () => import('./samenvoegen/samenvoegen-pagina.tsx') },
            { path: 'sluiten', lazy: () => import('./sluiten/sluiten.tsx') },
            ...tabRoutes(),
          ],
        },
      ],
    },
  ],
}
