import { api, pak } from './client.ts'
import { ApiProbleem } from './probleem.ts'
import type { paths } from './schema.ts'

export type Taal = 'nl' | 'en'

type Antwoord<P extends '/sessies/huidige' | '/demo-accounts'> =
  paths[P]['get']['responses'][200]['content']['application/json']

/** Who is signed in, where, and what they may do; `vandaag` is the server's calendar day (the demo has its own). */
export type Sessie = Antwoord<'/sessies/huidige'>

/** An account of the demo region: who it is and what to try, in both languages. */
export type DemoAccount = Antwoord<'/demo-accounts'>['items'][number]

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
  return nullOn(
    401,
    pak(api.GET('/sessies/huidige')).then(({ waarde }) => waarde),
  )
}

/** Signs in; a wrong name or password throws `ApiProbleem` 401. */
export async function createSessie(gebruikersnaam: string, wachtwoord: string): Promise<Sessie> {
  return (await pak(api.POST('/sessies', { body: { gebruikersnaam, wachtwoord } }))).waarde
}

/** Signs out; a session that was gone already is no failure. */
export async function deleteSessie(): Promise<void> {
  await nullOn(401, api.DELETE('/sessies/huidige'))
}

/** The accounts of the demo region; empty outside the demo. */
export async function listDemoAccounts(): Promise<readonly DemoAccount[]> {
  const lijst = await nullOn(
    404,
    pak(api.GET('/demo-accounts')).then(({ waarde }) => waarde),
  )
  return lijst?.items ?? []
}
