import type { DossierActie } from '../dossier/uitbreiding.ts'

export const actie: DossierActie = { volgorde: 50, tekst: 'plan.actie', naar: 'plan' }
