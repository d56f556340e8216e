import type { As } from '../../components/klokken/as.ts'
import { addDays, daysBetween } from '../../components/dagen.ts'
import { isGeldig, isKlaar, uiterlijk, type Klok, type Moment } from './klok.ts'

/** What is drawn of one clock. Days are ISO; `tot` is the first day after the bar, or null when it has no known end. */
export type Balk = {
  readonly van: string
  readonly tot: string | null
  /** The end as it was before suspensions and decisions moved it, when they did. */
  readonly eerderEinde: string | null
  readonly stil: readonly { readonly id: string; readonly van: string; readonly tot: string | null }[]
  readonly punten: readonly Moment[]
}

/** Where an end was first: before the earliest decision, or without the days that the clock stood still. */
function eerderEinde(k: Klok): string | null {
  if (k.einde === null) return null
  const eerste = k.eindewijzigingen.filter(isGeldig)[0]?.oudEinde ?? null
  if (eerste !== null && eerste !== k.einde) return eerste
  return k.opgeschorteDagen > 0 ? addDays(k.einde, -k.opgeschorteDagen) : null
}

/** The parts of one bar. A clock without a first day of its own is drawn from today, or from an earlier moment. */
export function toBalk(k: Klok, vandaag: string): Balk {
  const tot = k.einde ?? k.eindeMinstens
  const eerste = [vandaag, ...k.momenten.map(uiterlijk)].sort()[0] ?? vandaag
  return {
    van: k.start ?? eerste,
    tot,
    eerderEinde: eerderEinde(k),
    stil: k.opschortingen.filter(isGeldig).map((o) => ({ id: o.id, van: o.vanaf, tot: o.tot })),
    punten: isKlaar(k) ? [] : k.momenten.filter((m) => m.stand !== 'vervallen' && m.soort !== 'einde'),
  }
}

const ZONDER_EINDE = 90

/** The stretch of time that bars cover, today included, with some air; a bar without an end reaches three months past today. */
export function asVan(balken: readonly Balk[], vandaag: string): As {
  const dagen = [
    vandaag,
    ...balken.flatMap((b) => [
      b.van,
      b.tot ?? addDays(vandaag, ZONDER_EINDE),
      ...b.punten.map(uiterlijk),
      ...(b.eerderEinde === null ? [] : [b.eerderEinde]),
    ]),
  ].sort()
  const vanaf = dagen[0] ?? vandaag
  const tot = dagen[dagen.length - 1] ?? vandaag
  const lucht = Math.max(7, Math.round(daysBetween(vanaf, tot) * 0.03))
  return { vanaf: addDays(vanaf, -lucht), tot: addDays(tot, lucht) }
}
