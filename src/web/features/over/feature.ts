import type { Feature } from '../../app/features.ts'

export const feature: Feature = {
  menu: [],
  routes: [],
  openbaar: [
    { path: 'over', lazy: () => import('./over-pagina.tsx') },
    { path: 'privacy', lazy: () => import('./privacy-pagina.tsx') },
    { path: 'toegankelijkheid', lazy: () => import('./toegankelijkheid-pagina.tsx') },
  ],
}
