import type { Feature } from '../../app/features.ts'

export const feature: Feature = {
  menu: [
    {
      pad: '/taken',
      tekst: 'taken.menu',
      icoon: 'taken',
      groep: 'mensen',
      volgorde: 25,
      recht: 'dossier-schrijven',
    },
  ],
  routes: [{ path: 'taken', lazy: () => import('./taken-pagina.tsx') }],
}
