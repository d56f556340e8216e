/** Where a rule or an amount comes from. `url` is dated where the site allows it (wetten.overheid.nl/BWBR.../2026-07-01). */
export type Bron = {
  readonly titel: string
  readonly artikel?: string
  readonly url?: string
  /** What a reader must know before leaning on this source: a copy, a draft, a choice of our own. */
  readonly noot?: string
}

/**
 * How sure we are: read in a source outside the founding documents, quoted from those documents, derived by
 * arithmetic or choice, or known from memory only. The last one is shown as "niet geverifieerd", always.
 */
export type Zekerheid = 'geverifieerd' | 'brondocument' | 'afgeleid' | 'geheugen'

/** One line for a person: 'Participatiewet, artikel 10d, vierde lid'. */
export const bronTekst = (b: Bron): string => (b.artikel === undefined ? b.titel : `${b.titel}, ${b.artikel}`)
