type Inhoud = Readonly<Record<string, unknown>>

const isObject = (x: unknown): x is Inhoud => typeof x === 'object' && x !== null && !Array.isArray(x)
const tekstOfNull = (x: unknown): string | null => (typeof x === 'string' && x !== '' ? x : null)

/** One field that changed. */
export type Veldwijziging = { readonly veld: string; readonly van: unknown; readonly naar: unknown }

/** The fields that changed in a line: as a list, or as the one that the line is about. Personal data tell it in their title. */
export function leesWijzigingen(soort: string, inhoud: Inhoud): readonly Veldwijziging[] {
  const lijst = inhoud['wijzigingen']
  if (Array.isArray(lijst))
    return lijst
      .filter(isObject)
      .flatMap((w) =>
        typeof w['veld'] === 'string' ? [{ veld: w['veld'], van: w['van'], naar: w['naar'] }] : [],
      )
  const veld = inhoud['veld']
  if (typeof veld === 'string' && soort !== 'gegeven-gewijzigd')
    return [{ veld, van: inhoud['van'], naar: inhoud['naar'] }]
  if (isObject(inhoud['van']) && isObject(inhoud['naar'])) {
    const [van, naar] = [inhoud['van'], inhoud['naar']]
    return [...new Set([...Object.keys(van), ...Object.keys(naar)])]
      .filter((v) => JSON.stringify(van[v]) !== JSON.stringify(naar[v]))
      .map((v) => ({ veld: v, van: van[v], naar: naar[v] }))
  }
  return []
}

/** How an end moved, as first days outside; undefined when the line does not speak of an end, or it stayed where it was. */
export function leesEinde(
  inhoud: Inhoud,
): { readonly van: string | null; readonly naar: string | null } | undefined {
  if (!('eindeVan' in inhoud) && !('eindeNaar' in inhoud)) return undefined
  const [van, naar] = [tekstOfNull(inhoud['eindeVan']), tekstOfNull(inhoud['eindeNaar'])]
  return van === naar ? undefined : { van, naar }
}

/** The running texts of a line, in the order of reading. */
const TEKSTVELDEN = [
  'verslag',
  'toelichting',
  'beschrijving',
  'omschrijving',
  'doel',
  'samenvatting',
  'behoefte',
  'antwoord',
  'bevinding',
  'meningKandidaat',
  'vervolg',
  'opmerking',
] as const

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What was written, with the name of each field; an id under the same name is no text. */
export function leesTeksten(inhoud: Inhoud): readonly { readonly veld: string; readonly tekst: string }[] {
  return TEKSTVELDEN.flatMap((veld) => {
    const tekst = tekstOfNull(inhoud[veld])
    return tekst === null || UUID.test(tekst) ? [] : [{ veld, tekst }]
  })
}

/** The object that a correcting line takes the place of. */
export const vervangt = (inhoud: Inhoud): string | null => tekstOfNull(inhoud['vervangt'])

/** A value of the content as text; empty when it is none. */
export const tekstVan = (inhoud: Inhoud, veld: string): string => {
  const x = inhoud[veld]
  return typeof x === 'string' ? x : typeof x === 'number' ? String(x) : ''
}
