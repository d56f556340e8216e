import { dagnummer, plusDagen, plusWeken, vanDagnummer, weekdag, type Datum } from '../../core/datum.ts'
import { type Periode } from '../../core/periode.ts'
import { type Bron, type Rekening } from '../engine/index.ts'
import { klokStil, staatStil, verschuif, type Verschoven } from './opschorting.ts'
import {
  type AanZet,
  type Moment,
  type TermijnInvoer,
  type TermijnOpmerking,
  type TermijnUitkomst,
  type Wijziging,
} from './termijn.ts'

/** A moment as its rule knows it: on which day it would fall if the clock never stood still. */
export type Momentplan = {
  readonly code: string
  readonly naam: string
  readonly basis: Datum
  readonly uitleg: string
  readonly aanZet: AanZet
  readonly bron: Bron
}

/** What a kind of term gives to the clock; suspensions, changes and signals work the same for every kind. */
export type Klokplan = {
  /** First day that counts (for a detachment the start of the leerwerktraject). */
  readonly begin: Datum
  readonly einde: Momentplan
  /** The longest end the rule allows, without suspensions; null when it allows any. */
  readonly maximum: Datum | null
  readonly toetsen: readonly Momentplan[]
  readonly signaalWeken: readonly number[]
  readonly signaalBron: Bron
  /** Weeks after which an open suspension has to be looked at again, so that it cannot run on silently. */
  readonly opschortingNaWeken: number
}

/** Runs the clock. Suspensions that count are given apart, because a detachment may take in those of its leerwerktraject. */
export function loopKlok(
  rekening: Rekening,
  plan: Klokplan,
  invoer: TermijnInvoer,
  opschortingen = invoer.opschortingen ?? [],
): TermijnUitkomst {
  const stil = klokStil(opschortingen)
  const maximum = plan.maximum === null ? null : verschuif(plan.begin, plan.maximum, stil, invoer.opDatum)
  const volgensRegel = verschuif(plan.begin, plan.einde.basis, stil, invoer.opDatum)
  const wijziging = laatsteWijziging(invoer.wijzigingen ?? [])
  const einde = wijziging === undefined ? volgensRegel : naWijziging(wijziging, stil, invoer.opDatum)
  const momenten = [
    momentOp(plan.einde, einde, 'einde'),
    ...plan.toetsen.map((t) => momentOp(t, verschuif(plan.begin, t.basis, stil, invoer.opDatum), 'toets')),
    ...signalen(plan, invoer.start, einde),
    ...openOpschorting(plan, stil),
  ].sort(opDatum)
  return {
    soort: invoer.soort,
    einde: einde.minstens ? null : einde.datum,
    eindeMinstens: einde.datum,
    laatsteDag: einde.minstens ? null : plusDagen(einde.datum, -1),
    maximum: maximum?.datum ?? null,
    opgeschorteDagen: einde.dagen,
    opgeschort: invoer.opDatum === undefined ? null : staatStil(stil, invoer.opDatum),
    momenten,
    opmerkingen: opmerkingen(plan.begin, invoer, stil, { einde, maximum, volgensRegel, wijziging }),
  }
}

/** The decision that counts is the last one taken; of two on one day the later in the list. */
function laatsteWijziging(wijzigingen: readonly Wijziging[]): Wijziging | undefined {
  let laatste: Wijziging | undefined
  for (const w of wijzigingen)
    if (laatste === undefined || w.besluitdatum >= laatste.besluitdatum) laatste = w
  return laatste
}

/** The decided end takes in the suspended days before the decision; days suspended from that day on move it further. */
function naWijziging(w: Wijziging, stil: readonly Periode[], opDatum: Datum | undefined): Verschoven {
  return verschuif(w.besluitdatum, w.nieuweEinddatum, stil, opDatum)
}

function momentOp(plan: Momentplan, op: Verschoven, soort: Moment['soort']): Moment {
  return {
    code: plan.code,
    naam: plan.naam,
    datum: op.datum,
    minstens: op.minstens,
    uitleg: plan.uitleg,
    aanZet: plan.aanZet,
    soort,
    bron: plan.bron,
  }
}

function signalen(plan: Klokplan, start: Datum, einde: Verschoven): Moment[] {
  const uit: Moment[] = []
  for (const weken of plan.signaalWeken) {
    const dag = dagnummer(einde.datum) - 7 * weken
    if (dag <= dagnummer(start)) continue
    uit.push({
      code: `signaal-${weken}-weken`,
      naam: weken === 1 ? 'Nog 1 week' : `Nog ${weken} weken`,
      datum: vanDagnummer(dag),
      minstens: einde.minstens,
      uitleg: 'Het einde komt eraan. Bespreek wat er daarna komt en leg het vast.',
      aanZet: plan.einde.aanZet,
      soort: 'signaal',
      bron: plan.signaalBron,
    })
  }
  return uit
}

function openOpschorting(plan: Klokplan, stil: readonly Periode[]): Moment[] {
  const laatste = stil[stil.length - 1]
  if (laatste === undefined || laatste.tot !== null) return []
  return [
    {
      code: 'opschorting-beoordelen',
      naam: 'Kijk opnieuw naar de opschorting',
      datum: plusWeken(laatste.vanaf, plan.opschortingNaWeken),
      minstens: false,
      uitleg: 'De klok staat stil zonder einddatum. Beslis of dat nog nodig is.',
      aanZet: 'consulent',
      soort: 'signaal',
      bron: plan.signaalBron,
    },
  ]
}

const opDatum = (a: Moment, b: Moment): number =>
  a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : a.soort === b.soort ? 0 : a.soort === 'einde' ? 1 : -1

type Stand = {
  readonly einde: Verschoven
  readonly maximum: Verschoven | null
  readonly volgensRegel: Verschoven
  readonly wijziging: Wijziging | undefined
}

function opmerkingen(
  begin: Datum,
  invoer: TermijnInvoer,
  stil: readonly Periode[],
  stand: Stand,
): TermijnOpmerking[] {
  const uit: TermijnOpmerking[] = []
  const { einde, maximum, volgensRegel, wijziging } = stand
  if (wijziging !== undefined && maximum !== null && einde.datum > maximum.datum)
    uit.push({
      code: 'wijziging-boven-maximum',
      tekst: `Het besluit zet het einde op ${einde.datum}, na het langst toegestane einde (${maximum.datum}). Leg vast waarom.`,
    })
  if (wijziging !== undefined && !volgensRegel.minstens && wijziging.besluitdatum > volgensRegel.datum)
    uit.push({
      code: 'besluit-na-einde',
      tekst: `Het besluit is van ${wijziging.besluitdatum}, na het einde volgens de regel (${volgensRegel.datum}).`,
    })
  if (stil.some((p) => p.vanaf >= einde.datum || (p.tot !== null && p.tot <= begin)))
    uit.push({
      code: 'opschorting-zonder-gevolg',
      tekst: 'Een opschorting valt buiten de termijn en verschuift niets.',
    })
  if (invoer.start >= einde.datum)
    uit.push({
      code: 'start-na-einde',
      tekst: `De termijn was al voorbij op de startdatum (${invoer.start}).`,
    })
  if (!einde.minstens && weekdag(einde.datum) >= 6)
    uit.push({
      code: 'einde-in-weekend',
      tekst: 'Het einde valt in een weekend. Regel het op de werkdag ervoor.',
    })
  return uit
}
