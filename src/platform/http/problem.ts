import en from '../../core/meldingen/fouten.en.json' with { type: 'json' }
import nl from '../../core/meldingen/fouten.nl.json' with { type: 'json' }
import type { Fout } from '../fout.ts'

/** RFC 9457 with the stable `code`, and per field what is wrong and what would be right. */
export type Probleem = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly instance?: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly velden?: readonly { readonly veld: string; readonly code: string; readonly melding: string }[]
}

type Melding = { readonly titel: string; readonly uitleg: string }
export const MELDINGEN: Readonly<Record<'nl' | 'en', Readonly<Record<string, Melding>>>> = { nl, en }

/** Turns an expected failure into the one shape in which every error leaves the API. */
export function problem(fout: Fout, taal: 'nl' | 'en', verzoekId: string): Probleem {
  const melding = text(fout.code, fout.params, taal)
  return {
    type: `https://schakel.example/fouten/${fout.code}`,
    title: melding.titel,
    status: fout.status,
    detail: melding.uitleg,
    code: fout.code,
    instance: `urn:verzoek:${verzoekId}`,
    ...(fout.params === undefined ? {} : { params: fout.params }),
    ...(fout.velden === undefined
      ? {}
      : { velden: fout.velden.map((v) => ({ ...v, melding: text(v.code, v.params, taal).uitleg })) }),
  }
}

function text(code: string, params: Fout['params'], taal: 'nl' | 'en'): Melding {
  const melding = MELDINGEN[taal][code] ?? MELDINGEN[taal]['onbekende-fout']
  if (melding === undefined) throw new Error('the message for an unknown error is missing')
  const fill = (s: string) => s.replace(/\{(\w+)\}/g, (heel, naam: string) => String(params?.[naam] ?? heel))
  return { titel: fill(melding.titel), uitleg: fill(melding.uitleg) }
}
