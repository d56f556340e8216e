import { createHash, randomBytes } from 'node:crypto'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Actor, Klok, Rol, Tx } from '../../platform/context.ts'
import type { Fout } from '../../platform/fout.ts'
import { bereikVan } from './rechten.ts'
import { isWachtwoord } from './wachtwoord.ts'

/** Work before there is a tenant: only the definer functions of schema `toegang` can be reached. */
export type ZonderRegio = <T>(werk: (tx: Tx) => Promise<T>) => Promise<T>

/** A living session: the actor and what the shell shows about them. */
export type Sessie = {
  readonly actor: Actor
  readonly regioNaam: string
  readonly gebruikersnaam: string
  readonly naam: string
  readonly taal: 'nl' | 'en'
  readonly organisatie: { readonly id: string; readonly naam: string; readonly soort: string }
  readonly verlooptOp: string
}

export type Sessiedienst = {
  /** Opens a session after checking the password; at most 10 failures per name in 15 minutes. */
  open(
    gebruikersnaam: string,
    wachtwoord: string,
  ): Promise<Result<{ token: string; verlooptOp: string }, Fout>>
  /** The session of a token, at most one second old: a block or sign-out works within that second. */
  lees(token: string): Promise<Sessie | undefined>
  sluit(token: string): Promise<void>
}

const RUST_MINUTEN = 60
const HOOGSTENS_UREN = 10
const VERSHEID_MS = 1000

type Inloggegevens = {
  regio_id: string | null
  gebruiker_id: string | null
  wachtwoord_hash: string | null
  geblokkeerd: boolean | null
  mislukt: number
}
type SessieRij = {
  regio_id: string
  regio_naam: string
  gebruiker_id: string
  gebruikersnaam: string
  naam: string
  rol: Rol
  taal: 'nl' | 'en'
  organisatie_id: string
  organisatie_naam: string
  organisatie_soort: string
  gemeenten: string[]
  gedeeld: string[]
  verloopt_op: string
}

/** Sessions kept on the server; the browser holds only a random token and the database only its hash. */
export function createSessiedienst(
  zonderRegio: ZonderRegio,
  klok: Klok,
  vandaag: () => string,
  tik: () => number,
): Sessiedienst {
  const vers = new Map<string, { sessie: Sessie | undefined; tot: number }>()
  return {
    open: (gebruikersnaam, wachtwoord) =>
      openSessie(zonderRegio, klok(), gebruikersnaam.trim().toLowerCase(), wachtwoord),
    async lees(token) {
      const bekend = vers.get(token)
      if (bekend !== undefined && bekend.tot > tik()) return bekend.sessie
      const sessie = await leesSessie(zonderRegio, klok(), vandaag(), token)
      if (vers.size > 10_000) vers.clear()
      vers.set(token, { sessie, tot: tik() + VERSHEID_MS })
      return sessie
    },
    async sluit(token) {
      vers.delete(token)
      await zonderRegio((tx) => tx.query('select toegang.sluit_sessie($1, $2)', [hashToken(token), klok()]))
    },
  }
}

const hashToken = (token: string) => createHash('sha256').update(token).digest()

async function openSessie(
  zonderRegio: ZonderRegio,
  nu: string,
  gebruikersnaam: string,
  wachtwoord: string,
): Promise<Result<{ token: string; verlooptOp: string }, Fout>> {
  const naamHash = createHash('sha256').update(gebruikersnaam).digest()
  const sinds = new Date(Date.parse(nu) - 15 * 60_000).toISOString()
  const rij = await zonderRegio((tx) =>
    tx.one<Inloggegevens>('select * from toegang.inloggegevens($1, $2, $3)', [
      gebruikersnaam,
      sinds,
      naamHash,
    ]),
  )
  if (rij.mislukt >= 10) return fout({ code: 'te-veel-pogingen', status: 429 })
  const klopt = (await isWachtwoord(rij.wachtwoord_hash, wachtwoord)) && rij.geblokkeerd === false
  const token = randomBytes(32).toString('base64url')
  const verlooptOp = new Date(Date.parse(nu) + HOOGSTENS_UREN * 3_600_000).toISOString()
  await zonderRegio(async (tx) => {
    await tx.query('select toegang.noteer_inlogpoging($1, $2, $3)', [naamHash, nu, klopt])
    if (klopt) {
      await tx.query('select toegang.open_sessie($1, $2, $3, $4, $5)', [
        hashToken(token),
        rij.regio_id,
        rij.gebruiker_id,
        nu,
        verlooptOp,
      ])
    }
  })
  return klopt ? goed({ token, verlooptOp }) : fout({ code: 'inloggen-mislukt', status: 401 })
}

async function leesSessie(
  zonderRegio: ZonderRegio,
  nu: string,
  vandaag: string,
  token: string,
): Promise<Sessie | undefined> {
  const rij = await zonderRegio((tx) =>
    tx.maybe<SessieRij>(
      'select * from toegang.lees_sessie($1, $2::timestamptz, $3::date, make_interval(mins => $4))',
      [hashToken(token), nu, vandaag, RUST_MINUTEN],
    ),
  )
  if (rij === undefined) return undefined
  return {
    actor: {
      regioId: rij.regio_id,
      gebruikerId: rij.gebruiker_id,
      organisatieId: rij.organisatie_id,
      rol: rij.rol,
      bereik: bereikVan(rij.rol),
      gemeenten: rij.gemeenten,
      gedeeld: rij.gedeeld,
    },
    regioNaam: rij.regio_naam,
    gebruikersnaam: rij.gebruikersnaam,
    naam: rij.naam,
    taal: rij.taal,
    organisatie: { id: rij.organisatie_id, naam: rij.organisatie_naam, soort: rij.organisatie_soort },
    verlooptOp: rij.verloopt_op,
  }
}
