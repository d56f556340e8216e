import type { DossierKaart } from '../dossier/uitbreiding.ts'

export const kaart: DossierKaart = {
  volgorde: 30,
  kolom: 'zij',
  lazy: () => import('./terugmelding-kaart.tsx'),
}
