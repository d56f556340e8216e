import type { DossierActie } from '../dossier/uitbreiding.ts'

export const actie: DossierActie = {
  volgorde: 30,
  tekst: 'beoordeling.actie',
  naar: 'beoordeling/nieuw',
  recht: 'beoordelen',
}
