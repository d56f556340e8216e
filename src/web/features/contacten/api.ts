import { useInfiniteQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

type Lijst = paths['/kandidaten/{id}/contacten']['get']['responses'][200]['content']['application/json']
/** A note of a contact; a corrected one has `vervallenOp`, the one that took its place names it in `vervangt`. */
export type Contact = Lijst['items'][number]
export type Contactsoort = Contact['soort']
export type NieuwContact =
  paths['/kandidaten/{id}/contacten']['post']['requestBody']['content']['application/json']
export type Correctie =
  paths['/contacten/{id}/correcties']['post']['requestBody']['content']['application/json']

const leesContacten = async (id: string, na: string | null, aantal: number): Promise<Lijst> => {
  const query = { aantal, ...(na === null ? {} : { na }) }
  return (await pak(api.GET('/kandidaten/{id}/contacten', { params: { path: { id }, query } }))).waarde
}

/** Notes of a person, newest first, page by page. */
export function useContacten(id: string, aantal = 50) {
  const lijst = useInfiniteQuery({
    queryKey: dossierSleutel(id, 'contacten', aantal),
    queryFn: ({ pageParam }) => leesContacten(id, pageParam, aantal),
    initialPageParam: null as string | null,
    getNextPageParam: (laatste) => laatste.volgende,
  })
  return {
    contacten: lijst.data?.pages.flatMap((p) => p.items),
    probleem: lijst.error === null ? undefined : toProbleem(lijst.error),
    opnieuw: () => void lijst.refetch(),
    heeftMeer: lijst.hasNextPage,
    bezig: lijst.isFetchingNextPage,
    onMeer: () => void lijst.fetchNextPage(),
  }
}

/** Records a contact; gives its id and what to look at again. */
export const legContactVast = async (id: string, body: NieuwContact, sleutel: string) =>
  (
    await pak(
      api.POST('/kandidaten/{id}/contacten', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde

/** Corrects a note with a reason; the old text stays as history. */
export const corrigeerContact = async (contactId: string, body: Correctie, sleutel: string) =>
  (
    await pak(
      api.POST('/contacten/{id}/correcties', {
        params: { path: { id: contactId } },
        body,
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde
