import type { Klok } from '../context.ts'
import { checkServer } from './controle.ts'
import { createDatabase, type Database } from './database.ts'
import { startEmbedded, type EmbeddedOpties } from './embedded.ts'
import { migrate } from './migraties.ts'
import { serverVerbinding } from './server.ts'
import type { Verbinding } from './verbinding.ts'

export type OpenOpties = {
  /** DATABASE_URL; without it the private server is started on `map`. */
  readonly url: string | undefined
  /** SCHAKEL_DATA */
  readonly map: string
  readonly productie: boolean
  readonly sjabloon?: string | undefined
  readonly klok?: Klok | undefined
  readonly ids?: (() => string) | undefined
  readonly opUitval?: EmbeddedOpties['opUitval']
}

export type Geopend = {
  readonly database: Database
  readonly verbinding: Verbinding
  /** Waits for running work, then closes the connections and stops the private server. */
  close(): Promise<void>
}

/**
 * All that stands between the configuration and a database that serves requests: find or start the server, refuse an
 * unfit one, bring the schema up to date.
 * @throws DatabaseStartFout with a Dutch message (cause and remedy).
 */
export async function openDatabase(opties: OpenOpties): Promise<Geopend> {
  const { map, sjabloon, opUitval } = opties
  const embedded = opties.url === undefined ? await startEmbedded({ map, sjabloon, opUitval }) : undefined
  try {
    const verbinding = embedded?.verbinding ?? serverVerbinding(opties.url ?? '')
    await checkServer(verbinding, opties.productie)
    await migrate(verbinding)
    const database = createDatabase({ verbinding, klok: opties.klok, ids: opties.ids })
    const close = async () => {
      await database.close()
      await embedded?.stop()
    }
    return { database, verbinding, close }
  } catch (fout) {
    await embedded?.stop()
    throw fout
  }
}
