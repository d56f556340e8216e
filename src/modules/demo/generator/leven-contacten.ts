import { dagenTussen, plusDagen, type Datum } from '../../../core/datum.ts'
import { createContact } from '../../dossiers/index.ts'
import { journaalInzage } from '../../../platform/journaal/journaal.ts'
import { goed } from '../../../core/result.ts'
import { BEGINDAG } from '../moment.ts'
import { binnen, dagenIn, opDag } from './dagen.ts'
import { isDemo } from './medewerkers.ts'
import type { Persoon } from './personen.ts'
import type { Schets } from './schets.ts'
import { bewaar, type Stap } from './stap.ts'
import { CONTACTVERSLAGEN, type Contactsoort } from './teksten.ts'
import { dagenGeleden } from './tijd.ts'
import type { Loting } from './toeval.ts'

/** How long ago the last talk was: most within a month, some forgotten for half a year. */
const LAATSTE: readonly (readonly [number, readonly [number, number]])[] = [
  [45, [1, 30]],
  [30, [31, 90]],
  [15, [91, 180]],
  [10, [181, 400]],
]

/** Talks, calls, visits and no-shows, more of them lately. */
export function contactStappen(loting: Loting, p: Persoon, schets: Schets): Stap[] {
  const duur = dagenIn(p)
  const [van, tot] = loting.gewogen(LAATSTE)
  const laatste = binnen(p, dagenGeleden(loting.geheel(van, tot)))
  const eerder = Math.min(isDemo(p.consulent) ? 6 : 4, Math.round(duur / 240) + loting.geheel(0, 1))
  const ruimte = Math.max(0, dagenTussen(p.aanmelddag, laatste) - 6)
  const dagen = Array.from({ length: eerder }, () =>
    binnen(p, plusDagen(p.aanmelddag, 3 + Math.floor(ruimte * Math.sqrt(loting.getal())))),
  )
  const alle = [...new Set([...dagen, laatste])].sort()
  const werkt = schets.plaatsingen.find((x) => x.tot === null)?.vanaf
  return [...alle.map((dag, i) => contact(loting, p, dag, werkt, i)), ...inzage(loting, p)]
}

function contact(loting: Loting, p: Persoon, dag: Datum, werkt: Datum | undefined, i: number): Stap {
  const opHetWerk = werkt !== undefined && dag > werkt && dag > BEGINDAG
  const soort = loting.gewogen<Contactsoort>([
    [46, 'gesprek'],
    [24, 'telefoon'],
    [3, 'huisbezoek'],
    [opHetWerk ? 60 : 0, 'werkplekbezoek'],
    [14, 'bericht'],
    [opHetWerk ? 1 : 9, 'niet-verschenen'],
  ])
  const verslag = loting.kies(CONTACTVERSLAGEN[soort])
  const door = opHetWerk && p.jobcoach !== null && soort === 'werkplekbezoek' ? p.jobcoach : p.consulent
  return {
    op: opDag(loting, p, dag),
    door,
    doe: (w) =>
      bewaar(w, `contact-${i}`, createContact(w.ctx, w.kandidaatId, { datum: dag, soort, verslag })),
  }
}

/** Colleagues looked into the dossier lately: that stands in the journal, with who and why. */
function inzage(loting: Loting, p: Persoon): Stap[] {
  if (!loting.kans(isDemo(p.consulent) ? 0.6 : 0.2)) return []
  return [
    {
      op: opDag(loting, p, binnen(p, dagenGeleden(loting.geheel(1, 25)))),
      door: p.consulent,
      doe: async ({ ctx, kandidaatId }) => goed(await journaalInzage(ctx, [kandidaatId], 'dossier')),
    },
  ]
}
