import { dagenTussen, plusDagen, plusMaanden } from '../../../core/datum.ts'
import {
  changeDoel,
  changeLopendPlan,
  createDoel,
  createEvaluatie,
  createInterventie,
  createPlan,
} from '../../dossiers/index.ts'
import { PEILDAG } from '../moment.ts'
import { binnen, dagenIn, opDag } from './dagen.ts'
import { isDemo } from './medewerkers.ts'
import type { Persoon } from './personen.ts'
import { bewaar, idVan, type Stap } from './stap.ts'
import { DOELEN, EVALUATIES, PLANNEN } from './teksten.ts'
import type { Loting } from './toeval.ts'

/** A development plan made with the candidate: goals, what helps, and how it went. */
export function planStappen(loting: Loting, p: Persoon): Stap[] {
  const kans = p.fase === 'begeleiden' ? 0.25 : isDemo(p.consulent) ? 0.75 : 0.48
  if (dagenIn(p) < 15 || !loting.kans(kans)) return []
  const dag = binnen(p, plusDagen(p.aanmelddag, loting.geheel(8, Math.min(200, dagenIn(p) - 3))))
  const op = opDag(loting, p, dag)
  const door = p.consulent
  const concept = dagenTussen(dag, PEILDAG) < 21 && loting.kans(0.6)
  const eerste = loting.geheel(0, DOELEN.length - 1)
  const doelen = [
    DOELEN[eerste],
    ...(loting.kans(0.45) ? [DOELEN[(eerste + 3) % DOELEN.length]] : []),
  ].filter((d) => d !== undefined)
  const streef = plusMaanden(dag, loting.geheel(3, 8))
  const beschrijving = loting.kies(PLANNEN)
  const maak: Stap[] = [
    {
      op,
      door,
      doe: (w) =>
        bewaar(
          w,
          'plan',
          createPlan(w.ctx, w.kandidaatId, { beschrijving, samenGemaakt: concept ? null : dag }),
        ),
    },
    ...doelen.flatMap((d, i): Stap[] => [
      {
        op,
        door,
        doe: (w) =>
          bewaar(
            w,
            `doel-${i}`,
            createDoel(w.ctx, idVan(w, 'plan'), {
              ontwikkelpunt: d.ontwikkelpunt,
              omschrijving: d.omschrijving,
              streefdatum: streef,
            }),
          ),
      },
      ...(loting.kans(0.5)
        ? [
            {
              op,
              door,
              doe: (w) =>
                createInterventie(w.ctx, idVan(w, `doel-${i}`), {
                  ...d.interventie,
                  aanbieder: null,
                  periode: { vanaf: plusDagen(dag, 7), tot: streef },
                  status: 'gepland',
                }),
            } satisfies Stap,
          ]
        : []),
    ]),
  ]
  if (concept) return maak
  const vastgesteld: Stap = {
    op,
    door,
    doe: (w) => changeLopendPlan(w.ctx, w.kandidaatId, 1, { status: 'vastgesteld' }),
  }
  return [...maak, vastgesteld, ...vervolg(loting, p, dag)]
}

function vervolg(loting: Loting, p: Persoon, plandag: Parameters<typeof binnen>[1]): Stap[] {
  if (dagenTussen(plandag, PEILDAG) < 80 || !loting.kans(0.6)) return []
  const dag = binnen(
    p,
    plusDagen(plandag, loting.geheel(60, Math.min(240, dagenTussen(plandag, PEILDAG) - 2))),
  )
  const op = opDag(loting, p, dag)
  const e = loting.kies(EVALUATIES)
  const evaluatie: Stap = {
    op,
    door: p.consulent,
    doe: (w) =>
      createEvaluatie(w.ctx, idVan(w, 'plan'), {
        datum: dag,
        bevinding: e.bevinding,
        voortgang: e.voortgang,
        meningKandidaat: e.mening,
        vervolg: e.vervolg,
      }),
  }
  const behaald: Stap = {
    op,
    door: p.consulent,
    doe: (w) => changeDoel(w.ctx, idVan(w, 'doel-0'), 1, { status: 'behaald' }),
  }
  return e.voortgang === 5 ? [evaluatie, behaald] : [evaluatie]
}
