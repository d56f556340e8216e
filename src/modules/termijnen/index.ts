export {
  OPSCHORTINGSREDENEN,
  type Afleiding,
  type Klokobject,
  type ObjectSoort,
  type Opschortingsreden,
  type TermijnRij,
  type Termijnmoment,
} from './termijn.ts'
export { leidAf, momentenVanRegel } from './afleiding.ts'
export { findBotsing, kiesEinde, newKlokobject, saveVerlenging, type Einde, type Verlenging } from './begin.ts'
export { lockObject } from './opschorting-commands.ts'
export { loadFeiten } from './feiten-queries.ts'
export { createKlokobjectRoutes } from './object-routes.ts'
export { herleidKandidaat, overlapFout, sluitUit, type Verschuivingen } from './herleiding.ts'
export { opschorten, trekOpschortingIn, wijzigOpschorting, type NieuweOpschorting } from './opschorting-commands.ts'
export { trekEindewijzigingIn, wijzigEinde, type Eindebesluit } from './einde-commands.ts'
export { handelTermijnAf, refreshVolgendeTermijn, registerTermijnen, vervalTermijnen, voltooiTermijn, type Termijnbezitter } from './afhandeling.ts'
export { listKlokken, loopStatus, type Klok, type Klokmoment } from './klokken.ts'
export { countOpenTermijnen, listOpenTermijnen, type WerklijstRij, type Werklijstvraag } from './werklijst.ts'
export { controleerDeel, controleerRegio, type Regiocontrole, type Verschil } from './controle.ts'
export { intrekkingSchema, redenSchema, verlengingSchema } from './schemas.ts'
export { verplaatsKlokken } from './verplaatsing.ts'
export { createTermijnenRoutes } from './routes.ts'
export { insertTermijnen, planEersteKlokken, type EersteTermijn } from './overname.ts'
