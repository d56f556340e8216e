import { useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

type Antwoord = paths['/kandidaten/{id}/plaatsingen']['get']['responses'][200]['content']['application/json']
export type Plaatsing = Antwoord['items'][number]
export type Duurzaam = Antwoord['duurzaam'][number]
export type NieuwePlaatsing =
  paths['/kandidaten/{id}/plaatsingen']['post']['requestBody']['content']['application/json']
export type Correctie = paths['/plaatsingen/{id}']['patch']['requestBody']['content']['application/json']
export type Plaatsingeinde =
  paths['/plaatsingen/{id}/beeindigingen']['post']['requestBody']['content']['application/json']
export type Overstap = NonNullable<paths['/kandidaten/{id}/plaatsing-gevolgen']['get']['parameters']['query']>
export type Gevolgen =
  paths['/kandidaten/{id}/plaatsing-gevolgen']['get']['responses'][200]['content']['application/json']

export const EINDE_REDENEN = [
  'doorstroom',
  'contract-afgelopen',
  'uitval',
  'eigen-verzoek',
  'verhuizing',
  'pensioen',
  'overlijden',
  'overig',
] as const satisfies readonly Plaatsingeinde['reden'][]

/** Reasons that ask for an explanation. */
export const MET_TOELICHTING: readonly string[] = ['uitval', 'overig']

const GEEN: readonly Duurzaam[] = []

/** Placements of a person, the newest first, and whether paid work lasted. */
export function usePlaatsingen(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'plaatsingen'),
    queryFn: async () =>
      (await pak(api.GET('/kandidaten/{id}/plaatsingen', { params: { path: { id } } }))).waarde,
  })
  return {
    plaatsingen: data?.items,
    duurzaam: data?.duurzaam ?? GEEN,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

/** What a step brings about; writes nothing. */
export const leesGevolgen = async (id: string, query: Overstap): Promise<Gevolgen> =>
  (await pak(api.GET('/kandidaten/{id}/plaatsing-gevolgen', { params: { path: { id }, query } }))).waarde

export const plaats = async (id: string, body: NieuwePlaatsing, sleutel: string) =>
  (
    await pak(
      api.POST('/kandidaten/{id}/plaatsingen', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde

const opVersie = (id: string, versie: number) => ({ path: { id }, header: { 'If-Match': `"${versie}"` } })

export const corrigeerPlaatsing = async (id: string, versie: number, body: Correctie) =>
  (await pak(api.PATCH('/plaatsingen/{id}', { params: opVersie(id, versie), body }))).waarde

export const beeindigPlaatsing = async (id: string, versie: number, body: Plaatsingeinde) =>
  (await pak(api.POST('/plaatsingen/{id}/beeindigingen', { params: opVersie(id, versie), body }))).waarde

export const trekPlaatsingIn = async (id: string, versie: number, reden: string) => {
  await pak(api.POST('/plaatsingen/{id}/intrekkingen', { params: opVersie(id, versie), body: { reden } }))
}
