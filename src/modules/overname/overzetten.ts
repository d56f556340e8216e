import { plusDagen, type Datum } from '../../core/datum.ts'
import { type Periode } from '../../core/periode.ts'
import { type BeoordeeldeRij } from './classificatie/index.ts'
import { type Keuze } from './waarden/keuzen.ts'
import { type Waarden } from './waarden/persoon.ts'

/** Kinds of dated facts that a row can bring. */
export type Kenmerkfeit = {
  readonly soort:
    'doelgroep' | 'fase' | 'abc' | 'verwachting' | 'uitkering' | 'gemeente' | 'doelgroepregister'
  readonly waarde: string
  readonly periode: Periode
}

export type Trajectfeit = {
  readonly soort: Keuze<'traject'>
  readonly aanbieder: string | null
  readonly vanaf: Datum
  /** First day on which it no longer runs; null when the file does not say. */
  readonly tot: Datum | null
}

export type Plaatsingfeit = {
  readonly vorm: Keuze<'plaatsing'>
  readonly werkgever: string
  /** Decimal text, `32.5`. */
  readonly uren: string
  /** Whole percent of the minimum wage. */
  readonly loonwaarde: number | null
  readonly periode: Periode
}

/** Everything that one person brings, as typed facts: what the product will store, no more and no less. */
export type OvernameFeiten = {
  readonly regel: number
  readonly persoon: Pick<
    Waarden,
    'bsn' | 'voorvoegsel' | 'geslacht' | 'contacttaal' | 'telefoon' | 'email' | 'postcode' | 'woonplaats'
  > & {
    readonly achternaam: string
    readonly voornaam: string
    readonly geboortedatum: Datum
    readonly gemeente: string
  }
  readonly kenmerken: readonly Kenmerkfeit[]
  /** Names as the file has them; they become users where exactly one user has that name. */
  readonly consulent: string | null
  readonly jobcoach: string | null
  readonly beoordeling: Keuze<'beoordeling'> | null
  readonly advies: { readonly uitkomst: Keuze<'adviesBeschut'>; readonly datum: Datum } | null
  readonly trajecten: readonly Trajectfeit[]
  readonly plaatsingen: readonly Plaatsingfeit[]
  readonly opmerking: string | null
}

/**
 * The facts of a row that is taken over; null for a row of another class. A fact without a date of its own in the
 * file holds from `peildatum`, the day of the take-over: nothing is known of before.
 */
export function zetOver(rij: BeoordeeldeRij, peildatum: Datum): OvernameFeiten | null {
  const w = rij.waarden
  const voornaam = w.voornaam ?? w.voorletters
  if (rij.klasse !== 'goed' || w.achternaam === null || voornaam === null) return null
  if (w.geboortedatum === null || w.gemeente === null) return null
  const { bsn, voorvoegsel, geslacht, contacttaal, telefoon, email, postcode, woonplaats } = w
  return {
    regel: rij.regel,
    persoon: {
      bsn,
      voorvoegsel,
      geslacht,
      contacttaal,
      telefoon,
      email,
      postcode,
      woonplaats,
      achternaam: w.achternaam,
      voornaam,
      geboortedatum: w.geboortedatum,
      gemeente: w.gemeente,
    },
    kenmerken: kenmerken(w, w.gemeente, peildatum),
    consulent: w.consulent,
    jobcoach: w.jobcoach,
    beoordeling: w.beoordeling,
    advies:
      w.adviesBeschut !== null && w.adviesDatum !== null
        ? { uitkomst: w.adviesBeschut, datum: w.adviesDatum }
        : null,
    trajecten: [w, ...rij.naast.trajecten].flatMap((bron) => traject(bron) ?? []),
    plaatsingen: [w, ...rij.naast.plaatsingen].flatMap((bron) => plaatsing(bron) ?? []),
    opmerking: w.opmerking,
  }
}

function kenmerken(w: Waarden, gemeente: string, peildatum: Datum): Kenmerkfeit[] {
  const feiten: Kenmerkfeit[] = []
  const zet = (soort: Kenmerkfeit['soort'], waarde: string | null, vanaf: Datum | null = peildatum): void => {
    if (waarde !== null && vanaf !== null) feiten.push({ soort, waarde, periode: { vanaf, tot: null } })
  }
  zet('gemeente', gemeente)
  zet('fase', w.fase, w.faseSinds)
  zet('abc', w.abc)
  zet('verwachting', w.verwachting)
  zet('uitkering', w.uitkering)
  zet('doelgroepregister', w.doelgroepregister)
  for (const doelgroep of w.doelgroepen ?? []) zet('doelgroep', doelgroep)
  return feiten
}

/** A last day in a file counts; the product's periods are half-open, so they end a day later. */
const totEnMet = (laatsteDag: Datum | null): Datum | null =>
  laatsteDag === null ? null : plusDagen(laatsteDag, 1)

function traject(w: Waarden): Trajectfeit | null {
  if (w.traject === null || w.startTraject === null) return null
  return { soort: w.traject, aanbieder: w.aanbieder, vanaf: w.startTraject, tot: totEnMet(w.eindeTraject) }
}

function plaatsing(w: Waarden): Plaatsingfeit | null {
  if (w.plaatsing === null || w.werkgever === null || w.uren === null || w.startPlaatsing === null)
    return null
  const periode = { vanaf: w.startPlaatsing, tot: totEnMet(w.eindePlaatsing) }
  return { vorm: w.plaatsing, werkgever: w.werkgever, uren: w.uren, loonwaarde: w.loonwaarde, periode }
}
