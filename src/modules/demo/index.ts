import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Klok } from '../../platform/context.ts'
import type { Database, Verbinding } from '../../platform/database/index.ts'
import type { DemoAccount } from '../toegang/index.ts'
import { DEMO_ACCOUNTS } from './accounts.ts'
import { DUMP, readDump } from './dump.ts'
import { createDemoKlok } from './klok.ts'
import { hasRegio, loadDump } from './laden.ts'
import { findSjabloon } from './merk.ts'

/** Everything that the demo adds to a start of the product. */
export type Demo = {
  readonly klok: Klok
  /** A prepared data folder to copy, when the build made one of this dump and schema. */
  readonly sjabloon: string | undefined
  readonly accounts: DemoAccount[]
  /** Fills an empty database; one that holds a region is left alone. */
  load(verbinding: Verbinding, database: Database): Promise<void>
}

/**
 * The demo region: invented people, one-click accounts and a clock of its own.
 * @param wortel the root folder of the package
 * @param dataMap SCHAKEL_DATA, where the moment of the first start is kept
 */
export async function prepareDemo(wortel: string, dataMap: string): Promise<Demo> {
  const tijd = createDemoKlok(dataMap)
  return {
    klok: tijd.klok,
    sjabloon: findSjabloon(wortel),
    accounts: [...DEMO_ACCOUNTS],
    load: async (verbinding) => {
      if (existsSync(join(wortel, DUMP)) && !(await hasRegio(verbinding)))
        await loadDump(verbinding, readDump(wortel))
      tijd.bewaar()
    },
  }
}
