import { plusDagen } from '../../../core/datum.ts'
import { goed } from '../../../core/result.ts'
import { beantwoordTerugmelding, changeTaak, terugmelden } from '../../dossiers/index.ts'
import { binnen, dagenIn, opDag } from './dagen.ts'
import type { Omgeving } from './leven.ts'
import { isDemo } from './medewerkers.ts'
import type { Persoon } from './personen.ts'
import { bewaar, idVan, type Stap } from './stap.ts'
import { ANTWOORDEN, TERUGMELDINGEN } from './teksten.ts'
import { dagenGeleden, GISTEREN } from './tijd.ts'
import type { Loting } from './toeval.ts'

/** A report back to the municipality, and in most cases its answer; some wait, a few too long. */
export function terugmeldStappen(loting: Loting, p: Persoon, omgeving: Omgeving): Stap[] {
  if (p.fase === 'begeleiden' || dagenIn(p) < 40 || !loting.kans(isDemo(p.consulent) ? 0.16 : 0.075))
    return []
  const recent = loting.kans(0.4)
  const dag = binnen(p, dagenGeleden(recent ? loting.geheel(2, 55) : loting.geheel(60, dagenIn(p))))
  const inhoud = loting.kies(TERUGMELDINGEN)
  const stuur: Stap = {
    op: opDag(loting, p, dag),
    door: p.consulent,
    doe: (w) => bewaar(w, 'terugmelding', terugmelden(w.ctx, w.deps, w.kandidaatId, inhoud)),
  }
  const antwoorddag = binnen(p, plusDagen(dag, loting.geheel(6, 40)))
  if (antwoorddag <= dag || antwoorddag >= GISTEREN || !loting.kans(recent ? 0.45 : 1)) return [stuur]
  const antwoord = loting.kies(ANTWOORDEN)
  const beleid = omgeving.beleid(p.gemeente.code)
  const antwoordt: Stap = {
    op: opDag(loting, p, antwoorddag),
    door: beleid,
    doe: (w) => beantwoordTerugmelding(w.ctx, w.deps, idVan(w, 'terugmelding'), antwoord),
  }
  const leesdag = binnen(p, plusDagen(antwoorddag, loting.geheel(4, 9)))
  return leesdag <= antwoorddag || recent
    ? [stuur, antwoordt]
    : [stuur, antwoordt, leest(opDag(loting, p, leesdag), p)]
}

/** The sender read the answer: the task that came with it is done. */
function leest(op: string, p: Persoon): Stap {
  return {
    op,
    door: p.consulent,
    doe: async ({ ctx, kandidaatId }) => {
      const taak = await ctx.tx.maybe<{ id: string; version: number }>(
        `select id, version from dossiers.taak where regio_id = $1 and kandidaat_id = $2 and bron = 'terugmelding' and status = 'open'`,
        [ctx.actor.regioId, kandidaatId],
      )
      return taak === undefined ? goed(null) : changeTaak(ctx, taak.id, taak.version, { status: 'klaar' })
    },
  }
}
