import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

/** A report back to the home municipality, with its answer once there is one. */
export type Terugmelding =
  paths['/kandidaten/{id}/terugmeldingen']['get']['responses'][200]['content']['application/json']['items'][number]
export type NieuweTerugmelding =
  paths['/kandidaten/{id}/terugmeldingen']['post']['requestBody']['content']['application/json']
export type Antwoord =
  paths['/terugmeldingen/{id}/antwoorden']['post']['requestBody']['content']['application/json']

type Postvak = paths['/terugmeldingen']['get']['responses'][200]['content']['application/json']
/** A report back in the list over all dossiers, with the person it is about. */
export type Postvakrij = Postvak['items'][number]
export type Kant = 'ontvangen' | 'verzonden'
export type Stand = 'open' | 'afgehandeld'

const sleutelKop = (sleutel: string) => ({ 'Idempotency-Key': sleutel })

/** All report backs about a person, newest first. */
export function useTerugmeldingen(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'terugmeldingen'),
    queryFn: async () =>
      (await pak(api.GET('/kandidaten/{id}/terugmeldingen', { params: { path: { id } } }))).waarde.items,
  })
  return {
    meldingen: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

/** The first part of each key is `vandaag`: what changes a dossier reads the worklists anew. */
export const postvakSleutel = (kant: Kant, status: Stand) =>
  ['vandaag', 'terugmeldingen', kant, status] as const

/** Report backs over all dossiers: addressed to my municipalities, or sent by me. */
export function usePostvak(kant: Kant, status: Stand) {
  const lijst = useInfiniteQuery({
    queryKey: postvakSleutel(kant, status),
    queryFn: async ({ pageParam }): Promise<Postvak> => {
      const query = { kant, status, ...(pageParam === null ? {} : { na: pageParam }) }
      return (await pak(api.GET('/terugmeldingen', { params: { query } }))).waarde
    },
    initialPageParam: null as string | null,
    getNextPageParam: (laatste) => laatste.volgende,
  })
  return {
    rijen: lijst.data?.pages.flatMap((p) => p.items),
    probleem: lijst.error === null ? undefined : toProbleem(lijst.error),
    opnieuw: () => void lijst.refetch(),
    meer: {
      heeftMeer: lijst.hasNextPage,
      bezig: lijst.isFetchingNextPage,
      onMeer: () => void lijst.fetchNextPage(),
    },
  }
}

/** Reports a person back; gives the day by which the municipality answers. */
export const terugmelden = async (id: string, body: NieuweTerugmelding, sleutel: string) =>
  (
    await pak(
      api.POST('/kandidaten/{id}/terugmeldingen', {
        params: { path: { id } },
        body,
        headers: sleutelKop(sleutel),
      }),
    )
  ).waarde

/** Answers for the home municipality. */
export const beantwoord = async (id: string, body: Antwoord, sleutel: string) =>
  (
    await pak(
      api.POST('/terugmeldingen/{id}/antwoorden', {
        params: { path: { id } },
        body,
        headers: sleutelKop(sleutel),
      }),
    )
  ).waarde

/** Takes an unanswered report back, with a reason. */
export const trekIn = (id: string, reden: string) =>
  api.POST('/terugmeldingen/{id}/intrekkingen', { params: { path: { id } }, body: { reden } })
