export { bronTekst, type Bron, type Zekerheid } from './bron.ts'
export {
  defineBedragen,
  defineParameter,
  type Eenheid,
  type Parameter,
  type ParameterRij,
} from './parameter.ts'
export {
  defineRegel,
  versieOp,
  type AnyRegel,
  type Regel,
  type RegelVersie,
  type Rekening,
  type Vraag,
} from './regel.ts'
export { toJson, type Bewijs, type Json, type Kwitantie } from './bewijs.ts'
export { addVersie, defineHervorming, replaceRijen, type Hervorming } from './hervorming.ts'
export { rekenRegel, runRegel, type Antwoord, type Stop, type Uitslag } from './run.ts'
export { breekpunten, splits } from './breekpunten.ts'
export { eindigendeParameters, verzamel, type EindigendBedrag } from './lijst.ts'
