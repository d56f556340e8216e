import { execFile } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { spawnAs } from './account.ts'
import { syncMethod } from './instellingen.ts'
import type { Opstelling } from './proces.ts'

/** The major version that made a data folder, or undefined when there is none. */
export function dataVersion(pgdata: string): number | undefined {
  const bestand = join(pgdata, 'PG_VERSION')
  return existsSync(bestand) ? Number(readFileSync(bestand, 'utf8').trim()) : undefined
}

/**
 * Copies a prepared data folder (made by a server of the same major version that was stopped in order) instead of
 * running initdb. Returns false when the template does not fit these binaries; the caller then starts from nothing.
 */
export async function copyTemplate(
  sjabloon: string,
  opstelling: Omit<Opstelling, 'ingang'>,
): Promise<boolean> {
  const { pgdata, account, binaries, vluchtig } = opstelling
  if (dataVersion(sjabloon) !== binaries.hoofdversie || existsSync(join(sjabloon, 'postmaster.pid')))
    return false
  const half = `${pgdata}.half`
  rmSync(half, { recursive: true, force: true })
  const doe = promisify(execFile)
  if (process.platform === 'win32') cpSync(sjabloon, half, { recursive: true })
  else await doe('cp', ['-R', sjabloon, half])
  if (account.anders) await doe('chown', ['-R', `${account.uid}:${account.gid}`, half])
  if (process.platform !== 'win32') await doe('chmod', ['-R', 'u=rwX,go=', half])
  // A copy sits in memory only; the server itself syncs no file that it does not change. One syncfs beats a thousand fsyncs.
  const wijze = binaries.hoofdversie >= 17 ? [`--sync-method=${syncMethod()}`] : []
  if (!vluchtig)
    await doe(join(binaries.bin, 'initdb'), ['--sync-only', ...wijze, '-D', half], spawnAs(account, '/'))
  renameSync(half, pgdata)
  return true
}
