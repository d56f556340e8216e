import type { Feature } from '../../app/features.ts'

export const feature: Feature = {
  menu: [
    {
      pad: '/werkgevers',
      tekst: 'werkgevers.titel',
      icoon: 'bedrijf',
      groep: 'werk',
      volgorde: 20,
      recht: 'dossier-lezen',
    },
  ],
  routes: [
    { path: 'werkgevers', lazy: () => import('./werkgevers-pagina.tsx') },
    { path: 'werkgevers/nieuw', lazy: () => import('./nieuw-pagina.tsx') },
    { path: 'werkgevers/:id', lazy: () => import('./werkgever-pagina.tsx') },
    { path: 'werkgevers/:id/wijzig', lazy: () => import('./wijzig-pagina.tsx') },
    { path: 'werkgevers/:id/werkplekken/nieuw', lazy: () => import('./werkplek-pagina.tsx') },
    { path: 'werkgevers/:id/werkplekken/:werkplekId', lazy: () => import('./werkplek-pagina.tsx') },
  ],
}
