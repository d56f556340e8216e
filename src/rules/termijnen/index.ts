import {
  rekenRegel,
  runRegel,
  type Antwoord,
  type Hervorming,
  type Regel,
  type Uitslag,
} from '../engine/index.ts'
import { afgesprokenEindeTermijn } from './afspraak.ts'
import { adviesBeschutWerkTermijn, besluitLoonkostensubsidieTermijn } from './besluiten.ts'
import { type TermijnInvoer, type TermijnSoort, type TermijnUitkomst } from './termijn.ts'
import { werkDoelgroepATermijn } from './doelgroep-a.ts'
import { participatieplaatsTermijn } from './participatieplaats.ts'
import { detacheringTermijn, leerwerktrajectTermijn, proefplaatsingTermijn } from './trajecten.ts'

export {
  TERMIJN_SOORTEN,
  type AanZet,
  type Moment,
  type Opschorting,
  type Opschortingskeuze,
  type TermijnInvoer,
  type TermijnOpmerking,
  type TermijnSoort,
  type TermijnUitkomst,
  type Wijziging,
} from './termijn.ts'

/** The rule of each kind of term. */
export const TERMIJN_REGELS: Readonly<Record<TermijnSoort, Regel<TermijnInvoer, TermijnUitkomst>>> = {
  leerwerktraject: leerwerktrajectTermijn,
  detachering: detacheringTermijn,
  proefplaatsing: proefplaatsingTermijn,
  participatieplaats: participatieplaatsTermijn,
  'advies-beschut-werk': adviesBeschutWerkTermijn,
  'besluit-loonkostensubsidie': besluitLoonkostensubsidieTermijn,
  'werk-doelgroep-a': werkDoelgroepATermijn,
  'afgesproken-einde': afgesprokenEindeTermijn,
}

/**
 * The clock of a traject, placement, advice or decision, with proof. The law is read on the start date: a term
 * keeps the rule under which it began. `einde` is the first day outside the term. Throws when leerwerkStart lies after start.
 */
export const berekenTermijnen = (invoer: TermijnInvoer, hervorming?: Hervorming): Antwoord<TermijnUitkomst> =>
  runRegel(TERMIJN_REGELS[invoer.soort], invoer, invoer.start, hervorming)

/** The same outcome without proof, for work over many terms at once: a few microseconds each. */
export const rekenTermijnen = (invoer: TermijnInvoer, hervorming?: Hervorming): Uitslag<TermijnUitkomst> =>
  rekenRegel(TERMIJN_REGELS[invoer.soort], invoer, invoer.start, hervorming)
