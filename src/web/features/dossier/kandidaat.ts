import { api, pak } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'

/** A person as the API gives it; the BSN is never part of it. */
export type Kandidaat = paths['/kandidaten/{id}']['get']['responses'][200]['content']['application/json']

/** Reads one person with the version that a later change must name. */
export async function readKandidaat(
  id: string,
): Promise<{ readonly kandidaat: Kandidaat; readonly etag: string }> {
  const { waarde, etag } = await pak(api.GET('/kandidaten/{id}', { params: { path: { id } } }))
  return { kandidaat: waarde, etag: etag ?? '' }
}

/** How a name is written in running text: "Fatima van den Berg". */
export const naamVan = (p: Pick<Kandidaat, 'voornaam' | 'voorvoegsel' | 'achternaam'>): string =>
  [p.voornaam, p.voorvoegsel, p.achternaam].filter(Boolean).join(' ')
