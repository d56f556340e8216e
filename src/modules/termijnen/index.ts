export type { Klokobject, Termijnmoment } from './termijn.ts'
export { leidAf } from './afleiding.ts'
export {
  findBotsing,
  kiesEinde,
  newKlokobject,
  saveVerlenging,
  type Einde,
  type Verlenging,
} from './begin.ts'
export { loadFeiten } from './feiten-queries.ts'
export { createKlokobjectRoutes } from './object-routes.ts'
export { herleidKandidaat, sluitUit } from './herleiding.ts'
export { lockObject, opschorten, trekOpschortingIn, wijzigOpschorting } from './opschorting-commands.ts'
export { trekEindewijzigingIn, wijzigEinde } from './einde-commands.ts'
export { handelTermijnAf, registerTermijnen, voltooiTermijn } from './afhandeling.ts'
export { listKlokken, type Klok } from './klokken.ts'
export { countOpenTermijnen, listOpenTermijnen, type WerklijstRij, type Werklijstvraag } from './werklijst.ts'
export { controleerDeel, controleerRegio } from './controle.ts'
export { intrekkingSchema, redenSchema, verlengingSchema } from './schemas.ts'
export { verplaatsKlokken } from './verplaatsing.ts'
export { createTermijnenRoutes } from './routes.ts'
export { insertTermijnen, planEersteKlokken, type EersteTermijn } from './overname.ts'
