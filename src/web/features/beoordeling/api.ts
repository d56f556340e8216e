import { useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

/** An assessment with the route that followed; `geldend` on the one that holds now, `vervallenOp` on a corrected one. */
export type Beoordeling =
  paths['/kandidaten/{id}/beoordelingen']['get']['responses'][200]['content']['application/json']['items'][number]
export type Oordeel =
  paths['/kandidaten/{id}/beoordelingen']['post']['requestBody']['content']['application/json']
export type Correctie =
  paths['/beoordelingen/{id}/correcties']['post']['requestBody']['content']['application/json']
export type Reden = Oordeel['redenen'][number]
export type Vorm = NonNullable<Oordeel['mogelijkeVorm']>

const EEN_UUR = 3_600_000

/** All assessments of a person, also corrected ones, newest first. */
export function useBeoordelingen(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'beoordelingen'),
    queryFn: async () =>
      (await pak(api.GET('/kandidaten/{id}/beoordelingen', { params: { path: { id } } }))).waarde.items,
  })
  return {
    beoordelingen: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

/** The grounds that an assessment may name, in both languages. */
export const useRedenen = () =>
  useQuery({
    queryKey: ['beoordelingsredenen'],
    staleTime: EEN_UUR,
    queryFn: async () => (await pak(api.GET('/beoordelingsredenen'))).waarde.items,
  })

/** Records an assessment; gives its id, the route that follows and what to look at again. */
export const beoordeel = async (id: string, body: Oordeel, sleutel: string) =>
  (
    await pak(
      api.POST('/kandidaten/{id}/beoordelingen', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde

/** Corrects an assessment that was recorded wrongly; the old one stays to be read. */
export const corrigeerBeoordeling = async (id: string, body: Correctie, sleutel: string) =>
  (
    await pak(
      api.POST('/beoordelingen/{id}/correcties', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde
