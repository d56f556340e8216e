import type { DossierKaart } from '../dossier/uitbreiding.ts'

export const kaart: DossierKaart = { volgorde: 20, kolom: 'hoofd', lazy: () => import('./taken-kaart.tsx') }
