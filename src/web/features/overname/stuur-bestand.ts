import { ApiProbleem, readProbleem } from '../../api/probleem.ts'
import { newSleutel } from '../../api/verzoek.ts'

export type Ingelezen = { readonly id: string; readonly eerder: string | null }

/**
 * Sends a caseload file, telling the bytes sent so far: `fetch` cannot do that, so this is the one request that goes
 * another way. Throws `ApiProbleem` as every call does.
 */
export function stuurBestand(bestand: File, onVoortgang: (verstuurd: number) => void): Promise<Ingelezen> {
  const inhoud = new FormData()
  inhoud.set('bestand', bestand)
  return new Promise((klaar, mislukt) => {
    const verzoek = new XMLHttpRequest()
    verzoek.open('POST', '/api/v1/overnames')
    verzoek.setRequestHeader('X-Schakel', '1')
    verzoek.setRequestHeader('Accept', 'application/json')
    verzoek.setRequestHeader('Accept-Language', document.documentElement.lang)
    verzoek.setRequestHeader('Idempotency-Key', newSleutel())
    verzoek.upload.onprogress = (e) => onVoortgang(e.loaded)
    verzoek.onerror = () =>
      mislukt(new ApiProbleem({ status: 0, code: 'geen-verbinding', params: {}, velden: [] }))
    verzoek.onload = () => {
      const { status, responseText } = verzoek
      if (status === 201) klaar(JSON.parse(responseText) as Ingelezen)
      else void readProbleem(new Response(responseText, { status })).then((p) => mislukt(new ApiProbleem(p)))
    }
    verzoek.send(inhoud)
  })
}
