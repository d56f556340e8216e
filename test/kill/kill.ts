import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { openDatabase } from '../../src/platform/database/index.ts'
import { ACTOR } from './actor.ts'

export type KillOpties = {
  /** Bundled entry of the process to kill. It prints `gereed` when it serves and `ok <id>` per promise. */
  readonly ingang: string
  /** DATABASE_URL and SCHAKEL_DATA of that process. */
  readonly env: { readonly DATABASE_URL?: string; readonly SCHAKEL_DATA: string }
  readonly doelwit: 'proces' | 'postmaster'
  /** Process id of the server now; undefined while it is down. */
  readonly postmaster: () => number | undefined
  readonly rondes: number
  /** Seed of the moments at which is killed. */
  readonly zaad: number
}

export type KillUitslag = {
  readonly doelwit: KillOpties['doelwit']
  readonly rondes: number
  readonly bevestigd: number
  /** Acknowledged and not there: must be 0. */
  readonly verloren: number
  /** There in one table and not in another: must be 0. */
  readonly half: number
  /** There, though its writer never heard so: allowed, counted. */
  readonly onbevestigd: number
  /** Milliseconds from the kill to the next acknowledged write, per round. */
  readonly hersteld: readonly number[]
}

type Loper = { kind: ChildProcess; bevestigd: string[]; klaar: Promise<void> }

/** mulberry32: the same seed gives the same moments. */
function random(zaad: number): () => number {
  let a = zaad | 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pause = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms))

async function start(opties: KillOpties): Promise<Loper> {
  const kind = spawn(process.execPath, [opties.ingang], {
    env: { ...process.env, DATABASE_URL: '', ...opties.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const regels = createInterface({ input: kind.stdout })
  const bevestigd: string[] = []
  const klaar = once(regels, 'close').then(() => undefined)
  await new Promise<void>((gereed, mislukt) => {
    kind.once('exit', (code) => mislukt(new Error(`the writer ended by itself (${code})`)))
    regels.on('line', (regel) => {
      const [woord, waarde] = regel.split(' ')
      if (woord === 'gereed') gereed()
      if (woord === 'ok' && waarde !== undefined) bevestigd.push(waarde)
    })
  })
  return { kind, bevestigd, klaar }
}

/** Waits until more was acknowledged than before; the deadline is that of RELIABILITY B4: back within 30 s. */
async function waitForWrite(loper: Loper, meerDan: number): Promise<void> {
  const einde = performance.now() + 30_000
  while (loper.bevestigd.length <= meerDan) {
    if (performance.now() > einde) throw new Error('no write was acknowledged within 30 s after the kill')
    await pause(2)
  }
}

/** Kills at random moments while eight writers write, lets it start again by itself, and then counts. */
export async function runKill(opties: KillOpties): Promise<KillUitslag> {
  const toeval = random(opties.zaad)
  const bevestigd: string[] = []
  const hersteld: number[] = []
  let loper = await start(opties)
  for (let ronde = 0; ronde < opties.rondes; ronde++) {
    await waitForWrite(loper, loper.bevestigd.length)
    await pause(50 + toeval() * 850)
    const moment = performance.now()
    if (opties.doelwit === 'proces') {
      loper.kind.kill('SIGKILL')
      await loper.klaar
      bevestigd.push(...loper.bevestigd)
      loper = await start(opties)
      await waitForWrite(loper, 0)
    } else {
      await killPostmaster(opties.postmaster)
      await waitForWrite(loper, loper.bevestigd.length)
    }
    hersteld.push(Math.round(performance.now() - moment))
  }
  loper.kind.kill('SIGTERM')
  await loper.klaar
  bevestigd.push(...loper.bevestigd)
  return {
    doelwit: opties.doelwit,
    rondes: opties.rondes,
    bevestigd: bevestigd.length,
    hersteld,
    ...(await compare(opties, bevestigd)),
  }
}

/** Kills the server alone and waits for its successor: an answer that was on its way is no recovery. */
async function killPostmaster(postmaster: KillOpties['postmaster']): Promise<void> {
  const oud = postmaster()
  if (oud === undefined) throw new Error('no server to kill')
  process.kill(oud, 'SIGKILL')
  const einde = performance.now() + 30_000
  while (postmaster() === undefined || postmaster() === oud) {
    if (performance.now() > einde) throw new Error('the server did not start again within 30 s')
    await pause(2)
  }
}

/** What is in the database against what was promised. */
async function compare(opties: KillOpties, bevestigd: readonly string[]) {
  const geopend = await openDatabase({
    url: opties.env.DATABASE_URL,
    map: opties.env.SCHAKEL_DATA,
    productie: false,
  })
  try {
    return await geopend.database.withTenant({ actor: ACTOR, doel: 'kill' }, async ({ tx }) => {
      const lees = async (sql: string) => new Set((await tx.query<{ id: string }>(sql)).rows.map((r) => r.id))
      const eerste = await lees('select sleutel as id from platform.idempotentie')
      const tweede = await lees('select wat as id from journaal.regel')
      const teller = await tx.one<{ n: number }>(`select platform.volgend_nummer('kill', 0) as n`)
      const breuken = await tx.query('select 1 from journaal.breuken($1)', [ACTOR.regioId])
      const alleen =
        [...eerste].filter((id) => !tweede.has(id)).length +
        [...tweede].filter((id) => !eerste.has(id)).length
      return {
        verloren: bevestigd.filter((id) => !eerste.has(id)).length,
        half: alleen + Math.abs(teller.n - eerste.size) + breuken.rowCount,
        onbevestigd: eerste.size - new Set(bevestigd).size,
      }
    })
  } finally {
    await geopend.close()
  }
}
