import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

/** Something to do for a person, by whom, for whom one waits, and by when. */
export type Taak =
  paths['/kandidaten/{id}/taken']['get']['responses'][200]['content']['application/json']['items'][number]
export type NieuweTaak = paths['/kandidaten/{id}/taken']['post']['requestBody']['content']['application/json']
export type Taakwijziging = paths['/taken/{id}']['patch']['requestBody']['content']['application/json']
type Lijst = paths['/taken']['get']['responses'][200]['content']['application/json']
/** A task in the list over all dossiers, with its person. */
export type Lijsttaak = Lijst['items'][number]
export type Vraag = Omit<NonNullable<paths['/taken']['get']['parameters']['query']>, 'na' | 'aantal'>

/** The tasks of a person: open ones by due day, then handled ones. */
export function useTaken(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'taken'),
    queryFn: async () =>
      (await pak(api.GET('/kandidaten/{id}/taken', { params: { path: { id } } }))).waarde.items,
  })
  return {
    taken: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

/** Tasks over all dossiers; below `vandaag`, so that what changes a dossier reads them anew. */
export function useTakenlijst(vraag: Vraag) {
  return useInfiniteQuery({
    queryKey: ['vandaag', 'taken', vraag],
    queryFn: async ({ pageParam }): Promise<Lijst> => {
      const query = { ...vraag, aantal: 50, ...(pageParam === null ? {} : { na: pageParam }) }
      return (await pak(api.GET('/taken', { params: { query } }))).waarde
    },
    initialPageParam: null as string | null,
    getNextPageParam: (laatste) => laatste.volgende,
  })
}

/** Plans something to do. */
export const maakTaak = async (id: string, body: NieuweTaak, sleutel: string) =>
  (
    await pak(
      api.POST('/kandidaten/{id}/taken', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde

/** Changes a task on the version that was on screen; gives the new version and what to look at again. */
export const wijzigTaak = async (taak: Pick<Taak, 'id' | 'versie'>, body: Taakwijziging) =>
  (
    await pak(
      api.PATCH('/taken/{id}', {
        params: { path: { id: taak.id }, header: { 'If-Match': `"${taak.versie}"` } },
        body,
      }),
    )
  ).waarde
