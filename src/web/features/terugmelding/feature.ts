import type { Feature } from '../../app/features.ts'

export const feature: Feature = {
  menu: [
    {
      pad: '/terugmeldingen',
      tekst: 'terugmelding.menu',
      icoon: 'vlag',
      groep: 'keten',
      volgorde: 10,
      recht: 'dossier-lezen',
      rollen: ['consulent', 'jobcoach', 'werkbegeleider', 'regisseur', 'beleid'],
    },
  ],
  routes: [{ path: 'terugmeldingen', lazy: () => import('./postvak-pagina.tsx') }],
}
