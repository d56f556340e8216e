import type { DossierKaart } from '../dossier/uitbreiding.ts'

export const kaart: DossierKaart = {
  volgorde: 10,
  kolom: 'zij',
  lazy: () => import('./beoordeling-kaart.tsx'),
}
