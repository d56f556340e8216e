import { ApiProbleem } from './probleem.ts'
import { verzoek } from './verzoek.ts'

export type Taal = 'nl' | 'en'

/** Who is signed in, where, and what they may do; `vandaag` is the server's calendar day (the demo has its own). */
export type Sessie = {
  readonly gebruiker: {
    readonly id: string
    readonly naam: string
    readonly rol: string
    readonly organisatie: { readonly id: string; readonly naam: string; readonly soort: string }
    readonly taal: Taal
  }
  readonly regio: { readonly id: string; readonly naam: string }
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[]
  readonly modus: 'demo' | 'production'
  readonly vandaag: string
  readonly rechten: readonly string[]
  readonly verlooptOp: string
}

/** An account of the demo region: who it is and what to try, in both languages. */
export type DemoAccount = {
  readonly gebruikersnaam: string
  readonly wachtwoord: string
  readonly naam: string
  readonly rol: string
  readonly organisatie: string
  readonly uitleg: Readonly<Record<Taal, string>>
  readonly probeer: Readonly<Record<Taal, string>>
}

async function nullOn<T>(status: number, work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (fout) {
    if (fout instanceof ApiProbleem && fout.probleem.status === status) return null
    throw fout
  }
}

/** The running session, or null when nobody is signed in. */
export async function readSessie(): Promise<Sessie | null> {
  const antwoord = await nullOn(401, verzoek<Sessie>('/sessies/huidige'))
  return antwoord?.waarde ?? null
}

/** Signs in; a wrong name or password throws `ApiProbleem` 401. */
export async function createSessie(gebruikersnaam: string, wachtwoord: string): Promise<Sessie> {
  const inhoud = { gebruikersnaam, wachtwoord }
  return (await verzoek<Sessie>('/sessies', { methode: 'POST', inhoud })).waarde
}

/** Signs out; a session that was gone already is no failure. */
export async function deleteSessie(): Promise<void> {
  await nullOn(401, verzoek<undefined>('/sessies/huidige', { methode: 'DELETE' }))
}

/** The accounts of the demo region; empty outside the demo. */
export async function listDemoAccounts(): Promise<readonly DemoAccount[]> {
  const antwoord = await nullOn(404, verzoek<{ items: DemoAccount[] }>('/demo-accounts'))
  return antwoord?.waarde.items ?? []
}
