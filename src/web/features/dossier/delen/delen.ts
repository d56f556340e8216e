import { api, pak } from '../../../api/client.ts'
import type { paths } from '../../../api/schema.ts'

export type Deelafspraak =
  paths['/kandidaten/{id}/deelafspraken']['get']['responses'][200]['content']['application/json']['items'][number]
type NieuweDeelafspraak =
  paths['/kandidaten/{id}/deelafspraken']['post']['requestBody']['content']['application/json']

export const GRONDSLAGEN = ['toestemming', 'wettelijke-taak', 'overeenkomst'] as const

/** With whom this dossier is shared, newest first. */
export const listDeelafspraken = async (id: string): Promise<readonly Deelafspraak[]> =>
  (await pak(api.GET('/kandidaten/{id}/deelafspraken', { params: { path: { id } } }))).waarde.items

/** Shares the dossier. */
export const maakDeelafspraak = async (id: string, body: NieuweDeelafspraak, sleutel: string) =>
  (
    await pak(
      api.POST('/kandidaten/{id}/deelafspraken', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': sleutel },
      }),
    )
  ).waarde

/** Ends sharing today. */
export const eindigDeelafspraak = async (id: string, afspraak: Deelafspraak, reden: string) => {
  const params = { path: { id, afspraakId: afspraak.id }, header: { 'If-Match': `"${afspraak.versie}"` } }
  return (
    await pak(
      api.POST('/kandidaten/{id}/deelafspraken/{afspraakId}/beeindigingen', { params, body: { reden } }),
    )
  ).waarde
}
