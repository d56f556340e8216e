import { useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { ApiProbleem, readProbleem, toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

/** A document without its content; a withdrawn one has `ingetrokkenOp` and cannot be opened. */
export type Document =
  paths['/kandidaten/{id}/documenten']['get']['responses'][200]['content']['application/json']['items'][number]
export type Documentsoort = Document['soort']

export const DOCUMENTSOORTEN = [
  'brief',
  'overeenkomst',
  'verslag',
  'diploma',
  'cv',
  'overig',
] as const satisfies readonly Documentsoort[]

/** What the API takes: extensions, and bytes. */
export const ACCEPTEER = '.pdf,.docx,.odt,.txt,.png,.jpg,.jpeg'
export const MAX_BYTES = 10 * 1024 * 1024

/** The documents of a person, newest first, also withdrawn ones. */
export function useDocumenten(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'documenten'),
    queryFn: async () =>
      (await pak(api.GET('/kandidaten/{id}/documenten', { params: { path: { id } } }))).waarde.items,
  })
  return {
    documenten: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

/** Where the content of a document is downloaded; the session's cookie goes along. */
export const inhoudAdres = (documentId: string): string => `/api/v1/documenten/${documentId}/inhoud`

/** Withdraws a document with a reason; it can no longer be opened. */
export const trekIn = (documentId: string, reden: string) =>
  api.POST('/documenten/{id}/intrekkingen', { params: { path: { id: documentId } }, body: { reden } })

type Opdracht = {
  readonly id: string
  readonly bestand: File
  readonly soort: Documentsoort
  readonly sleutel: string
  /** Bytes sent so far. */
  readonly onVoortgang: (verzonden: number, totaal: number) => void
}

/** Sends a file. With XMLHttpRequest, since fetch does not tell how far an upload is. Throws `ApiProbleem`. */
export function uploadDocument({ id, bestand, soort, sleutel, onVoortgang }: Opdracht): Promise<void> {
  const vorm = new FormData()
  // The field before the file: the server reads the form in order.
  vorm.append('soort', soort)
  vorm.append('bestand', bestand)
  return new Promise((klaar, mislukt) => {
    const verzoek = new XMLHttpRequest()
    verzoek.open('POST', `/api/v1/kandidaten/${encodeURIComponent(id)}/documenten`)
    verzoek.setRequestHeader('X-Schakel', '1')
    verzoek.setRequestHeader('Accept', 'application/json')
    verzoek.setRequestHeader('Accept-Language', document.documentElement.lang)
    verzoek.setRequestHeader('Idempotency-Key', sleutel)
    verzoek.upload.onprogress = (e) => onVoortgang(e.loaded, e.total)
    verzoek.onload = () => {
      if (verzoek.status < 300) return klaar()
      const antwoord = new Response(verzoek.responseText, { status: verzoek.status })
      readProbleem(antwoord).then((p) => mislukt(new ApiProbleem(p)), mislukt)
    }
    verzoek.onerror = () =>
      mislukt(new ApiProbleem({ status: 0, code: 'geen-verbinding', params: {}, velden: [] }))
    verzoek.send(vorm)
  })
}
