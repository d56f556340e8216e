import type { paths } from '../../api/schema.ts'
import { addDays, daysBetween } from '../../components/dagen.ts'

/** One clock of a person as the API gives it: a traject, a placement, an advice or an answer that somebody waits for. */
export type Klok =
  paths['/kandidaten/{id}/klokken']['get']['responses'][200]['content']['application/json']['items'][number]
export type Moment = Klok['momenten'][number]
export type Opschorting = Klok['opschortingen'][number]

/** Running, planned, standing still, or over: what a person calls the state of a clock. */
export type Stand = 'loopt' | 'gepland' | 'staat-stil' | 'klaar'

export const standVan = (k: Pick<Klok, 'status' | 'staatStil'>): Stand =>
  k.status === 'beeindigd'
    ? 'klaar'
    : k.staatStil
      ? 'staat-stil'
      : k.status === 'gepland'
        ? 'gepland'
        : 'loopt'

export const isKlaar = (k: Pick<Klok, 'status'>): boolean => k.status === 'beeindigd'

/** What counts now; withdrawn and replaced rows are history. */
export const isGeldig = (r: { readonly vervallenOp: string | null }): boolean => r.vervallenOp === null

/** The last day inside, for a person to read; null while it is unknown or without an end. A day to answer by counts itself. */
export function laatsteDagVan(k: Pick<Klok, 'einde' | 'laatsteDag' | 'momenten'>): string | null {
  if (k.laatsteDag !== null || k.einde === null) return k.laatsteDag
  const antwoord = k.momenten.some((m) => m.soort === 'antwoord' && m.datum === k.einde)
  return antwoord ? k.einde : addDays(k.einde, -1)
}

/** Ends of every sort, also a later one that only counts after an extension, are given as the first day outside. */
const isEinde = (m: Pick<Moment, 'soort' | 'code'>): boolean =>
  m.soort === 'einde' || /(^|-)einde(-|$)/.test(m.code)

/** The day by which something must be done: of an end, the last day that is still inside. */
export const uiterlijk = (m: Pick<Moment, 'soort' | 'code' | 'datum'>): string =>
  isEinde(m) ? addDays(m.datum, -1) : m.datum

/** A moment that somebody still has to act on, with the clock it belongs to. */
export type Beurt = { readonly klok: Klok; readonly moment: Moment }

/** Open moments of all clocks, the first day first. A date that a running suspension leaves open is not among them. */
export function openMomenten(klokken: readonly Klok[]): readonly Beurt[] {
  return klokken
    .flatMap((klok) => klok.momenten.map((moment) => ({ klok, moment })))
    .filter(({ moment }) => moment.stand === 'komt' || moment.stand === 'te-laat')
    .sort((a, b) => uiterlijk(a.moment).localeCompare(uiterlijk(b.moment)))
}

/** Only trajecten and placements can be suspended or get another end; other clocks follow what is done elsewhere. */
export const heeftEigenEinde = (
  k: Pick<Klok, 'objectSoort'>,
): k is { objectSoort: 'traject' | 'plaatsing' } =>
  k.objectSoort === 'traject' || k.objectSoort === 'plaatsing'

/** A moment is ticked off with a decision; an end of a traject or placement is decided by ending it or by another end. */
export const magAfhandelen = (klok: Klok, m: Moment): boolean =>
  m.termijnId !== null &&
  m.versie !== null &&
  (m.stand === 'komt' || m.stand === 'te-laat') &&
  !(m.soort === 'einde' && heeftEigenEinde(klok))

/** How a last day moved: days later (negative is earlier), or null when one of both is unknown. */
export const verschil = (van: string | null, naar: string | null): number | null =>
  van === null || naar === null ? null : daysBetween(van, naar)

/** The day from which a detachment counts, when that is the first day of an earlier leerwerktraject; from the proof's input. */
export function teltVanaf(k: Pick<Klok, 'bewijs' | 'start'>): string | null {
  const invoer = k.bewijs?.['invoer']
  if (typeof invoer !== 'object' || invoer === null || !('leerwerkStart' in invoer)) return null
  const dag = invoer.leerwerkStart
  return typeof dag === 'string' && dag !== k.start ? dag : null
}
