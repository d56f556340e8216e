/** The database of the product: a private server or the operator's, its schema, and one door to tenant data. */
export { copyIn } from './copy.ts'
export { createDatabase, type Database, type DatabaseOpties } from './database.ts'
export { DatabaseFout, DatabaseStartFout, type DatabaseFoutCode } from './fouten.ts'
export { systeemklok, vandaagOp } from './klok.ts'
export { openDatabase, type Geopend, type OpenOpties } from './openen.ts'
export type { Aanroep } from './roep.ts'
export type { Opdracht } from './tenant.ts'
export type { Verbinding } from './verbinding.ts'
