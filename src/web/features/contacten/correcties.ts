import { useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

const HOOGSTENS = 200

/** Why things were corrected, by the id of what took their place: the lists do not carry the reason, the story does. */
export function useCorrectieredenen(
  id: string,
  soort: 'contact-gecorrigeerd' | 'beoordeling-gecorrigeerd',
  nodig: boolean,
): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: dossierSleutel(id, 'correctieredenen', soort),
    enabled: nodig,
    queryFn: async () => {
      const query = { soort, aantal: HOOGSTENS }
      return (await pak(api.GET('/kandidaten/{id}/tijdlijn', { params: { path: { id }, query } }))).waarde
        .items
    },
  })
  return new Map(
    data?.flatMap((r) => (r.objectId === null || r.reden === null ? [] : [[r.objectId, r.reden]])),
  )
}
