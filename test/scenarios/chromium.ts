import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Only what a test needs: no sandbox (root), no graphics card, no traffic of the browser's own. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a browser on this machine: CHROMIUM, one on the PATH, or the one that came as a package; undefined when none runs. */
async function findChromium(): Promise<string | undefined> {
  const eigen = process.env['CHROMIUM']
  const kandidaten = [...(eigen === undefined ? [] : [eigen]), ...NAMEN.flatMap(opPad)]
  return kandidaten.find((pad) => existsSync(pad) && isRunnable(pad)) ?? (await uitPakket())
}

const opPad = (naam: string): string[] =>
  (process.env['PATH'] ?? '')
    .split(':')
    .filter(Boolean)
    .map((map) => `${map}/${naam}`)

/** The packaged browser unpacks itself into the temporary folder; its own arguments are not used (they undo the isolation of contexts). */
async function uitPakket(): Promise<string | undefined> {
  try {
    const { default: pakket } = await import('@sparticuz/chromium')
    const pad = await pakket.executablePath()
    return isRunnable(pad) ? pad : undefined
  } catch {
    return undefined
  }
}

/** A browser can be there and still miss libraries of the system. */
function isRunnable(pad: string): boolean {
  try {
    execFileSync(pad, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    return false
  }
}

const pad = await findChromium()

/** Whether there is a browser to test with. */
export const heeftBrowser = pad !== undefined

if (!heeftBrowser) {
  process.stderr.write(
    'No browser found, so the browser tests are skipped. Install chromium, or name one with CHROMIUM=/path.\n',
  )
}

/** Starts the browser that was found. */
export function openBrowser(): Promise<Browser> {
  if (pad === undefined) throw new Error('no browser on this machine')
  return chromium.launch({ executablePath: pad, args: ARGS, timeout: 120_000 })
}
