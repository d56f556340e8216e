import type { DossierActie } from './uitbreiding.ts'

export const actie: DossierActie = {
  volgorde: 95,
  tekst: 'dossier.sluiten.actie',
  naar: 'sluiten',
  recht: 'dossier-schrijven',
}
