import { join } from 'node:path'
import { startEmbedded } from '../../src/platform/database/embedded.ts'
import { readPidFile } from '../../src/platform/database/embedded/pidbestand.ts'
import { runKill, type KillOpties, type KillUitslag } from './kill.ts'

type Proef = Pick<KillOpties, 'ingang' | 'doelwit' | 'rondes' | 'zaad'> & { readonly map: string }

/** The writer runs the private server itself, on an empty folder. */
export async function killEmbedded(proef: Proef): Promise<KillUitslag> {
  const postmaster = () => {
    const bestand = readPidFile(join(proef.map, 'postgres'))
    return bestand?.gereed === true ? bestand.pid : undefined
  }
  return await runKill({ ...proef, env: { SCHAKEL_DATA: proef.map }, postmaster })
}

/** The writer uses a server by its address; we stand in for the service manager that starts it again. */
export async function killServer(proef: Proef & { readonly bin: string }): Promise<KillUitslag> {
  const server = await startEmbedded({ map: proef.map, bin: proef.bin, ingang: 'poort' })
  try {
    const { user, password, port, database } = server.verbinding.beheer
    const url = `postgres://${user}:${String(password)}@127.0.0.1:${port}/${database}`
    return await runKill({
      ...proef,
      env: { DATABASE_URL: url, SCHAKEL_DATA: proef.map },
      postmaster: () => server.pid(),
    })
  } finally {
    await server.stop()
  }
}
