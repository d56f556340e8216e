import type { DossierKaart } from '../dossier/uitbreiding.ts'

export const kaart: DossierKaart = { volgorde: 30, kolom: 'hoofd', lazy: () => import('./plan-kaart.tsx') }
