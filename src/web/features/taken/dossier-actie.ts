import type { DossierActie } from '../dossier/uitbreiding.ts'

export const acties: readonly DossierActie[] = [
  { volgorde: 20, tekst: 'taken.nieuw', naar: 'taken/nieuw', helptBij: ['geen-stap'] },
  { volgorde: 71, tekst: 'taken.actie.bekijk', naar: 'taken', helptBij: ['taak'] },
]
