import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { DatabaseStartFout } from '../fouten.ts'

/** The operating-system account that PostgreSQL runs as; `uid`/`gid` are set only when it differs from our own. */
export type Account = {
  readonly naam: string
  readonly uid: number
  readonly gid: number
  readonly anders: boolean
}

type Passwd = { naam: string; uid: number; gid: number }

function readPasswd(): Passwd[] {
  let tekst: string
  try {
    tekst = readFileSync('/etc/passwd', 'utf8')
  } catch {
    return []
  }
  return tekst.split('\n').flatMap((regel) => {
    const [naam, , uid, gid] = regel.split(':')
    return naam && uid && gid ? [{ naam, uid: Number(uid), gid: Number(gid) }] : []
  })
}

/**
 * PostgreSQL refuses to run as root, so a root process hands it to an existing unprivileged account: the owner of
 * data that is already there, else `postgres`, else `nobody`. The account needs an entry in passwd: the server looks
 * its own name up and stops without one. An ordinary user runs it as himself.
 */
export function chooseAccount(pgdata: string): Account {
  if (process.getuid === undefined) return { naam: userInfo().username, uid: -1, gid: -1, anders: false }
  const uid = process.getuid()
  const eigenaar = statSync(pgdata, { throwIfNoEntry: false })?.uid
  if (uid !== 0) {
    if (eigenaar !== undefined && eigenaar !== uid) throw foreignData(pgdata, eigenaar)
    return { naam: String(uid), uid, gid: process.getgid?.() ?? uid, anders: false }
  }
  const lijst = readPasswd().filter((p) => p.uid !== 0)
  const gekozen =
    eigenaar !== undefined && eigenaar !== 0
      ? lijst.find((p) => p.uid === eigenaar)
      : (lijst.find((p) => p.naam === 'postgres') ?? lijst.find((p) => p.naam === 'nobody'))
  if (gekozen === undefined) {
    throw new DatabaseStartFout(
      'geen-account',
      'PostgreSQL mag niet als root draaien en er is geen ander account gevonden (postgres of nobody in /etc/passwd). ' +
        'Start Schakel als een gewone gebruiker, of geef met DATABASE_URL een PostgreSQL-server op.',
    )
  }
  return { ...gekozen, anders: true }
}

function foreignData(pgdata: string, uid: number): DatabaseStartFout {
  const naam = readPasswd().find((p) => p.uid === uid)?.naam ?? `uid ${uid}`
  return new DatabaseStartFout(
    'andere-eigenaar',
    `De gegevens in ${pgdata} zijn van de gebruiker ${naam}. ` +
      `Start Schakel als ${naam} (of als root), of kies met SCHAKEL_DATA een andere map.`,
  )
}

/** Spawn options that make a child run as the account, without our PG* variables and in the C locale. */
export function spawnAs(account: Account, cwd: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([naam]) => !/^(PG|LC_|LANG)/.test(naam)))
  const basis = { cwd, env: { ...env, LC_ALL: 'C', TZ: 'UTC' } }
  return account.anders ? { ...basis, uid: account.uid, gid: account.gid } : basis
}
