import { plusDagen, type Datum } from '../../../core/datum.ts'
import { changeTaak, createContact, createTaak } from '../../dossiers/index.ts'
import { PEILDAG } from '../moment.ts'
import { binnen, dagenIn, opDag } from './dagen.ts'
import { isDemo } from './medewerkers.ts'
import type { Persoon } from './personen.ts'
import type { Schets } from './schets.ts'
import { bewaar, idVan, type Stap } from './stap.ts'
import { CONTACTVERSLAGEN, TAKEN } from './teksten.ts'
import { dagenGeleden, eerste, laatste } from './tijd.ts'
import { toWerkdag, type Loting } from './toeval.ts'

/** Tasks that were done, and those that are open: late, due this week, later, and waiting for others. */
export function taakStappen(loting: Loting, p: Persoon, schets: Schets): Stap[] {
  const klokLoopt =
    schets.trajecten.some((t) => t.tot === null) ||
    schets.plaatsingen.some(
      (x) => x.tot === null && ['detachering', 'proefplaatsing', 'participatieplaats'].includes(x.vorm),
    )
  const gedaan = Array.from({ length: dagenIn(p) > 50 ? loting.geheel(0, 2) : 0 }, (_, i) =>
    gedaanTaak(loting, p, i),
  ).flat()
  const demo = isDemo(p.consulent)
  const open = loting.kans(klokLoopt ? (demo ? 0.6 : 0.35) : 0.84) ? [openTaak(loting, p)] : []
  return [...gedaan, ...open, ...(demo && loting.kans(0.3) ? [openTaak(loting, p)] : [])]
}

function gedaanTaak(loting: Loting, p: Persoon, i: number): Stap[] {
  const taak = loting.kies(TAKEN)
  const begin = binnen(p, plusDagen(p.aanmelddag, loting.geheel(2, Math.max(3, dagenIn(p) - 20))))
  const uiterlijk = plusDagen(begin, loting.geheel(5, 21))
  const klaar = binnen(p, plusDagen(begin, loting.geheel(2, 24)))
  const naam = `taak-${i}`
  return [
    {
      op: opDag(loting, p, begin),
      door: p.consulent,
      doe: (w) =>
        bewaar(
          w,
          naam,
          createTaak(w.ctx, w.kandidaatId, { ...taak, toelichting: null, gebruikerId: null, uiterlijk }),
        ),
    },
    {
      op: klaar > begin ? opDag(loting, p, klaar) : `${klaar}T17:20:00.000Z`,
      door: p.consulent,
      doe: (w) => changeTaak(w.ctx, idVan(w, naam), 1, { status: 'klaar' }),
    },
  ]
}

/** When an open task is due, in days from the day of the dump. */
const UITERLIJK: readonly (readonly [number, readonly [number, number]])[] = [
  [13, [-16, -1]],
  [5, [0, 0]],
  [24, [1, 6]],
  [34, [7, 28]],
  [24, [29, 90]],
]

function openTaak(loting: Loting, p: Persoon): Stap {
  const [van, tot] = loting.gewogen(UITERLIJK)
  const uiterlijk = laatste(
    toWerkdag(plusDagen(PEILDAG, loting.geheel(van, tot)), p.aanmelddag),
    plusDagen(p.aanmelddag, 1),
  )
  const taak = loting.kies(TAKEN)
  const begin: Datum = binnen(p, plusDagen(eerste(uiterlijk, PEILDAG), -loting.geheel(3, 25)))
  // A task of the coach may be set by the consulent, and the other way round.
  const coach = p.jobcoach !== null && loting.kans(0.35) ? p.jobcoach.id : null
  return {
    op: opDag(loting, p, begin),
    door: p.consulent,
    doe: ({ ctx, kandidaatId }) =>
      createTaak(ctx, kandidaatId, { ...taak, toelichting: null, gebruikerId: coach, uiterlijk }),
  }
}

/** Wsw: every year a talk about development, and the next one planned. */
export function wswTaken(loting: Loting, p: Persoon): Stap[] {
  const dag = binnen(p, dagenGeleden(loting.geheel(5, 372)))
  const verslag = loting.kies([...CONTACTVERSLAGEN.werkplekbezoek, ...CONTACTVERSLAGEN.gesprek.slice(0, 1)])
  const op = opDag(loting, p, dag)
  const gesprek: Stap = {
    op,
    door: p.consulent,
    doe: ({ ctx, kandidaatId }) => createContact(ctx, kandidaatId, { datum: dag, soort: 'gesprek', verslag }),
  }
  if (loting.kans(0.03)) return [gesprek]
  const uiterlijk = toWerkdag(plusDagen(dag, 360), dag)
  return [
    gesprek,
    {
      op,
      door: p.consulent,
      doe: ({ ctx, kandidaatId }) =>
        createTaak(ctx, kandidaatId, {
          titel: 'Jaargesprek over werk en ontwikkeling',
          toelichting: null,
          gebruikerId: null,
          wachtOp: 'mij',
          uiterlijk,
        }),
    },
  ]
}
