export type Bron = {
  readonly titel: string
  readonly artikel?: string
  readonly url?: string
  readonly noot?: string
}

/** A proof as the rules give it, read from JSON. */
export type Bewijs = {
  readonly regel: string
  readonly naam: string
  readonly versie: string
  readonly zekerheid: string
  readonly bron: Bron | null
  readonly invoer: unknown
  readonly uitkomst: unknown
  readonly parameters: readonly {
    readonly id: string
    readonly omschrijving: string
    readonly eenheid: string
    readonly waarde: unknown
    readonly bron: Bron | null
  }[]
  readonly aannamen: readonly string[]
  readonly nietGeverifieerd: readonly string[]
  readonly deel: readonly unknown[]
}

type Losse = Readonly<Record<string, unknown>>
const isObject = (x: unknown): x is Losse => typeof x === 'object' && x !== null && !Array.isArray(x)
const lijst = (x: unknown): readonly unknown[] => (Array.isArray(x) ? x : [])
const tekst = (x: unknown): string => (typeof x === 'string' ? x : '')
const toBron = (x: unknown): Bron | null =>
  isObject(x) && typeof x['titel'] === 'string' ? (x as Bron) : null

/** Reads a proof; null when it is none. */
export function toBewijs(x: unknown): Bewijs | null {
  if (!isObject(x) || typeof x['regel'] !== 'string') return null
  return {
    regel: x['regel'],
    naam: tekst(x['naam']),
    versie: tekst(x['versie']),
    zekerheid: tekst(x['zekerheid']),
    bron: toBron(x['bron']),
    invoer: x['invoer'],
    uitkomst: x['uitkomst'],
    parameters: lijst(x['parameters'])
      .filter(isObject)
      .map((p) => ({
        id: tekst(p['id']),
        omschrijving: tekst(p['omschrijving']),
        eenheid: tekst(p['eenheid']),
        waarde: p['waarde'],
        bron: toBron(p['bron']),
      })),
    aannamen: lijst(x['aannamen']).map(tekst),
    nietGeverifieerd: lijst(x['nietGeverifieerd'])
      .filter(isObject)
      .map((n) => `${tekst(n['wat'])}: ${tekst(n['reden'])}`),
    deel: lijst(x['deel']),
  }
}

/** The plain facts of an input or outcome; lists and objects are shown elsewhere, except short ones. */
export function toFeiten(x: unknown): readonly (readonly [string, unknown])[] {
  if (!isObject(x)) return []
  return Object.entries(x).filter(
    ([naam, waarde]) => naam !== 'opDatum' && (waarde === null || typeof waarde !== 'object'),
  )
}
