import type { DossierTab } from '../dossier/uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'tijdlijn',
  tekst: 'tijdlijn.tab',
  volgorde: 80,
  lazy: () => import('./tijdlijn-tab.tsx'),
  routes: [{ path: 'afdruk', lazy: () => import('./afdruk.tsx') }],
}
