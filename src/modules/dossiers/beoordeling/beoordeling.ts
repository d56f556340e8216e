import type { Datum } from '../../../core/datum.ts'
import { fout, goed, type Result } from '../../../core/result.ts'
import { botsing, type Fout } from '../../../platform/fout.ts'
import { bepaalRoute, type Indeling, type Route } from '../../../rules/doelgroep/index.ts'
import type { Stop } from '../../../rules/engine/index.ts'
import type { Vorm } from '../../../rules/ladder/index.ts'
import { berekenTermijnen } from '../../../rules/termijnen/index.ts'
import type { Klokmoment } from '../klokken.ts'
import type { Reden } from './redenen.ts'

/** What a professional decides: the target group, on which grounds, and the highest form of work possible now. */
export type Oordeel = {
  readonly indeling: Indeling
  readonly redenen: readonly Reden[]
  readonly toelichting: string
  readonly mogelijkeVorm: Vorm | null
  readonly datum: Datum
}

/** A recorded assessment. Of those not corrected, the latest by date holds. */
export type Beoordeling = Oordeel & {
  readonly id: string
  readonly kandidaatId: string
  readonly route: string
  readonly herziet: string | null
  readonly vervangt: string | null
  readonly vervallenOp: string | null
  readonly vastgelegdOp: string
}

/** The assessment that holds: the latest day, and on one day the one recorded last. */
export function findGeldende<B extends Pick<Beoordeling, 'datum' | 'vastgelegdOp' | 'vervallenOp'>>(
  beoordelingen: readonly B[],
): B | undefined {
  return beoordelingen
    .filter((b) => b.vervallenOp === null)
    .reduce<B | undefined>((beste, b) => (beste === undefined || isLater(b, beste) ? b : beste), undefined)
}

type Volgorde = Pick<Beoordeling, 'datum' | 'vastgelegdOp'>
const isLater = (a: Volgorde, b: Volgorde) =>
  a.datum === b.datum ? a.vastgelegdOp >= b.vastgelegdOp : a.datum > b.datum

/** The route that follows from an assessment, by the rule in force on its day. */
export function decideRoute(indeling: Indeling, datum: Datum): Result<Route, Fout> {
  const antwoord = bepaalRoute(indeling, datum)
  return antwoord.soort === 'uitkomst' ? goed(antwoord.waarde) : fout(stopFout(antwoord))
}

/** The clock that starts with an assessment: doelgroep A is at work within three months. B and C have none of their own. */
export function decideKlok(
  oordeel: Pick<Oordeel, 'indeling' | 'datum'>,
): Result<readonly Klokmoment[], Fout> {
  if (oordeel.indeling !== 'A') return goed([])
  const antwoord = berekenTermijnen({ soort: 'werk-doelgroep-a', start: oordeel.datum })
  if (antwoord.soort !== 'uitkomst') return fout(stopFout(antwoord))
  const { regel, versie } = antwoord.bewijs
  return goed(
    antwoord.waarde.momenten.map((m) => ({
      code: m.code,
      naam: m.naam,
      soort: m.soort,
      datum: m.datum,
      aanZet: m.aanZet,
      regel,
      regelVanaf: versie,
    })),
  )
}

/** A rule without a version on the day is an answer for the user; a question here would be a bug. */
function stopFout(stop: Stop): Fout {
  if (stop.soort === 'vraag') throw new Error(`the rule asks for ${stop.vraag.code}, which was given`)
  return botsing('geen-regel-in-werking', { wat: stop.wat, peildatum: stop.peildatum })
}
