import type { DossierKaart } from '../dossier/uitbreiding.ts'

export const kaart: DossierKaart = {
  volgorde: 40,
  kolom: 'hoofd',
  lazy: () => import('./contacten-kaart.tsx'),
}
