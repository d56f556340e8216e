import type { Feature } from '../../app/features.ts'

export const feature: Feature = {
  menu: [
    {
      pad: '/overname',
      tekst: 'overname.menu',
      icoon: 'importeren',
      groep: 'beheer',
      volgorde: 20,
      recht: 'overnemen',
    },
  ],
  routes: [
    { path: 'overname', lazy: () => import('./lijst-pagina.tsx') },
    { path: 'overname/nieuw', lazy: () => import('./bestand-pagina.tsx') },
    { path: 'overname/:id', lazy: () => import('./stand-pagina.tsx') },
    { path: 'overname/:id/kolommen', lazy: () => import('./kolommen-pagina.tsx') },
    { path: 'overname/:id/rijen', lazy: () => import('./rijen-pagina.tsx') },
    { path: 'overname/:id/overnemen', lazy: () => import('./overnemen-pagina.tsx') },
  ],
}
