import type { Feature } from '../../app/features.ts'

export const feature: Feature = {
  menu: [],
  routes: [],
  openbaar: [{ path: 'inloggen', lazy: () => import('./inloggen-pagina.tsx') }],
}
