import { type Datum } from '../core/datum.ts'
import { eindigendeParameters, verzamel, type AnyRegel, type EindigendBedrag } from './engine/index.ts'
import { antwoordTerugmelding } from './afspraken/index.ts'
import { routeBijIndeling } from './doelgroep/index.ts'
import { isJongere, magParticipatieplaats, schoolNazorg } from './doelgroep/leeftijd.ts'
import { hoogstMogelijkeVorm } from './ladder/mogelijke-vorm.ts'
import { lagereVormVraagtReden } from './ladder/vormkeuze.ts'
import { loonkostensubsidieToelaatbaar } from './loonkostensubsidie/aanspraak.ts'
import { subsidieOverPeriode, verrekening } from './loonkostensubsidie/periode.ts'
import { loonwaardeOud } from './loonwaarde/loonwaarde.ts'
import { maandloonUitUurloon } from './minimumloon/maandloon.ts'
import { REKENREGELS } from './rekenregels.ts'
import { TERMIJN_REGELS } from './termijnen/index.ts'

/** What a look at all rules and amounts gives: faults that must be mended and amounts that somebody must renew. */
export type Regeltoets = {
  /** Ids of all rules. */
  readonly regels: readonly string[]
  readonly parameters: number
  readonly fouten: readonly string[]
  readonly nietGeverifieerd: readonly string[]
  readonly eindigend: readonly EindigendBedrag[]
}

const DAGEN_VOORUIT = 60

/** Every rule that is asked for by itself; the rules and parameters below them are found from here. `test/huis.test.ts` checks that none is missed. */
const INGANGEN: readonly AnyRegel[] = [
  ...Object.values(REKENREGELS).map((r) => r.regel),
  ...Object.values(TERMIJN_REGELS),
  antwoordTerugmelding,
  routeBijIndeling,
  isJongere,
  magParticipatieplaats,
  schoolNazorg,
  hoogstMogelijkeVorm,
  lagereVormVraagtReden,
  loonkostensubsidieToelaatbaar,
  subsidieOverPeriode,
  verrekening,
  loonwaardeOud,
  maandloonUitUurloon,
]

/** Checks that every rule and amount has a source, and lists what is unverified or ends within 60 days of `peildatum`. */
export function toetsRegels(peildatum: Datum): Regeltoets {
  const { regels, parameters } = verzamel(INGANGEN)
  const fouten = [
    ...regels.filter((r) => r.versies.length === 0).map((r) => `regel ${r.id} heeft geen versie`),
    ...regels.flatMap((r) =>
      r.versies
        .filter((v) => v.bron.titel === '' || v.uitleg === '')
        .map((v) => `regel ${r.id} versie ${v.vanaf} mist bron of uitleg`),
    ),
    ...parameters.filter((p) => p.rijen.length === 0).map((p) => `parameter ${p.id} heeft geen waarde`),
    ...parameters.flatMap((p) =>
      p.rijen
        .filter((rij) => rij.bron.titel === '')
        .map((rij) => `parameter ${p.id} vanaf ${rij.vanaf} mist een bron`),
    ),
  ]
  return {
    regels: regels.map((r) => r.id),
    parameters: parameters.length,
    fouten,
    nietGeverifieerd: parameters.flatMap((p) =>
      p.rijen
        .filter((rij) => rij.zekerheid === 'geheugen')
        .map((rij) => `${p.omschrijving} (vanaf ${rij.vanaf})`),
    ),
    eindigend: eindigendeParameters(parameters, peildatum, DAGEN_VOORUIT),
  }
}
