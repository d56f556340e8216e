import { useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

export type Traject =
  paths['/kandidaten/{id}/trajecten']['get']['responses'][200]['content']['application/json']['items'][number]
export type NieuwTraject =
  paths['/kandidaten/{id}/trajecten']['post']['requestBody']['content']['application/json']
export type Trajectcorrectie = paths['/trajecten/{id}']['patch']['requestBody']['content']['application/json']
export type Trajecteinde =
  paths['/trajecten/{id}/beeindigingen']['post']['requestBody']['content']['application/json']
export type Regel =
  paths['/kandidaten/{id}/tijdlijn']['get']['responses'][200]['content']['application/json']['items'][number]

/** The kinds of traject in the order in which they are offered. */
export const SOORTEN = [
  'leerwerktraject',
  'werkervaringsplaats',
  'taaltraject',
  'training',
  'onderzoek',
  'sociale-activering',
] as const satisfies readonly NieuwTraject['soort'][]

export const UITKOMSTEN = [
  'regulier-werk',
  'detachering',
  'vervolgtraject',
  'terugmelding',
  'afgebroken',
  'overig',
] as const satisfies readonly Trajecteinde['uitkomst'][]

/** Outcomes that ask why. */
export const MET_REDEN: readonly string[] = ['terugmelding', 'afgebroken', 'overig']

/** Trajecten of a person, the newest first. */
export function useTrajecten(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'trajecten'),
    queryFn: async () =>
      (await pak(api.GET('/kandidaten/{id}/trajecten', { params: { path: { id } } }))).waarde.items,
  })
  return {
    trajecten: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

export const planTraject = async (id: string, body: NieuwTraject, sleutel: string) =>
  (
    await pak(
      api.POST('/kandidaten/{id}/trajecten', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde

const opVersie = (id: string, versie: number) => ({ path: { id }, header: { 'If-Match': `"${versie}"` } })

export const corrigeerTraject = async (id: string, versie: number, body: Trajectcorrectie) =>
  (await pak(api.PATCH('/trajecten/{id}', { params: opVersie(id, versie), body }))).waarde

export const beeindigTraject = async (id: string, versie: number, body: Trajecteinde) =>
  (await pak(api.POST('/trajecten/{id}/beeindigingen', { params: opVersie(id, versie), body }))).waarde

export const trekTrajectIn = async (id: string, versie: number, reden: string) => {
  await pak(api.POST('/trajecten/{id}/intrekkingen', { params: opVersie(id, versie), body: { reden } }))
}

/** What happened to one traject or placement, the newest first; asked when somebody opens it. */
export const useGeschiedenis = (id: string, objectId: string, open: boolean) =>
  useQuery({
    queryKey: dossierSleutel(id, 'geschiedenis', objectId),
    enabled: open,
    queryFn: async () =>
      (
        await pak(
          api.GET('/kandidaten/{id}/tijdlijn', { params: { path: { id }, query: { objectId, aantal: 50 } } }),
        )
      ).waarde.items,
  })
