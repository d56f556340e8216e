import type { DossierActie } from '../dossier/uitbreiding.ts'

export const actie: DossierActie = {
  volgorde: 10,
  tekst: 'contacten.nieuw',
  naar: 'contacten/nieuw',
  helptBij: ['geen-stap'],
}
