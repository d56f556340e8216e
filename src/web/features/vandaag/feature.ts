import type { Feature } from '../../app/features.ts'

export const feature: Feature = {
  menu: [
    {
      pad: '/vandaag',
      tekst: 'vandaag.menu',
      icoon: 'vandaag',
      groep: 'mensen',
      volgorde: 10,
      recht: 'dossier-lezen',
    },
  ],
  routes: [{ path: 'vandaag', lazy: () => import('./vandaag-pagina.tsx') }],
}
