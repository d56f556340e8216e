import type { Kandidaat } from './kandidaat.ts'

/** The one thing to say at the top of a dossier. */
export type Waarschuwing =
  | { readonly soort: 'samengevoegd'; readonly in: string | null }
  | { readonly soort: 'gesloten' }
  | { readonly soort: 'geen-stap' }
  | {
      readonly soort: 'termijn' | 'taak'
      readonly datum: string
      readonly naam: string | null
      readonly ernst: 'fout' | 'let-op' | 'info'
    }

const DAG = 86_400_000
const BINNENKORT = 14

const dagenTussen = (van: string, tot: string) => Math.round((Date.parse(tot) - Date.parse(van)) / DAG)

/**
 * What needs attention first: a dossier that is not worked in any more, else nothing planned, else what is due first,
 * a term or a task. Late is a fault, within two weeks a warning, further away only news.
 */
export function bepaalWaarschuwing(k: Kandidaat, vandaag: string): Waarschuwing {
  if (k.status === 'samengevoegd') return { soort: 'samengevoegd', in: k.samengevoegdIn }
  if (k.status === 'gesloten') return { soort: 'gesloten' }
  if (k.volgendeActie === null) return { soort: 'geen-stap' }
  const dagen = dagenTussen(vandaag, k.volgendeActie)
  const ernst = dagen < 0 ? 'fout' : dagen <= BINNENKORT ? 'let-op' : 'info'
  const termijnEerst = k.volgendeTermijn !== null && k.volgendeTermijn <= k.volgendeActie
  return {
    soort: termijnEerst ? 'termijn' : 'taak',
    datum: k.volgendeActie,
    naam: termijnEerst ? k.volgendeTermijnNaam : null,
    ernst,
  }
}
