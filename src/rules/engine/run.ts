import { rondAf, type Bedrag } from '../../core/bedrag.ts'
import { naarDecimaal, type Afronding, type Breuk } from '../../core/breuk.ts'
import { type Datum } from '../../core/datum.ts'
import {
  gebruikt,
  kwitantieVan,
  toJson,
  type Afrondstap,
  type Bewijs,
  type GebruikteParameter,
  type Kwitantie,
  type NietGeverifieerd,
} from './bewijs.ts'
import { bronTekst } from './bron.ts'
import { type Hervorming } from './hervorming.ts'
import { rijOp, type Parameter } from './parameter.ts'
import { versieOp, type Regel, type RegelVersie, type Rekening, type Vraag } from './regel.ts'

/** Why there is no outcome: no version of a rule or parameter on that day, or a person has to decide first. */
export type Stop =
  | {
      readonly soort: 'geen-versie'
      readonly wat: string
      readonly peildatum: Datum
      readonly melding: string
    }
  | { readonly soort: 'vraag'; readonly vraag: Vraag }

/** Running a rule: an outcome, or a stop. Both are answers. */
export type Uitslag<U> = { readonly soort: 'uitkomst'; readonly waarde: U } | Stop

/** The same, with the proof and the receipt of the outcome. */
export type Antwoord<U> =
  | { readonly soort: 'uitkomst'; readonly waarde: U; readonly bewijs: Bewijs; readonly kwitantie: Kwitantie }
  | Stop

/** Runs a rule on a reference date and keeps every step. */
export function runRegel<I, U>(
  regel: Regel<I, U>,
  invoer: I,
  peildatum: Datum,
  hervorming?: Hervorming,
): Antwoord<U> {
  try {
    const blad = run(regel, invoer, peildatum, hervorming, true)
    if (blad.bewijs === null) throw new Error('A proof was asked for and not made')
    const kwitantie = kwitantieVan(blad.bewijs, invoer, hervorming?.naam ?? null)
    return { soort: 'uitkomst', waarde: blad.waarde, bewijs: blad.bewijs, kwitantie }
  } catch (reden) {
    return stopOf(reden)
  }
}

/** The cheap path for many thousands of runs: the same rule and parameters, no proof. */
export function rekenRegel<I, U>(
  regel: Regel<I, U>,
  invoer: I,
  peildatum: Datum,
  hervorming?: Hervorming,
): Uitslag<U> {
  try {
    return { soort: 'uitkomst', waarde: run(regel, invoer, peildatum, hervorming, false).waarde }
  } catch (reden) {
    return stopOf(reden)
  }
}

/** Leaves a formula halfway; never crosses the border of this file. */
class StopError extends Error {
  constructor(readonly stop: Stop) {
    super(stop.soort)
  }
}

function stopOf(reden: unknown): Stop {
  if (reden instanceof StopError) return reden.stop
  throw reden
}

function geenVersie(wat: string, peildatum: Datum): never {
  const melding = `Er is geen versie van "${wat}" die geldt op ${peildatum}.`
  throw new StopError({ soort: 'geen-versie', wat, peildatum, melding })
}

type Aantekening = {
  readonly parameters: GebruikteParameter[]
  readonly stappen: Afrondstap[]
  readonly aannamen: string[]
  readonly deel: Bewijs[]
  readonly onzeker: NietGeverifieerd[]
}

type Blad<U> = { readonly waarde: U; readonly bewijs: Bewijs | null }

function run<I, U>(
  gevraagd: Regel<I, U>,
  invoer: I,
  peildatum: Datum,
  hervorming: Hervorming | undefined,
  metBewijs: boolean,
): Blad<U> {
  const vervanger = hervorming?.regels.get(gevraagd.id)
  const regel = vervanger === undefined ? gevraagd : (vervanger as unknown as Regel<I, U>)
  const versie = versieOp(regel, peildatum)
  if (versie === undefined) return geenVersie(regel.naam, peildatum)
  const notitie: Aantekening | null = metBewijs
    ? { parameters: [], stappen: [], aannamen: [], deel: [], onzeker: [] }
    : null
  const waarde = versie.bereken(rekeningVoor(regel.id, versie, peildatum, hervorming, notitie), invoer)
  return { waarde, bewijs: notitie && bewijsVan(regel, versie, peildatum, invoer, waarde, notitie) }
}

function rekeningVoor<I, U>(
  id: string,
  versie: RegelVersie<I, U>,
  peildatum: Datum,
  hervorming: Hervorming | undefined,
  notitie: Aantekening | null,
): Rekening {
  return {
    peildatum,
    parameter<T>(p: Parameter<T>, op: Datum = peildatum): T {
      if (!versie.parameters.includes(p)) throw new Error(`Rule ${id} does not declare parameter ${p.id}`)
      const vervanger = hervorming?.parameters.get(p.id)
      const geldend = vervanger === undefined ? p : (vervanger as Parameter<T>)
      const rij = rijOp(geldend, op)
      if (rij === undefined) return geenVersie(p.omschrijving, op)
      notitie?.parameters.push(gebruikt(geldend, rij))
      return rij.waarde
    },
    regel<A, B>(ander: Regel<A, B>, anderInvoer: A, op: Datum = peildatum): B {
      if (!versie.regels?.includes(ander)) throw new Error(`Rule ${id} does not declare rule ${ander.id}`)
      const blad = run(ander, anderInvoer, op, hervorming, notitie !== null)
      if (blad.bewijs) notitie?.deel.push(blad.bewijs)
      return blad.waarde
    },
    rondAf(naam: string, cents: Breuk, wijze: Afronding): Bedrag {
      const naar = rondAf(cents, wijze)
      notitie?.stappen.push({ naam, vanCent: naarDecimaal(cents, 6), naarCent: naar, wijze })
      return naar
    },
    aanname(tekst: string): void {
      notitie?.aannamen.push(tekst)
    },
    onzeker(wat: string, reden: string): void {
      notitie?.onzeker.push({ wat, reden })
    },
    vraag(vraag: Vraag): never {
      throw new StopError({ soort: 'vraag', vraag })
    },
  }
}

function bewijsVan<I, U>(
  regel: Regel<I, U>,
  versie: RegelVersie<I, U>,
  peildatum: Datum,
  invoer: I,
  uitkomst: U,
  notitie: Aantekening,
): Bewijs {
  const open = new Map<string, NietGeverifieerd>()
  if (versie.zekerheid === 'geheugen')
    open.set(regel.id, {
      wat: `${regel.naam} (versie ${versie.vanaf})`,
      reden: `niet nagekeken in ${bronTekst(versie.bron)}`,
    })
  for (const p of notitie.parameters)
    if (p.zekerheid === 'geheugen')
      open.set(`${p.id} ${p.vanaf}`, {
        wat: `${p.omschrijving} (vanaf ${p.vanaf})`,
        reden: `niet nagekeken in ${bronTekst(p.bron)}`,
      })
  for (const punt of notitie.onzeker) open.set(punt.wat, punt)
  for (const deel of notitie.deel) for (const punt of deel.nietGeverifieerd) open.set(punt.wat, punt)
  return {
    regel: regel.id,
    naam: regel.naam,
    versie: versie.vanaf,
    peildatum,
    bron: versie.bron,
    zekerheid: versie.zekerheid,
    ...(versie.wettekst === undefined ? {} : { wettekst: versie.wettekst }),
    uitleg: versie.uitleg,
    invoer: toJson(invoer),
    uitkomst: toJson(uitkomst),
    parameters: notitie.parameters,
    stappen: notitie.stappen,
    aannamen: notitie.aannamen,
    deel: notitie.deel,
    nietGeverifieerd: [...open.values()],
  }
}
