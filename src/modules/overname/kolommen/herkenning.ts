import { parseBsn } from '../../../core/bsn.ts'
import { type Gemeentelijst, isGemeente } from '../waarden/gemeente.ts'
import { isKeuzeveld, zoekKeuze } from '../waarden/keuzen.ts'
import { leesEmail, leesPostcode, leesTelefoon } from '../waarden/contact.ts'
import { isLeeg, schoon } from '../waarden/tekst.ts'
import { isDatumveld, type Veld } from './veld.ts'

/** How many filled cells of a column are looked at. */
const STEEKPROEF = 400

/** What the values of a column look like: shares from 0 to 1 of its filled cells. */
export type Kolombeeld = {
  readonly gevuld: number
  readonly voorbeelden: readonly string[]
  readonly past: (veld: Veld) => number | null
}

const lijktDatum = (tekst: string): boolean =>
  /^\d{1,2}[-/. ]\d{1,2}[-/. ](\d{4}|\d{2})( .*)?$|^\d{4}[-/]\d{1,2}[-/]\d{1,2}|^\d{1,2}[ -][a-z]{3,9}\.?[ -]\d{2,4}$/i.test(
    tekst,
  ) || /^([2-4]\d{4}|(19|20)\d{6})$/.test(tekst)

/** Looks at the values of one column. The answers are cached: many fields ask the same. */
export function bekijkKolom(cellen: Iterable<string>, gemeenten: Gemeentelijst): Kolombeeld {
  const waarden: string[] = []
  for (const cel of cellen) {
    const tekst = schoon(cel)
    if (!isLeeg(tekst)) waarden.push(tekst)
    if (waarden.length >= STEEKPROEF) break
  }
  const cache = new Map<Veld, number | null>()
  const past = (veld: Veld): number | null => {
    let aandeel = cache.get(veld)
    if (aandeel === undefined) {
      const toets = toetsVan(veld, gemeenten)
      aandeel = toets === null || waarden.length === 0 ? null : waarden.filter(toets).length / waarden.length
      cache.set(veld, aandeel)
    }
    return aandeel
  }
  return { gevuld: waarden.length, voorbeelden: [...new Set(waarden)].slice(0, 3), past }
}

/** Whether a single value fits a field; null for fields that hold any text. */
function toetsVan(veld: Veld, gemeenten: Gemeentelijst): ((tekst: string) => boolean) | null {
  if (isDatumveld(veld)) return lijktDatum
  if (veld === 'doelgroepen')
    return (tekst) => tekst.split(/[,;+\n|]/).some((deel) => zoekKeuze(veld, deel) !== undefined)
  if (isKeuzeveld(veld)) return (tekst) => zoekKeuze(veld, tekst) !== undefined
  if (veld === 'bsn') return (tekst) => parseBsn(tekst.replace(/[\s.]/g, '').padStart(9, '0')).ok
  if (veld === 'postcode') return (tekst) => leesPostcode(tekst).waarde !== null
  if (veld === 'gemeente') return (tekst) => isGemeente(tekst, gemeenten)
  if (veld === 'email') return (tekst) => leesEmail(tekst).waarde !== null
  if (veld === 'telefoon') return (tekst) => leesTelefoon(tekst).waarde !== null
  if (veld === 'uren') return (tekst) => /^\d{1,2}([.,]\d{1,2})?( ?u(ur|ren)?)?$/.test(tekst)
  if (veld === 'loonwaarde') return (tekst) => /^\d{1,3}([.,]\d+)? ?%?$/.test(tekst)
  if (veld === 'achternaam' || veld === 'voornaam' || veld === 'volledigeNaam')
    return (tekst) => /^\D{1,80}$/.test(tekst)
  return null
}

/** Fields that values alone may name, because little else looks like them. */
export const HERKENBAAR: readonly (readonly [Veld, number])[] = [
  ['bsn', 0.8],
  ['email', 0.8],
  ['postcode', 0.8],
  ['gemeente', 0.8],
  ['doelgroepen', 0.8],
  ['fase', 0.8],
  ['plaatsing', 0.8],
  ['traject', 0.8],
  ['telefoon', 0.8],
]
