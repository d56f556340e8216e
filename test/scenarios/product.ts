import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const WORTEL = fileURLToPath(new URL('../..', import.meta.url))
const START_MS = 240_000

export type Product = {
  /** Where it answers, without a slash at the end. */
  readonly adres: string
  /** Everything that it wrote to standard error. */
  logboek(): string
  stop(): Promise<void>
}

/** The folder of the built product: SCHAKEL_PAKKET (one built elsewhere), or this one, built first when its sources changed since. */
async function gebouwd(): Promise<string> {
  const elders = process.env['SCHAKEL_PAKKET']
  if (elders !== undefined) return elders
  const { isBuilt } = (await import('../../scripts/bouw.mjs' as string)) as {
    isBuilt: (wortel: string) => boolean
  }
  if (isBuilt(WORTEL)) return WORTEL
  const { status } = spawnSync(process.execPath, [join(WORTEL, 'scripts', 'build.mjs')], {
    cwd: WORTEL,
    stdio: 'inherit',
  })
  if (status !== 0 || !existsSync(join(WORTEL, 'dist', 'web', 'index.html')))
    throw new Error('the build failed')
  return WORTEL
}

/** Starts the built product with its demo region on an empty data folder of its own, as `npm start` does. */
export async function startProduct(): Promise<Product> {
  const wortel = await gebouwd()
  const map = mkdtempSync(join(tmpdir(), 'schakel-verhaal-'))
  // The account that PostgreSQL runs as must be able to pass.
  chmodSync(map, 0o711)
  const proces = spawn(process.execPath, [join(wortel, 'dist', 'server', 'main.mjs')], {
    cwd: wortel,
    env: {
      ...process.env,
      NODE_ENV: '',
      DATABASE_URL: '',
      SCHAKEL_MODE: 'demo',
      SCHAKEL_DATA: join(map, 'd'),
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let fouten = ''
  proces.stderr.on('data', (stuk: Buffer) => (fouten += stuk.toString()))
  const stop = async () => {
    await stopProces(proces)
    rmSync(map, { recursive: true, force: true })
  }
  try {
    return { adres: await adresVan(proces, () => fouten), logboek: () => fouten, stop }
  } catch (oorzaak) {
    await stop()
    throw oorzaak
  }
}

/** The address that the product announces when it answers. */
function adresVan(proces: ChildProcess, fouten: () => string): Promise<string> {
  return new Promise((klaar, mis) => {
    let uit = ''
    const wacht = setTimeout(
      () => mis(new Error(`no answer within ${START_MS / 1000} s\n${uit}\n${fouten()}`)),
      START_MS,
    )
    proces.stdout?.on('data', (stuk: Buffer) => {
      uit += stuk.toString()
      const adres = /http:\/\/localhost:\d+/.exec(uit)?.[0]
      if (adres === undefined) return
      clearTimeout(wacht)
      klaar(adres)
    })
    proces.once('exit', (code) => {
      clearTimeout(wacht)
      mis(new Error(`the product stopped with ${String(code)}\n${fouten()}`))
    })
  })
}

function stopProces(proces: ChildProcess): Promise<void> {
  if (proces.exitCode !== null || proces.signalCode !== null) return Promise.resolve()
  return new Promise((klaar) => {
    const hard = setTimeout(() => proces.kill('SIGKILL'), 30_000)
    proces.once('exit', () => {
      clearTimeout(hard)
      klaar()
    })
    proces.kill('SIGTERM')
  })
}
