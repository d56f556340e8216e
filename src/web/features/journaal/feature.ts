import type { Feature } from '../../app/features.ts'

export const feature: Feature = {
  menu: [
    {
      pad: '/journaal',
      tekst: 'journaal.menu',
      icoon: 'geschiedenis',
      groep: 'beheer',
      volgorde: 10,
      recht: 'journaal-lezen',
    },
  ],
  routes: [{ path: 'journaal', lazy: () => import('./journaal-pagina.tsx') }],
}
