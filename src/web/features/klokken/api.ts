import { useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'
import { toProbleem } from '../../api/probleem.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'
import type { Klok } from './klok.ts'

export type NieuweOpschorting =
  paths['/trajecten/{id}/opschortingen']['post']['requestBody']['content']['application/json']
export type Eindebesluit =
  paths['/trajecten/{id}/einde-wijzigingen']['post']['requestBody']['content']['application/json']
export type Opschortingswijziging =
  paths['/opschortingen/{id}']['patch']['requestBody']['content']['application/json']
export type ObjectSoort = 'traject' | 'plaatsing'

const leesKlokken = async (id: string): Promise<readonly Klok[]> =>
  (await pak(api.GET('/kandidaten/{id}/klokken', { params: { path: { id } } }))).waarde.items

/** All clocks of a person, running ones first. */
export function useKlokken(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'klokken'),
    queryFn: () => leesKlokken(id),
  })
  return {
    klokken: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

/** Stops the clock for a period; gives the suspension and the end as it is now. */
export async function opschorten(soort: ObjectSoort, id: string, body: NieuweOpschorting, sleutel: string) {
  const opties = { params: { path: { id } }, body, headers: { 'Idempotency-Key': sleutel } }
  return soort === 'traject'
    ? (await pak(api.POST('/trajecten/{id}/opschortingen', opties))).waarde
    : (await pak(api.POST('/plaatsingen/{id}/opschortingen', opties))).waarde
}

/** Sets another end by a decision, on the version of the traject or placement that was on screen. */
export async function zetEinde(
  soort: ObjectSoort,
  id: string,
  versie: number,
  body: Eindebesluit,
  sleutel: string,
) {
  const params = { path: { id }, header: { 'If-Match': `"${versie}"` } }
  const opties = { params, body, headers: { 'Idempotency-Key': sleutel } }
  return soort === 'traject'
    ? (await pak(api.POST('/trajecten/{id}/einde-wijzigingen', opties))).waarde
    : (await pak(api.POST('/plaatsingen/{id}/einde-wijzigingen', opties))).waarde
}

/** The version of a traject or placement, which the clocks do not carry. */
export async function leesVersie(
  kandidaatId: string,
  soort: ObjectSoort,
  id: string,
): Promise<number | undefined> {
  const params = { path: { id: kandidaatId } }
  const lijst =
    soort === 'traject'
      ? (await pak(api.GET('/kandidaten/{id}/trajecten', { params }))).waarde.items
      : (await pak(api.GET('/kandidaten/{id}/plaatsingen', { params }))).waarde.items
  return lijst.find((o) => o.id === id)?.versie
}

/** Ends or corrects a suspension; the old row stays as history. */
export const wijzigOpschorting = async (id: string, body: Opschortingswijziging) =>
  (await pak(api.PATCH('/opschortingen/{id}', { params: { path: { id } }, body }))).waarde

export type Intrekbaar = 'opschortingen' | 'einde-wijzigingen'

/** Withdraws a suspension or a decision about the end. */
export async function trekIn(wat: Intrekbaar, id: string, reden: string) {
  const opties = { params: { path: { id } }, body: { reden } }
  return wat === 'opschortingen'
    ? (await pak(api.POST('/opschortingen/{id}/intrekkingen', opties))).waarde
    : (await pak(api.POST('/einde-wijzigingen/{id}/intrekkingen', opties))).waarde
}

/** Handles a moment with a decision. */
export const handelAf = async (termijnId: string, versie: number, besluit: string) =>
  (
    await pak(
      api.POST('/termijnen/{id}/afhandelingen', {
        params: { path: { id: termijnId }, header: { 'If-Match': `"${versie}"` } },
        body: { besluit },
      }),
    )
  ).waarde
