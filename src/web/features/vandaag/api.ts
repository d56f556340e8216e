import { api, pak } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'

/** The working day as the API gives it. */
export type Dag = paths['/vandaag']['get']['responses'][200]['content']['application/json']
export type Voor = Dag['voor']
export type Actie = Dag['teLaat']['items'][number]
export type Persoon = Actie['kandidaat']
export type Terugmelding = Dag['terugmeldingen']['teBeantwoorden']['items'][number]

/** Reads the working day, for me or for my whole organisation. */
export const readDag = async (voor: Voor | undefined, aantal: number): Promise<Dag> =>
  (await pak(api.GET('/vandaag', { params: { query: { aantal, ...(voor === undefined ? {} : { voor }) } } })))
    .waarde

/** Finishes a task, or opens it again; gives the version of what is stored now. */
export const setTaakstatus = async (
  id: string,
  versie: number,
  status: 'klaar' | 'open',
): Promise<number> => {
  const params = { path: { id }, header: { 'If-Match': `"${versie}"` } }
  return (await pak(api.PATCH('/taken/{id}', { params, body: { status } }))).waarde.versie
}
