import type { DossierKaart } from '../dossier/uitbreiding.ts'

export const kaart: DossierKaart = { volgorde: 20, kolom: 'zij', lazy: () => import('./klokken-kaart.tsx') }
