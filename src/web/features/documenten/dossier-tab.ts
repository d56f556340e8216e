import type { DossierTab } from '../dossier/uitbreiding.ts'

export const tab: DossierTab = {
  pad: 'documenten',
  tekst: 'documenten.tab',
  volgorde: 70,
  lazy: () => import('./documenten-tab.tsx'),
}
