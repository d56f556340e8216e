import type { DossierKaart } from './uitbreiding.ts'

export const kaarten: readonly DossierKaart[] = [
  { volgorde: 10, kolom: 'hoofd', lazy: () => import('./kaarten/feiten-kaart.tsx') },
  { volgorde: 80, kolom: 'zij', lazy: () => import('./kaarten/wie-kaart.tsx') },
]
