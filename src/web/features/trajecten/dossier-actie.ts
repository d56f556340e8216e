import type { DossierActie } from '../dossier/uitbreiding.ts'

export const acties: readonly DossierActie[] = [
  { volgorde: 50, tekst: 'trajecten.plan.actie', naar: 'werk/trajecten/nieuw', helptBij: ['geen-stap'] },
  { volgorde: 55, tekst: 'plaatsingen.nieuw.actie', naar: 'werk/plaatsingen/nieuw' },
]
