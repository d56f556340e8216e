import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { DatabaseStartFout } from '../fouten.ts'
import type { Account } from './account.ts'

/** Longest path of a Unix socket (sockaddr_un) less the terminating zero; the name of the socket itself counts. */
const LANGSTE_SOCKETPAD = 107
const SOCKETNAAM = '/.s.PGSQL.5432'

/** True when the account may pass through every folder from / to `pad` (mode bits; ACLs can only widen them). */
export function canWalk(pad: string, account: Account): boolean {
  if (!account.anders) return true
  for (let map = resolve(pad); ; map = dirname(map)) {
    const s = statSync(map, { throwIfNoEntry: false })
    if (s === undefined) return false
    const bit = s.uid === account.uid ? 0o100 : s.gid === account.gid ? 0o010 : 0o001
    if (s.isDirectory() && (s.mode & bit) === 0) return false
    if (dirname(map) === map) return true
  }
}

/** Makes a folder that the account owns and nobody else may enter (root always may). */
export function makePrivate(map: string, account: Account): void {
  mkdirSync(map, { recursive: true, mode: 0o700 })
  chmodSync(map, 0o700)
  if (account.anders) chownSync(map, account.uid, account.gid)
}

/**
 * The folder that PostgreSQL works in, for the data folder that was asked for.
 *
 * Normally that is the folder itself. When root runs Schakel from a folder that only root can enter, the account of
 * PostgreSQL cannot reach its own files there. The files then live in a private folder (owner: that account, mode
 * 0700) under /var/tmp, which survives a reboot, and `verplaatst-naar` in the asked folder points there. The name
 * holds a hash of the asked path and a random part: others can neither guess it nor lay it ready, and a pointer to a
 * folder that is not (any longer) the account's own is refused. Whoever deletes the asked folder starts afresh.
 */
export function workFolder(gevraagd: string, account: Account): string {
  const wijzer = join(gevraagd, 'verplaatst-naar')
  // Once elsewhere the data stay there, also when the asked folder is opened up later.
  if (existsSync(wijzer)) return checkPointer(readFileSync(wijzer, 'utf8').trim(), wijzer, account)
  if (canWalk(gevraagd, account)) return gevraagd
  const hash = createHash('sha256').update(gevraagd).digest('hex').slice(0, 12)
  const basis = existsSync('/var/tmp') ? '/var/tmp' : tmpdir()
  const map = mkdtempSync(join(basis, `schakel-${hash}-`))
  makePrivate(map, account)
  writeFileSync(join(map, 'herkomst'), `${gevraagd}\n`, { mode: 0o600 })
  writeFileSync(wijzer, `${map}\n`, { mode: 0o600 })
  return map
}

function checkPointer(map: string, wijzer: string, account: Account): string {
  const s = lstatSync(map, { throwIfNoEntry: false })
  if (s?.isDirectory() && s.uid === account.uid && (s.mode & 0o077) === 0) return map
  throw new DatabaseStartFout(
    'verplaatst-weg',
    `De gegevens zouden in ${map} staan (volgens ${wijzer}), maar die map is er niet of is van een ander. ` +
      `Zet de map terug uit een reservekopie, of verwijder ${wijzer} om met een lege database te beginnen.`,
  )
}

/** Where the socket goes, or undefined where the platform has no Unix sockets. `tijdelijk`: remove it at stop. */
export type Socketmap = { readonly map: string; readonly tijdelijk: boolean }

/**
 * A folder for the socket that only the account and we can enter: beside the data when the path is short enough for
 * a socket address, else a fresh one in the folder for temporary files. This folder is the whole lock on the door:
 * the server trusts everyone who can open the socket.
 */
export function socketFolder(werkmap: string, account: Account): Socketmap | undefined {
  if (process.platform === 'win32') return undefined
  const naast = join(werkmap, 'socket')
  if (Buffer.byteLength(naast + SOCKETNAAM) <= LANGSTE_SOCKETPAD) {
    makePrivate(naast, account)
    return { map: naast, tijdelijk: false }
  }
  for (const basis of [tmpdir(), '/var/tmp', '/tmp']) {
    if (Buffer.byteLength(`${basis}/schakel-XXXXXX${SOCKETNAAM}`) > LANGSTE_SOCKETPAD) continue
    if (!existsSync(basis) || !canWalk(basis, account)) continue
    const map = mkdtempSync(join(basis, 'schakel-'))
    makePrivate(map, account)
    return { map, tijdelijk: true }
  }
  return undefined
}
