import { dagenTussen, plusDagen, plusMaanden, type Datum } from '../../../core/datum.ts'
import { fout, goed, type Result } from '../../../core/result.ts'
import type { Fout } from '../../../platform/fout.ts'
import { findMogelijkeVorm, meldWerkGevonden } from '../../dossiers/index.ts'
import { setKenmerk } from '../../kandidaten/index.ts'
import { beeindigPlaatsing, findPlaatsing, plaats, type NieuwePlaatsing } from '../../plaatsingen/index.ts'
import { handelTermijnAf, listKlokken, opschorten, wijzigEinde } from '../../termijnen/index.ts'
import { beeindigTraject, findTraject, planTraject } from '../../trajecten/index.ts'
import { PEILDAG } from '../moment.ts'
import { organisatie } from './organisaties.ts'
import type { Persoon } from './personen.ts'
import type { Planplaatsing } from './schets-plaatsing.ts'
import type { Plantraject } from './schets-traject.ts'
import type { Schets } from './schets.ts'
import { bewaar, idVan, type Stap, type Werk } from './stap.ts'
import { DOELEN, OPSCHORTREDENEN } from './teksten.ts'
import { dagenGeleden, eerste, GISTEREN, instant, laatste } from './tijd.ts'
import { toWerkdag, type Loting } from './toeval.ts'
import { plekId, werkgeverId } from './werkgeversbouw.ts'

/** Trajecten and placements with their clocks: begun, suspended, prolonged and ended on their days. */
export function werkStappen(loting: Loting, p: Persoon, schets: Schets): Stap[] {
  return [
    ...schets.trajecten.flatMap((t) => trajectStappen(loting, p, t)),
    ...schets.plaatsingen.flatMap((x) => plaatsingStappen(loting, p, x)),
  ]
}

/** The instant at which something is recorded: on its day, or the first working day after; never before registration. */
function opDag(loting: Loting, p: Persoon, dag: Datum): string {
  if (dag <= p.aanmelddag) return `${p.aanmelddag}T17:05:00.000Z`
  return instant(loting, eerste(toWerkdag(dag, dag), GISTEREN))
}

/** An end is recorded first thing in the morning: what follows it may begin on the same day. */
const eindeOp = (p: Persoon, tot: Datum): string =>
  tot <= p.aanmelddag
    ? `${p.aanmelddag}T17:06:00.000Z`
    : `${eerste(toWerkdag(tot, tot), GISTEREN)}T07:10:00.000Z`

function trajectStappen(loting: Loting, p: Persoon, t: Plantraject): Stap[] {
  const naam = `traject-${t.naam}`
  const door = p.consulent
  const doel = loting.kies(DOELEN)
  const start: Stap = {
    op: opDag(loting, p, t.vanaf),
    door,
    doe: (w) =>
      bewaar(
        w,
        naam,
        planTraject(w.ctx, w.kandidaatId, {
          soort: t.soort,
          vanaf: t.vanaf,
          tot: t.gepland,
          verlenging: null,
          doel: doel.omschrijving,
          ontwikkelpunten: [doel.ontwikkelpunt],
          aanbiederId: organisatie(t.aanbieder).id,
          aanbiederNaam: null,
          werkplekId: t.plek === null ? null : plekId(t.plek),
          toekomstigeWerkgeverId: t.toekomst === null ? null : werkgeverId(t.toekomst),
          afspraakWerkgever:
            t.toekomst === null
              ? null
              : 'Gaat het goed, dan volgt een contract voor een jaar, te beginnen met 24 uur.',
          behoudUitkering: p.uitkering === 'participatiewet',
        }),
      ),
  }
  if (t.tot === null)
    return [start, ...lopendStappen(loting, p, 'traject', naam, t.vanaf, t.soort === 'leerwerktraject')]
  const tot = t.tot
  const { uitkomst } = t
  const einde: Stap = {
    op: eindeOp(p, tot),
    door,
    doe: async (w) => {
      const rij = await findTraject(w.ctx, idVan(w, naam))
      const reden =
        uitkomst === 'afgebroken'
          ? 'Paste toch niet; samen een andere weg gekozen.'
          : uitkomst === 'terugmelding'
            ? 'Eerst is hulp op een ander gebied nodig.'
            : null
      return beeindigTraject(w.ctx, idVan(w, naam), rij?.versie ?? 0, {
        tot,
        uitkomst: uitkomst ?? 'vervolgtraject',
        reden,
      })
    },
  }
  return [start, einde]
}

function plaatsingStappen(loting: Loting, p: Persoon, x: Planplaatsing): Stap[] {
  const naam = `plaatsing-${x.naam}`
  const op = opDag(loting, p, x.vanaf)
  const dag = op.slice(0, 10)
  const start: Stap = {
    op: dag > p.aanmelddag ? `${dag}T07:20:00.000Z` : op,
    door: p.consulent,
    doe: (w) => bewaar(w, naam, place(w, nieuw(x))),
  }
  const coach = p.jobcoach
  const metCoach: Stap[] =
    coach === null || x.naam !== 'nu'
      ? []
      : [
          {
            op: start.op,
            door: p.consulent,
            doe: ({ ctx, kandidaatId }) =>
              setKenmerk(ctx, kandidaatId, {
                soort: 'jobcoach',
                waarde: coach.id,
                periode: { vanaf: laatste(x.vanaf, p.aanmelddag), tot: null },
                bron: 'medewerker',
                reden: null,
              }),
          },
        ]
  if (x.tot === null)
    return [
      start,
      ...metCoach,
      ...verlengStappen(loting, p, x, naam),
      ...(p.wsw ? [] : lopendStappen(loting, p, 'plaatsing', naam, x.vanaf, false)),
    ]
  const { tot, reden } = x
  const einde: Stap = {
    op: eindeOp(p, tot),
    door: p.consulent,
    doe: async (w) => {
      const rij = await findPlaatsing(w.ctx, idVan(w, naam))
      return beeindigPlaatsing(w.ctx, idVan(w, naam), rij?.versie ?? 0, {
        tot,
        reden: reden ?? 'overig',
        toelichting: reden === 'uitval' ? 'Het werk lukte niet meer; samen gekeken naar iets anders.' : null,
      })
    },
  }
  return [start, einde]
}

function nieuw(x: Planplaatsing): NieuwePlaatsing {
  return {
    vorm: x.vorm as NieuwePlaatsing['vorm'],
    werkgeverId: werkgeverId(x.plek.werkgever),
    werkplekId: plekId(x.plek),
    leerwerktrajectId: x.vorm === 'detachering' && !x.leerwerk ? null : undefined,
    functie: x.plek.gegevens.naam,
    urenPerWeek: x.uren,
    loonwaarde: x.loonwaarde,
    instrumenten: x.loonwaarde === null ? [] : ['loonkostensubsidie'],
    kostenPerJaarCent: null,
    nevenbaan: false,
    lagereVormReden: null,
    vanaf: x.vanaf,
    tot: x.gepland,
    verlenging: null,
    vorige: null,
  }
}

/** Places; when the rules ask why the form is lower than what is possible, says so. */
async function place(w: Werk, x: NieuwePlaatsing): Promise<Result<{ id: string }, Fout>> {
  const deps = {
    findMogelijkeVorm,
    meldWerkGevonden: (ctx: Werk['ctx'], id: string) => meldWerkGevonden(ctx, w.deps, id),
  }
  const uit = await plaats(w.ctx, deps, w.kandidaatId, x)
  const vraagt = !uit.ok && (uit.fout.velden ?? []).some((v) => v.code === 'lagere-vorm-vraagt-reden')
  return vraagt
    ? plaats(w.ctx, deps, w.kandidaatId, {
        ...x,
        lagereVormReden: 'Een rechtstreekse baan was er nog niet; dit is een stap op weg daarheen.',
      })
    : uit
}

/** A later end by decision, taken shortly before the first one. */
function verlengStappen(loting: Loting, p: Persoon, x: Planplaatsing, naam: string): Stap[] {
  const { verlengdTot } = x
  if (verlengdTot === null) return []
  const besluitdatum = toWerkdag(plusDagen(plusMaanden(x.vanaf, 2), -loting.geheel(2, 8)), x.vanaf)
  return [
    {
      op: instant(loting, eerste(besluitdatum, GISTEREN)),
      door: p.consulent,
      doe: async (w) => {
        const rij = await findPlaatsing(w.ctx, idVan(w, naam))
        return wijzigEinde(w.ctx, 'plaatsing', idVan(w, naam), rij?.versie ?? 0, {
          nieuwEinde: verlengdTot,
          besluitdatum: eerste(besluitdatum, GISTEREN),
          reden: 'De werkgever wil graag zien hoe het zelfstandig gaat.',
          bovenMaximum: false,
        })
      },
    },
  ]
}

/** What happens to a clock that runs: it is stopped for some weeks, its signals are handled, or nobody did yet. */
function lopendStappen(
  loting: Loting,
  p: Persoon,
  soort: 'traject' | 'plaatsing',
  naam: string,
  vanaf: Datum,
  verlengbaar: boolean,
): Stap[] {
  const begin = laatste(vanaf, p.aanmelddag)
  const duur = dagenTussen(begin, PEILDAG)
  const stappen: Stap[] = []
  if (duur > 40 && loting.kans(0.1)) stappen.push(opschortStap(loting, p, soort, naam, begin, duur))
  else if (verlengbaar && duur > 150 && loting.kans(0.15)) stappen.push(langerStap(loting, p, naam, vanaf))
  if (duur > 60 && loting.kans(0.72)) stappen.push(volgStap(loting, p))
  return stappen
}

function opschortStap(
  loting: Loting,
  p: Persoon,
  soort: 'traject' | 'plaatsing',
  naam: string,
  begin: Datum,
  duur: number,
): Stap {
  const grond = loting.kies(OPSCHORTREDENEN)
  const lopend = loting.kans(0.2)
  const vanaf = lopend
    ? dagenGeleden(loting.geheel(2, 24))
    : toWerkdag(plusDagen(begin, 14 + loting.geheel(0, Math.min(120, duur - 35))), begin)
  const tot = lopend ? null : plusDagen(vanaf, 7 * loting.geheel(2, 5))
  return {
    op: opDag(loting, p, vanaf),
    door: p.consulent,
    doe: (w) => opschorten(w.ctx, soort, idVan(w, naam), { vanaf, tot, ...grond }),
  }
}

/** Longer than the six months, by somebody who may judge that, with the reason. */
function langerStap(loting: Loting, p: Persoon, naam: string, vanaf: Datum): Stap {
  const nieuwEinde = plusMaanden(vanaf, 7)
  const dag = dagenGeleden(loting.geheel(1, 12))
  return {
    op: instant(loting, dag),
    door: p.consulent,
    doe: async (w) => {
      const rij = await findTraject(w.ctx, idVan(w, naam))
      return wijzigEinde(w.ctx, 'traject', idVan(w, naam), rij?.versie ?? 0, {
        nieuwEinde,
        besluitdatum: dag,
        reden: 'Nog een maand om het certificaat te halen; de werkgever wacht daarop.',
        bovenMaximum: true,
      })
    },
  }
}

/** Every moment that has passed without being an end is handled with a decision. */
function volgStap(loting: Loting, p: Persoon): Stap {
  const besluit = loting.kies([
    'Besproken met de kandidaat; vervolg is geregeld.',
    'Werkgever gesproken, die denkt mee over het vervolg.',
    'Gekeken of het helpt: ja, we gaan door.',
  ])
  return {
    op: instant(loting, dagenGeleden(loting.geheel(1, 34))),
    door: p.consulent,
    doe: async ({ ctx, kandidaatId }) => {
      for (;;) {
        const momenten = (await listKlokken(ctx, kandidaatId)).flatMap((k) => k.momenten)
        const open = momenten.find(
          (m) => m.stand === 'te-laat' && m.soort !== 'einde' && m.termijnId !== null,
        )
        if (open?.termijnId == null || open.versie === null) return goed(null)
        const uit = await handelTermijnAf(ctx, open.termijnId, open.versie, besluit)
        if (!uit.ok) return fout(uit.fout)
      }
    },
  }
}
