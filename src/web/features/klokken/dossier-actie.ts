import type { DossierActie } from '../dossier/uitbreiding.ts'

export const actie: DossierActie = {
  volgorde: 70,
  tekst: 'klokken.actie.bekijk',
  naar: 'klokken',
  helptBij: ['termijn'],
}
