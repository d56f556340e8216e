import type { Feature } from '../../app/features.ts'

/** Whose own people these are: their caseload opens on those, everybody else's on all they may see. */
const MET_EIGEN_CASELOAD = ['consulent', 'jobcoach', 'werkbegeleider']
const ZONDER_EIGEN_CASELOAD = ['regisseur', 'accountmanager', 'beleid', 'beheerder']

const caseload = {
  tekst: 'kandidaten.menu.caseload',
  icoon: 'mensen',
  groep: 'mensen',
  volgorde: 20,
  recht: 'dossier-lezen',
} as const

export const feature: Feature = {
  menu: [
    { ...caseload, pad: '/caseload?consulent=mij', rollen: MET_EIGEN_CASELOAD },
    { ...caseload, pad: '/caseload', rollen: ZONDER_EIGEN_CASELOAD },
    {
      pad: '/zoeken',
      tekst: 'kandidaten.menu.zoeken',
      icoon: 'zoeken',
      groep: 'mensen',
      volgorde: 30,
      recht: 'dossier-lezen',
    },
  ],
  routes: [
    { path: 'caseload', lazy: () => import('./caseload-pagina.tsx') },
    { path: 'zoeken', lazy: () => import('./zoeken-pagina.tsx') },
    { path: 'dossiers/nieuw', lazy: () => import('./nieuw-pagina.tsx') },
  ],
}
