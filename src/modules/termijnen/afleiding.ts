import { vroegste } from '../../core/datum.ts'
import { versieOp } from '../../rules/engine/index.ts'
import {
  rekenTermijnen,
  TERMIJN_REGELS,
  TERMIJN_SOORTEN,
  type Moment,
  type TermijnInvoer,
  type TermijnSoort,
  type TermijnUitkomst,
} from '../../rules/termijnen/index.ts'
import type { Afleiding, Klokobject, Termijnmoment } from './termijn.ts'

/** The rule that guards an object: its own, that of an agreed end, or none. */
export function klokVan(o: Pick<Klokobject, 'soort' | 'geplandEinde' | 'wijzigingen'>): TermijnSoort | null {
  const eigen = TERMIJN_SOORTEN.find((s) => s === o.soort)
  if (eigen !== undefined) return eigen
  return o.geplandEinde !== null || o.wijzigingen.length > 0 ? 'afgesproken-einde' : null
}

/** What the rule needs to know; null when no rule guards this object. `leerwerk` is the linked leerwerktraject. */
export function toInvoer(o: Klokobject, leerwerk: Klokobject | undefined): TermijnInvoer | null {
  const soort = klokVan(o)
  if (soort === null) return null
  const wijzigingen = o.wijzigingen.map((w) => ({
    nieuweEinddatum: w.nieuwEinde,
    besluitdatum: w.besluitdatum,
    reden: w.reden,
  }))
  const afgesproken = o.geplandEinde ?? o.wijzigingen[0]?.nieuwEinde
  return {
    soort,
    start: o.start,
    opschortingen: o.opschortingen,
    wijzigingen: soort === 'afgesproken-einde' ? wijzigingen : [...agreedShorter(o), ...wijzigingen],
    ...(soort === 'afgesproken-einde' ? { afgesprokenEinde: afgesproken } : {}),
    ...(leerwerk === undefined || leerwerk.start > o.start
      ? {}
      : { leerwerkStart: leerwerk.start, leerwerkOpschortingen: leerwerk.opschortingen }),
  }
}

/** An end agreed at the start, earlier than the rule gives, is the first decision about the end: every later one replaces it. */
function agreedShorter(o: Klokobject) {
  if (o.geplandEinde === null) return []
  const besluitdatum = o.wijzigingen.reduce((d, w) => vroegste(d, w.besluitdatum), o.start)
  return [{ nieuweEinddatum: o.geplandEinde, besluitdatum, reden: 'afgesproken bij de start' }]
}

/**
 * End and moments of an object as the rules give them. What has ended keeps its real end and asks nothing more. While an open
 * suspension leaves a date unknown, that moment is not stored: the term to look at the suspension stands in its place.
 */
export function leidAf(o: Klokobject, leerwerk?: Klokobject): Afleiding {
  const klok = klokVan(o)
  const stil: Afleiding = {
    klok,
    tot: o.tot,
    maximum: null,
    opgeschorteDagen: 0,
    momenten: [],
    opmerkingen: [],
  }
  if (o.status === 'beeindigd') return stil
  const invoer = toInvoer(o, leerwerk)
  if (invoer === null) return { ...stil, tot: null }
  const uitslag = rekenTermijnen(invoer)
  // No rule in force on the first day: what was agreed stands, and nothing is guessed.
  if (uitslag.soort !== 'uitkomst')
    return { ...stil, tot: o.wijzigingen.at(-1)?.nieuwEinde ?? o.geplandEinde }
  const u = uitslag.waarde
  return {
    klok,
    tot: u.einde,
    maximum: u.maximum,
    opgeschorteDagen: u.opgeschorteDagen,
    momenten: momentenVan(invoer, u),
    opmerkingen: u.opmerkingen,
  }
}

/** The moments of a clock in the shape in which they are stored. */
function momentenVan(invoer: TermijnInvoer, u: TermijnUitkomst): Termijnmoment[] {
  const regel = TERMIJN_REGELS[invoer.soort]
  const regelVanaf = versieOp(regel, invoer.start)?.vanaf ?? invoer.start
  const eindnaam = u.momenten.find((m) => m.soort === 'einde')?.naam ?? regel.naam
  return u.momenten
    .filter((m) => !m.minstens)
    .map((m) => ({
      code: m.code,
      naam: nameOf(m, eindnaam),
      soort: m.soort,
      datum: m.datum,
      aanZet: m.aanZet,
      regel: regel.id,
      regelVanaf,
    }))
}

/** A worklist shows a signal without its clock beside it, so its name says what comes: "Einde detachering: nog 6 weken". */
const nameOf = (m: Moment, eindnaam: string): string =>
  m.code.startsWith('signaal-') ? `${eindnaam}: ${m.naam.charAt(0).toLowerCase()}${m.naam.slice(1)}` : m.naam

/** The linked leerwerktraject among the objects of the same person. */
export const leerwerkVan = (o: Klokobject, objecten: readonly Klokobject[]): Klokobject | undefined =>
  o.leerwerktrajectId === null ? undefined : objecten.find((l) => l.id === o.leerwerktrajectId)
