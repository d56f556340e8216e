import type { Feature } from '../../app/features.ts'

/** All components with invented content: for design, axe and screenshots; only in the demo and during development. */
export const feature: Feature = {
  menu: [],
  routes: [{ path: 'componenten', lazy: () => import('./componenten-pagina.tsx') }],
}
