import { type Datum } from '../core/datum.ts'
import { antwoordTerugmelding } from './afspraken/index.ts'
import { aanbodBeschutWerk } from './beschut-werk/aanbod.ts'
import { geldigheidAdvies } from './beschut-werk/geldigheid.ts'
import { vrijlatingskeuze } from './bijstand/vrijlatingskeuze.ts'
import { isJongere, magParticipatieplaats, routeBijIndeling, schoolNazorg } from './doelgroep/index.ts'
import {
  eindigendeParameters,
  verzamel,
  type AnyRegel,
  type EindigendBedrag,
  type Hervorming,
  type Parameter,
} from './engine/index.ts'
import { aandeelVoorkeursleverancier, bijstandsbudgetModel } from './keten/afspraken.ts'
import { lagereVormVraagtReden } from './ladder/index.ts'
import { maandbeeld, maandbeeldLus } from './maandbeeld/index.ts'
import { loonkostensubsidieToelaatbaar } from './loonkostensubsidie/aanspraak.ts'
import { verrekening } from './loonkostensubsidie/periode.ts'
import { loonwaardeOud } from './loonwaarde/loonwaarde.ts'
import { maandloonUitUurloon } from './minimumloon/maandloon.ts'
import { REKENREGELS } from './rekenregels.ts'
import { TERMIJN_REGELS } from './termijnen/index.ts'

/** Rules that no calculation by name reaches: modules and screens run them directly. */
const OVERIGE: readonly AnyRegel[] = [
  ...Object.values(TERMIJN_REGELS),
  antwoordTerugmelding,
  lagereVormVraagtReden,
  routeBijIndeling,
  isJongere,
  magParticipatieplaats,
  schoolNazorg,
  loonkostensubsidieToelaatbaar,
  verrekening,
  loonwaardeOud,
  maandloonUitUurloon,
  maandbeeld,
  maandbeeldLus,
  aanbodBeschutWerk,
  geldigheidAdvies,
  vrijlatingskeuze,
  aandeelVoorkeursleverancier,
  bijstandsbudgetModel,
]

/** Every rule of the product, each once: for `schakel controleer`, rule coverage and the documentation. */
export const alleRegels = (hervorming?: Hervorming): readonly AnyRegel[] => alles(hervorming).regels

/** Every parameter that any rule declares, each once. */
export const alleParameters = (hervorming?: Hervorming): readonly Parameter<unknown>[] =>
  alles(hervorming).parameters

/** Amounts and other parameters that run out within `dagen` days of a day, or already have. */
export const eindigendeBedragen = (vandaag: Datum, dagen: number): EindigendBedrag[] =>
  eindigendeParameters(alleParameters(), vandaag, dagen)

function alles(hervorming?: Hervorming): ReturnType<typeof verzamel> {
  return verzamel([...Object.values(REKENREGELS).map((r) => r.regel), ...OVERIGE], hervorming)
}
