export { createDossiersRoutes } from './routes.ts'
export type { DossiersDeps } from './klokken.ts'
export {
  corrigeerBeoordeling,
  createBeoordeling,
  findMogelijkeVorm,
  meldWerkGevonden,
} from './beoordeling/commands.ts'
export type { Oordeel } from './beoordeling/beoordeling.ts'
export type { Reden } from './beoordeling/redenen.ts'
export { meten, type Meting } from './meting/commands.ts'
export { verdeling, verdelingPerKwartaal, verwachtingUitgekomen } from './meting/overzichten.ts'
export { changeLopendPlan, createEvaluatie, createPlan, type Planwijziging } from './plan/commands.ts'
export { changeDoel, changeInterventie, createDoel, createInterventie } from './plan/doel-commands.ts'
export type { Doelinhoud, Interventieinhoud, Interventiesoort } from './plan/plan.ts'
export type { Evaluatieinhoud } from './plan/queries.ts'
export { beantwoordTerugmelding, terugmelden, trekTerugmeldingIn } from './terugmelding/commands.ts'
export { terugmeldcijfers } from './terugmelding/overzicht.ts'
export { listOpenTerugmeldingen, type TerugmeldingKort } from './terugmelding/queries.ts'
export type { Antwoord, Antwoordsoort, Terugmeldinhoud, Terugmeldreden } from './terugmelding/terugmelding.ts'
export { changeTaak, createTaak, type NieuweTaak, type Taakwijziging } from './taak/commands.ts'
export { listTakenBlok, listWachtOpAnderen, type TaakKort } from './taak/queries.ts'
export { corrigeerContact, createContact } from './contact/commands.ts'
export type { Contactinhoud, Contactsoort } from './contact/contact.ts'
export { createDocument, trekDocumentIn, type Bestand } from './document/commands.ts'
export { verplaatsDossiers } from './verplaats.ts'
export { findMedischeWoorden } from './werkfocus.ts'
export { persoonSchema, toonPersoon } from './persoon.ts'
