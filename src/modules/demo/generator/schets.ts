import { dagenTussen, leeftijdOp, plusDagen, plusMaanden, type Datum } from '../../../core/datum.ts'
import { BEGINDAG, PEILDAG, ZAAD } from '../moment.ts'
import type { Persoon } from './personen.ts'
import type { Fase } from './profiel.ts'
import { drawEerderWerk, drawPlaatsing, type Planplaatsing } from './schets-plaatsing.ts'
import { drawEerderTraject, drawTraject, type Plantraject } from './schets-traject.ts'
import { dagenGeleden } from './tijd.ts'
import { createLoting, type Loting } from './toeval.ts'
import { schetsWsw } from './schets-wsw.ts'
import type { Werkveld } from './werkveld.ts'

/** The main line of a life in the region: phases, trajecten and placements with their days. Pure. */
export type Schets = {
  readonly fasen: readonly { readonly fase: Fase; readonly vanaf: Datum }[]
  readonly trajecten: readonly Plantraject[]
  readonly plaatsingen: readonly Planplaatsing[]
}

/** Draws the main line so that it ends where the person's profile stands on the day of the dump. */
export function createSchets(p: Persoon, veld: Werkveld): Schets {
  const loting = createLoting(ZAAD, 'schets', p.nummer)
  if (p.wsw) return schetsWsw(loting, p, veld)
  const begin = eersteFase(loting, p)
  const fasen = drawFasen(loting, p, begin)
  const kern = fasen.at(-1) ?? { fase: p.fase, vanaf: p.aanmelddag }
  const nu = drawHuidig(loting, p, veld, kern.vanaf)
  const eerder =
    begin === 'begeleiden' && p.fase !== 'begeleiden'
      ? drawEerderWerk(
          loting,
          p,
          veld,
          isEerste(p) ? plusDagen(p.aanmelddag, -loting.geheel(120, 800)) : p.aanmelddag,
          fasen[1]?.vanaf ?? PEILDAG,
        )
      : undefined
  const vrijVanaf = eerder === undefined ? plusDagen(p.aanmelddag, 14) : plusDagen(eerder.tot ?? PEILDAG, 14)
  const bezetVanaf =
    [...nu.trajecten.map((t) => t.vanaf), ...nu.plaatsingen.map((x) => x.vanaf), PEILDAG].sort()[0] ?? PEILDAG
  const traject =
    nu.trajecten.length > 1
      ? undefined
      : drawEerderTraject(loting, p, veld, vrijVanaf, plusDagen(bezetVanaf, -10))
  return {
    fasen: metWerkbegin(fasen, p.fase === 'begeleiden' ? nu.plaatsingen[0]?.vanaf : undefined),
    trajecten: [...(traject === undefined ? [] : [traject]), ...nu.trajecten],
    plaatsingen: [...(eerder === undefined ? [] : [eerder]), ...nu.plaatsingen],
  }
}

/**
 * The phase in which somebody came in. On the first of the three years 38, 30 and 32 in a hundred, between the quarters that S0
 * counts; later people come in with a job already (for its subsidy or guidance), ready for mediation, or to develop first.
 */
function eersteFase(loting: Loting, p: Persoon): Fase {
  if (isEerste(p)) return loting.gewogen(EERSTE[p.fase])
  if (p.fase === 'ontwikkelen' && dagenTussen(p.aanmelddag, PEILDAG) < 200) return 'ontwikkelen'
  return loting.gewogen(INSTROOM[p.fase])
}

type Kansen = Readonly<Record<Fase, readonly (readonly [number, Fase])[]>>
const EERSTE: Kansen = {
  ontwikkelen: [
    [62, 'ontwikkelen'],
    [25, 'bemiddelen'],
    [13, 'begeleiden'],
  ],
  bemiddelen: [
    [30, 'ontwikkelen'],
    [50, 'bemiddelen'],
    [20, 'begeleiden'],
  ],
  begeleiden: [
    [12, 'ontwikkelen'],
    [18, 'bemiddelen'],
    [70, 'begeleiden'],
  ],
}
const INSTROOM: Kansen = {
  ontwikkelen: [
    [68, 'ontwikkelen'],
    [20, 'bemiddelen'],
    [12, 'begeleiden'],
  ],
  bemiddelen: [
    [36, 'ontwikkelen'],
    [54, 'bemiddelen'],
    [10, 'begeleiden'],
  ],
  begeleiden: [
    [20, 'ontwikkelen'],
    [6, 'bemiddelen'],
    [74, 'begeleiden'],
  ],
}

/** Whether somebody was there when the three years began. */
const isEerste = (p: Persoon): boolean => dagenTussen(BEGINDAG, p.aanmelddag) <= 12

/** From the first phase to the present one; on the way to work people are mediated first. */
function drawFasen(loting: Loting, p: Persoon, begin: Fase): { fase: Fase; vanaf: Datum }[] {
  const oud = isEerste(p)
  // Whoever came with the first caseload stood in their phase for some time already.
  const eerste = { fase: begin, vanaf: oud ? plusDagen(p.aanmelddag, -loting.geheel(20, 500)) : p.aanmelddag }
  if (begin === p.fase) return [eerste]
  const duur = dagenTussen(p.aanmelddag, PEILDAG)
  const om = (deel: number) => plusDagen(p.aanmelddag, Math.max(1, Math.floor(duur * deel)))
  if (begin === 'ontwikkelen' && p.fase === 'begeleiden') {
    const deel = 0.2 + loting.getal() * 0.4
    return [
      eerste,
      { fase: 'bemiddelen', vanaf: om(deel) },
      { fase: 'begeleiden', vanaf: om(deel + (0.96 - deel) * loting.getal()) },
    ]
  }
  return [eerste, { fase: p.fase, vanaf: om(0.15 + loting.getal() * 0.8) }]
}

/** Guidance at work begins with the work. */
function metWerkbegin(
  fasen: readonly { fase: Fase; vanaf: Datum }[],
  werk: Datum | undefined,
): { fase: Fase; vanaf: Datum }[] {
  if (werk === undefined) return [...fasen]
  return [...fasen.slice(0, -1).filter((f) => f.vanaf < werk), { fase: 'begeleiden', vanaf: werk }]
}

type Huidig = { readonly trajecten: Plantraject[]; readonly plaatsingen: Planplaatsing[] }

/** What somebody does now: a job with guidance, a traject, a trial, or nothing yet. */
function drawHuidig(loting: Loting, p: Persoon, veld: Werkveld, faseVanaf: Datum): Huidig {
  if (p.fase === 'begeleiden') return drawPlaatsing(loting, p, veld, faseVanaf)
  if (p.fase === 'bemiddelen') return { trajecten: [], plaatsingen: drawProef(loting, p, veld, faseVanaf) }
  const oudGenoeg = leeftijdOp(p.geboortedatum, plusMaanden(PEILDAG, -24)) >= 27
  if (oudGenoeg && p.indeling !== 'C' && loting.kans(0.05))
    return { trajecten: [], plaatsingen: drawParticipatieplaats(loting, p, veld, faseVanaf) }
  const traject = drawTraject(loting, p, veld)
  return { trajecten: traject === undefined ? [] : [traject], plaatsingen: [] }
}

/** A trial of two months; some are prolonged with a decision. */
function drawProef(loting: Loting, p: Persoon, veld: Werkveld, faseVanaf: Datum): Planplaatsing[] {
  const verlengd = loting.kans(0.3)
  const vanaf = dagenGeleden(verlengd ? loting.geheel(64, 120) : loting.geheel(3, 66))
  if (!loting.kans(0.14) || vanaf < faseVanaf || p.indeling === 'C') return []
  return [
    {
      ...veld.plek(loting, p.gemeente, 'buiten'),
      naam: 'nu',
      vorm: 'proefplaatsing',
      vanaf,
      tot: null,
      uren: loting.kies([16, 20, 24, 28, 32]),
      loonwaarde: null,
      verlengdTot: verlengd ? plusMaanden(vanaf, loting.geheel(4, 6)) : null,
      leerwerk: false,
      gepland: null,
      reden: null,
    },
  ]
}

function drawParticipatieplaats(
  loting: Loting,
  p: Persoon,
  veld: Werkveld,
  faseVanaf: Datum,
): Planplaatsing[] {
  const vanaf = dagenGeleden(loting.geheel(20, 560))
  if (vanaf < faseVanaf || vanaf < p.aanmelddag) return []
  return [
    {
      ...veld.plek(loting, p.gemeente, 'buiten'),
      naam: 'nu',
      vorm: 'participatieplaats',
      vanaf,
      tot: null,
      uren: loting.kies([12, 16, 20, 24]),
      loonwaarde: null,
      verlengdTot: null,
      leerwerk: false,
      gepland: null,
      reden: null,
    },
  ]
}
