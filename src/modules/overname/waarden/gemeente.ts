import { gelezen, geweigerd, type Ontleed } from './bevinding.ts'
import { leesbaar } from './datum.ts'
import { BIJNAMEN, OPGEGAAN, type Opgegaan } from './herindeling.ts'
import { isLeeg, schoon, vergelijkvorm } from './tekst.ts'

export type Gemeente = { readonly code: string; readonly naam: string }

/** Municipalities of today, ready to be found by code and by any spelling of the name. */
export type Gemeentelijst = {
  readonly perCode: ReadonlyMap<string, Gemeente>
  readonly perNaam: ReadonlyMap<string, Gemeente>
}

const opgegaan: ReadonlyMap<string, Opgegaan> = new Map(OPGEGAAN.map((o) => [vorm(o.oud), o]))
const bijnamen: ReadonlyMap<string, string> = new Map(Object.entries(BIJNAMEN).map(([a, b]) => [vorm(a), b]))

export const maakGemeentelijst = (gemeenten: readonly Gemeente[]): Gemeentelijst => ({
  perCode: new Map(gemeenten.map((g) => [g.code, g])),
  perNaam: new Map(gemeenten.map((g) => [vorm(g.naam), g])),
})

/**
 * The CBS code of a municipality by code or name. A name of a municipality that was merged gives its successor
 * with a remark; one that was divided is asked.
 */
export function leesGemeente(ruw: string, lijst: Gemeentelijst): Ontleed<string> {
  const tekst = schoon(ruw)
  if (isLeeg(tekst)) return gelezen<string>(null)
  const nummer = /^(?:GM)?0{0,3}(\d{1,4})$/i.exec(tekst)?.[1]
  if (nummer !== undefined) {
    const code = `GM${nummer.padStart(4, '0')}`
    return lijst.perCode.has(code) ? gelezen(code) : geweigerd('gemeente-onbekend', { suggestie: '' })
  }
  const zoek = vorm(tekst.replace(/^(gemeente|gem\.?) /i, ''))
  const gevonden = lijst.perNaam.get(zoek)
  if (gevonden) return gelezen(gevonden.code)
  const bijnaam = lijst.perNaam.get(vorm(bijnamen.get(zoek) ?? ''))
  if (bijnaam)
    return gelezen(bijnaam.code, {
      code: 'gemeente-spelling',
      ernst: 'opmerking',
      params: { nieuw: bijnaam.naam },
    })
  const voorganger = opgegaan.get(zoek)
  return voorganger ? opvolger(voorganger, lijst) : onbekend(zoek, lijst)
}

/** Whether a text names a municipality, now or before a merger; cheap, for looking at many cells. */
export function isGemeente(tekst: string, lijst: Gemeentelijst): boolean {
  const zoek = vorm(tekst)
  return (
    lijst.perNaam.has(zoek) ||
    lijst.perCode.has(tekst.toUpperCase()) ||
    opgegaan.has(zoek) ||
    bijnamen.has(zoek)
  )
}

function opvolger(oud: Opgegaan, lijst: Gemeentelijst): Ontleed<string> {
  const params = { oud: oud.oud, nieuw: oud.nieuw.join(', '), datum: leesbaar(oud.vanaf) }
  const nieuw = oud.nieuw.length === 1 ? lijst.perNaam.get(vorm(oud.nieuw[0]!)) : undefined
  if (oud.nieuw.length > 1) return geweigerd('gemeente-gesplitst', params)
  if (!nieuw) return geweigerd('gemeente-onbekend', { suggestie: `: ${oud.oud} is nu ${oud.nieuw[0]}` })
  return gelezen(nieuw.code, { code: 'gemeente-opgegaan', ernst: 'opmerking', params })
}

/** Not found: names that differ by one letter are proposed. */
function onbekend(zoek: string, lijst: Gemeentelijst): Ontleed<string> {
  const dichtbij = [...lijst.perNaam].filter(([naam]) => scheeltEen(naam, zoek)).map(([, g]) => g.naam)
  const suggestie = dichtbij.length === 0 ? '' : `, misschien ${dichtbij.slice(0, 3).join(' of ')}`
  return geweigerd('gemeente-onbekend', { suggestie }, dichtbij.length === 1 ? dichtbij[0] : undefined)
}

/** `Berg & Dal`, `BERG EN DAL ` and `Bergen (L.)` in the form in which names are compared. */
function vorm(naam: string): string {
  return vergelijkvorm(naam.replaceAll('&', ' en '))
}

/** One letter added, dropped or changed, or two neighbours swapped. */
export function scheeltEen(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 4) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const restA = a.slice(i)
  const restB = b.slice(i)
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  )
}
