import { type Datum } from '../../../core/datum.ts'
import { type Veld } from '../kolommen/veld.ts'
import { gelezen, geweigerd, type Bevinding, type Ontleed } from './bevinding.ts'
import { leesBsn } from './bsn.ts'
import { leesEmail, leesPostcode, leesTelefoon } from './contact.ts'
import { type Leescontext } from './context.ts'
import { leesDatum } from './datum.ts'
import { leesGemeente } from './gemeente.ts'
import { leesLoonwaarde, leesUren } from './getal.ts'
import { leesDoelgroepen, leesKeuze, type Keuzeveld } from './keuzen.ts'
import {
  leesAchternaam,
  leesVolledigeNaam,
  leesVoorletters,
  leesVoornaam,
  leesVoorvoegsel,
  type Naam,
} from './naam.ts'
import { leesOpmerking } from './opmerking.ts'
import { LEEG, type Mutabel, type Waarden } from './persoon.ts'
import { isLeeg, leesTekst, schoon } from './tekst.ts'
import { vergelijkSamenhang } from './samenhang.ts'

/** The cells of one row by field. An absent field is a field that the file does not have. */
export type Cellen = Readonly<Partial<Record<Veld, string>>>

/** A finding at its place; no field when it is about the row as a whole. */
export type Plaatsbevinding = Omit<Bevinding, 'veld'> & { readonly veld: Veld | null }

export type OntledenRij = { readonly waarden: Waarden; readonly bevindingen: readonly Plaatsbevinding[] }

/** Reads one row: every cell by the parser of its field, then the fields held against each other. Pure. */
export function ontleedRij(cellen: Cellen, context: Leescontext): OntledenRij {
  const waarden: Mutabel = { ...LEEG }
  const bevindingen: Plaatsbevinding[] = []
  const neem = <T>(veld: Veld, uitkomst: Ontleed<T>): T | null => {
    for (const b of uitkomst.bevindingen) bevindingen.push({ ...b, veld: b.veld ?? veld })
    return uitkomst.waarde
  }
  const geboren = leesDatum(cellen.geboortedatum ?? '', 'geboorte', context).waarde
  const rijcontext = { ...context, geboren }
  for (const veld of Object.keys(cellen) as Veld[]) {
    const lezer = LEZERS[veld]
    if (lezer) lezer(cellen[veld] ?? '', rijcontext, waarden, (uitkomst) => neem(veld, uitkomst))
  }
  leesNaam(cellen, waarden, neem)
  vulGemeente(cellen, waarden, context, neem)
  const fouten = new Set(bevindingen.filter((b) => b.ernst === 'fout').map((b) => b.veld))
  bevindingen.push(...vergelijkSamenhang(waarden, { cellen, fouten, context }))
  return { waarden, bevindingen }
}

type Neem = <T>(uitkomst: Ontleed<T>) => T | null
/** What is known of the row before its cells are read: events are held against the birth. */
type Rijcontext = Leescontext & { readonly geboren: Datum | null }
type Lezer = (ruw: string, context: Rijcontext, naar: Mutabel, neem: Neem) => void

const keuze =
  <V extends Exclude<Keuzeveld, 'doelgroepen'>>(veld: V): Lezer =>
  (ruw, { vertaling }, naar, neem) => {
    naar[veld] = neem(leesKeuze(veld, ruw, vertaling[veld])) as Mutabel[V]
  }

const gebeurtenis =
  (
    veld: 'faseSinds' | 'startTraject' | 'eindeTraject' | 'startPlaatsing' | 'eindePlaatsing' | 'adviesDatum',
  ): Lezer =>
  (ruw, context, naar, neem) => {
    naar[veld] = neem(leesDatum(ruw, 'gebeurtenis', context))
  }

const tekst =
  (veld: 'woonplaats' | 'consulent' | 'aanbieder' | 'jobcoach'): Lezer =>
  (ruw, _context, naar, neem) => {
    naar[veld] = neem(leesTekst(ruw))
  }

/** Names are missing here: their columns are read together. */
const LEZERS: Partial<Record<Veld, Lezer>> = {
  bsn: (ruw, context, naar, neem) => void (naar.bsn = neem(leesBsn(ruw, context))),
  geboortedatum: (ruw, context, naar, neem) =>
    void (naar.geboortedatum = neem(leesDatum(ruw, 'geboorte', context))),
  geslacht: keuze('geslacht'),
  postcode: (ruw, _context, naar, neem) => void (naar.postcode = neem(leesPostcode(ruw))),
  woonplaats: tekst('woonplaats'),
  gemeente: (ruw, context, naar, neem) =>
    void (naar.gemeente = neem(
      leesGemeente(context.vertaling.gemeente?.[schoon(ruw)] ?? ruw, context.gemeenten),
    )),
  telefoon: (ruw, _context, naar, neem) => void (naar.telefoon = neem(leesTelefoon(ruw))),
  email: (ruw, _context, naar, neem) => void (naar.email = neem(leesEmail(ruw))),
  contacttaal: keuze('contacttaal'),
  doelgroepen: (ruw, { vertaling }, naar, neem) =>
    void (naar.doelgroepen = neem(leesDoelgroepen(ruw, vertaling.doelgroepen))),
  doelgroepregister: keuze('doelgroepregister'),
  fase: keuze('fase'),
  faseSinds: gebeurtenis('faseSinds'),
  abc: keuze('abc'),
  verwachting: keuze('verwachting'),
  beoordeling: keuze('beoordeling'),
  consulent: tekst('consulent'),
  uitkering: keuze('uitkering'),
  traject: keuze('traject'),
  startTraject: gebeurtenis('startTraject'),
  eindeTraject: gebeurtenis('eindeTraject'),
  aanbieder: tekst('aanbieder'),
  plaatsing: keuze('plaatsing'),
  werkgever: (ruw, _context, naar, neem) => void (naar.werkgever = neem(leesTekst(ruw, 150))),
  uren: (ruw, context, naar, neem) => void (naar.uren = neem(leesUren(ruw, context))),
  startPlaatsing: gebeurtenis('startPlaatsing'),
  eindePlaatsing: gebeurtenis('eindePlaatsing'),
  loonwaarde: (ruw, context, naar, neem) => void (naar.loonwaarde = neem(leesLoonwaarde(ruw, context))),
  adviesBeschut: keuze('adviesBeschut'),
  adviesDatum: gebeurtenis('adviesDatum'),
  jobcoach: tekst('jobcoach'),
  opmerking: (ruw, _context, naar, neem) => void (naar.opmerking = neem(leesOpmerking(ruw))),
}

type NeemVoor = <T>(veld: Veld, uitkomst: Ontleed<T>) => T | null

/** Where the file has no municipality: the one chosen for the whole file, or a place that is a municipality by name. */
function vulGemeente(cellen: Cellen, naar: Mutabel, context: Leescontext, neem: NeemVoor): void {
  if (naar.gemeente === null && isLeeg(schoon(cellen.gemeente ?? ''))) {
    const plaats = leesGemeente(cellen.woonplaats ?? '', context.gemeenten)
    const naam = schoon(cellen.woonplaats ?? '')
    naar.gemeente =
      context.standaardGemeente ??
      (plaats.waarde === null
        ? null
        : neem(
            'gemeente',
            gelezen(plaats.waarde, { code: 'gemeente-uit-woonplaats', ernst: 'opmerking', params: { naam } }),
          ))
  }
  if (naar.gemeente === null || context.gebied === null || context.gebied.has(naar.gemeente)) return
  const naam = context.gemeenten.perCode.get(naar.gemeente)?.naam ?? naar.gemeente
  naar.gemeente = neem('gemeente', geweigerd('gemeente-buiten-gebied', { naam }))
}

function leesNaam(
  cellen: Cellen,
  naar: Mutabel,
  neem: <T>(veld: Veld, uitkomst: Ontleed<T>) => T | null,
): void {
  const vol =
    cellen.volledigeNaam === undefined ? null : neem('volledigeNaam', leesVolledigeNaam(cellen.volledigeNaam))
  const voorvoegsel = isLeeg(schoon(cellen.voorvoegsel ?? ''))
    ? null
    : leesVoorvoegsel(schoon(cellen.voorvoegsel!))
  const achter = neem('achternaam', leesAchternaam(cellen.achternaam ?? '', voorvoegsel))
  const naam: Naam | null = achter ?? vol
  naar.achternaam = naam?.achternaam ?? null
  naar.voorvoegsel = naam?.voorvoegsel ?? voorvoegsel ?? vol?.voorvoegsel ?? null
  naar.voornaam = neem('voornaam', leesVoornaam(cellen.voornaam ?? '')) ?? vol?.voornaam ?? null
  const letters = schoon(cellen.voorletters ?? '')
  naar.voorletters = (isLeeg(letters) ? null : leesVoorletters(letters)) ?? vol?.voorletters ?? null
}
