import { leeftijdOp, type Datum } from '../../../core/datum.ts'
import { type Veld } from '../kolommen/veld.ts'
import { type Ernst, type Params } from './bevinding.ts'
import { type Leescontext } from './context.ts'
import { leesbaar } from './datum.ts'
import { type Cellen, type Plaatsbevinding } from './rij.ts'
import { type MeldingCode } from './teksten.ts'
import { type Waarden } from './persoon.ts'

type Omgeving = {
  readonly cellen: Cellen
  /** Fields already refused: what is missing because of that is not reported twice. */
  readonly fouten: ReadonlySet<Veld | null>
  readonly context: Pick<Leescontext, 'vandaag' | 'aanvaard'>
}

type Controle = (w: Waarden, o: Omgeving) => readonly (Plaatsbevinding | null)[]

const meld =
  (ernst: Ernst) =>
  (veld: Veld, code: MeldingCode, params?: Params): Plaatsbevinding => ({
    veld,
    code,
    ernst,
    ...(params ? { params } : {}),
  })
const fout = meld('fout')
const letOp = meld('waarschuwing')

/** Youngest age at which a fact of working life is likely. */
const WERKLEEFTIJD = 15
const JONGERE_TOT = 27
const PENSIOEN = 67

/**
 * Holds the fields of a row against each other. Errors are what the product could not store (a period that ends
 * before it starts, a placement without employer); what is only unlikely is a warning.
 */
export function vergelijkSamenhang(waarden: Waarden, omgeving: Omgeving): Plaatsbevinding[] {
  const gevonden: Plaatsbevinding[] = []
  for (const controle of CONTROLES) {
    for (const bevinding of controle(waarden, omgeving)) if (bevinding) gevonden.push(bevinding)
  }
  return gevonden
}

const persoon: Controle = (w, { cellen, fouten, context }) => {
  const zonderBsn = w.bsn === null && !fouten.has('bsn') && cellen.bsn !== undefined
  const toegestaan =
    context.aanvaard.has('bsn-ontbreekt') && w.achternaam !== null && w.geboortedatum !== null
  return [
    zonderBsn ? meld(toegestaan ? 'waarschuwing' : 'fout')('bsn', 'bsn-ontbreekt') : null,
    w.voornaam === null && w.voorletters === null && !fouten.has('voornaam') && !fouten.has('volledigeNaam')
      ? fout('voornaam', 'voornaam-ontbreekt')
      : null,
    w.gemeente === null && !fouten.has('gemeente') ? fout('gemeente', 'gemeente-ontbreekt') : null,
    w.achternaam === null && !fouten.has('achternaam') && !fouten.has('volledigeNaam')
      ? fout('achternaam', 'naam-ontbreekt')
      : null,
    w.geboortedatum === null && !fouten.has('geboortedatum')
      ? fout('geboortedatum', 'geboortedatum-ontbreekt')
      : null,
  ]
}

const periodes: Controle = (w) => [
  w.startPlaatsing && w.eindePlaatsing && w.eindePlaatsing < w.startPlaatsing
    ? fout('eindePlaatsing', 'eind-voor-begin', { begin: leesbaar(w.startPlaatsing) })
    : null,
  w.startTraject && w.eindeTraject && w.eindeTraject < w.startTraject
    ? fout('eindeTraject', 'eind-voor-begin', { begin: leesbaar(w.startTraject) })
    : null,
]

const plaatsing: Controle = (w, { fouten }) => {
  if (w.plaatsing === null) {
    if (fouten.has('plaatsing')) return []
    const wat =
      w.werkgever !== null ? 'werkgever' : w.startPlaatsing !== null ? 'begindatum van een plaatsing' : null
    return [wat === null ? null : fout('plaatsing', 'plaatsing-zonder-vorm', { wat })]
  }
  const lks = w.plaatsing === 'regulier-met-lks'
  const subsidie = lks || w.plaatsing === 'beschut-werk'
  return [
    w.werkgever === null && !fouten.has('werkgever') ? fout('werkgever', 'plaatsing-zonder-werkgever') : null,
    w.startPlaatsing === null && !fouten.has('startPlaatsing')
      ? fout('startPlaatsing', 'plaatsing-zonder-begin')
      : null,
    w.uren === null && !fouten.has('uren') ? fout('uren', 'plaatsing-zonder-uren') : null,
    w.plaatsing === 'beschut-werk' && w.adviesBeschut !== 'positief' && !fouten.has('adviesBeschut')
      ? letOp('adviesBeschut', 'beschut-zonder-advies')
      : null,
    lks && w.loonwaarde === null && !fouten.has('loonwaarde')
      ? letOp('loonwaarde', 'lks-zonder-loonwaarde')
      : null,
    !subsidie && w.loonwaarde !== null ? letOp('loonwaarde', 'loonwaarde-zonder-subsidie') : null,
  ]
}

const traject: Controle = (w, { fouten }) => {
  if (w.traject !== null) {
    const zonder = w.startTraject === null && !fouten.has('startTraject')
    return [zonder ? fout('startTraject', 'traject-zonder-begin') : null]
  }
  const wat =
    w.startTraject !== null ? 'begindatum van een traject' : w.aanbieder !== null ? 'aanbieder' : null
  return [wat !== null && !fouten.has('traject') ? fout('traject', 'traject-zonder-soort', { wat }) : null]
}

const fase: Controle = (w, { fouten, context }) => [
  w.fase !== null && w.faseSinds === null && !fouten.has('faseSinds')
    ? fout('faseSinds', 'fase-zonder-datum')
    : null,
  w.fase === null && w.faseSinds !== null && !fouten.has('fase') ? letOp('fase', 'datum-zonder-fase') : null,
  w.faseSinds !== null && w.faseSinds > context.vandaag ? letOp('faseSinds', 'fase-toekomst') : null,
]

const advies: Controle = (w, { fouten, context }) => [
  w.adviesBeschut !== null && w.adviesDatum === null && !fouten.has('adviesDatum')
    ? fout('adviesDatum', 'advies-zonder-datum')
    : null,
  w.adviesBeschut === null && w.adviesDatum !== null && !fouten.has('adviesBeschut')
    ? fout('adviesBeschut', 'datum-zonder-advies')
    : null,
  w.adviesDatum !== null && w.adviesDatum > context.vandaag ? letOp('adviesDatum', 'advies-toekomst') : null,
]

const doelgroep: Controle = (w, { context }) => {
  const groepen = w.doelgroepen ?? []
  const leeftijd = w.geboortedatum === null ? null : leeftijdOp(w.geboortedatum, context.vandaag)
  const bijstand = groepen.includes('bijstand')
  const ander =
    w.uitkering !== null &&
    !['participatiewet', 'ioaw', 'ioaz'].includes(w.uitkering) &&
    !groepen.includes('nug')
  return [
    groepen.includes('jongere') && leeftijd !== null && leeftijd >= JONGERE_TOT
      ? letOp('doelgroepen', 'jongere-leeftijd', { leeftijd })
      : null,
    groepen.includes('nug') && bijstand ? letOp('doelgroepen', 'nug-en-bijstand') : null,
    bijstand && ander ? letOp('uitkering', 'bijstand-zonder-uitkering', { uitkering: w.uitkering! }) : null,
    leeftijd !== null && leeftijd >= PENSIOEN
      ? letOp('geboortedatum', 'pensioenleeftijd', { leeftijd })
      : null,
  ]
}

const geboorte: Controle = (w) => {
  if (w.geboortedatum === null) return []
  const geboren = w.geboortedatum
  const datums: readonly (readonly [Veld, Datum | null])[] = [
    ['faseSinds', w.faseSinds],
    ['startTraject', w.startTraject],
    ['startPlaatsing', w.startPlaatsing],
    ['adviesDatum', w.adviesDatum],
  ]
  return datums.map(([veld, d]) => {
    if (d === null) return null
    if (d < geboren) return fout(veld, 'begin-voor-geboorte')
    const leeftijd = leeftijdOp(geboren, d)
    return leeftijd < WERKLEEFTIJD ? letOp(veld, 'begin-als-kind', { leeftijd }) : null
  })
}

const CONTROLES: readonly Controle[] = [
  persoon,
  periodes,
  plaatsing,
  traject,
  fase,
  advies,
  doelgroep,
  geboorte,
]
