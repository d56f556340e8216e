import type { DossierActie } from '../dossier/uitbreiding.ts'

export const actie: DossierActie = { volgorde: 60, tekst: 'terugmelding.nieuw', naar: 'terugmelding/nieuw' }
