export { beoordeelBestand, maakVerslag, type Melding, type Overnameverslag } from './verslag.ts'
export {
  beoordeelBytes,
  beoordeelGelezen,
  type Beoordeling,
  type Keuzen,
  type Omgeving,
} from './beoordeel.ts'
export { leesBestand, type GelezenBestand, type Leesopties } from './bestand/lees.ts'
export { GRENZEN, type Grenzen } from './bestand/grenzen.ts'
export { type BestandFout } from './bestand/fout.ts'
export { beoordeelInWerker, type Werkeropties } from './in-werker.ts'
export { zetOver, type OvernameFeiten } from './overzetten.ts'
export { isFormule } from './waarden/opmerking.ts'
export { isMeldingCode, type MeldingCode } from './waarden/teksten.ts'
export { createOvernameRoutes } from './routes.ts'
export { type Beoordelaar, type OvernameDeps } from './deps.ts'
export { BEWAARDAGEN, breekAf, leesIn, ruimOvernamesOp } from './commands/inlezen.ts'
export { beoordeelOvername } from './commands/beoordelen.ts'
export { verwerkOvername, type Resultaat } from './commands/verwerken.ts'
export { draaiOvernameTerug } from './commands/terugdraaien.ts'
