import { dagenTussen, plusDagen, type Datum } from '../../../core/datum.ts'
import { createBeoordeling, meten } from '../../dossiers/index.ts'
import { eindigKenmerk, listKenmerken, setKenmerk, type Meetsoort } from '../../kandidaten/index.ts'
import { PEILDAG } from '../moment.ts'
import type { Persoon } from './personen.ts'
import type { Indeling } from './profiel.ts'
import type { Schets } from './schets.ts'
import type { Stap } from './stap.ts'
import { eerste, GISTEREN, instant, laatste } from './tijd.ts'
import { createLoting, toWerkdag, type Loting } from './toeval.ts'
import { OORDELEN } from './teksten.ts'

/** Phases, ABC measurements, expected time to work and assessments, each on the day it was established. */
export function metingStappen(loting: Loting, p: Persoon, schets: Schets): Stap[] {
  if (p.wsw) return zonderFase(p)
  return [
    ...faseStappen(loting, p, schets),
    ...abcStappen(loting, p),
    ...verwachtingStappen(loting, p),
    ...beoordelingStappen(loting, p),
  ]
}

/** The phases are those of candidates on their way to work (S0); who works under the Wsw stands in none of them. */
function zonderFase(p: Persoon): Stap[] {
  return naStart(p, [
    {
      op: '',
      door: p.consulent,
      doe: async ({ ctx, kandidaatId }) => {
        const fase = (await listKenmerken(ctx, kandidaatId)).find(
          (k) => k.soort === 'fase' && k.vervallenOp === null,
        )
        return eindigKenmerk(
          ctx,
          kandidaatId,
          fase?.id ?? '',
          p.aanmelddag,
          'Werkt met een Wsw-dienstverband: de fasen naar werk gelden niet',
        )
      },
    },
  ])
}

const meting = (
  p: Persoon,
  op: string,
  soort: Meetsoort,
  waarde: string,
  datum: Datum,
  reden: string | null = null,
): Stap => ({
  op,
  door: p.consulent,
  doe: ({ ctx, kandidaatId }) => meten(ctx, kandidaatId, soort, { waarde, datum, reden }),
})

/** The first phase is known at registration (and may be older); every later one is recorded on its day. */
function faseStappen(loting: Loting, p: Persoon, schets: Schets): Stap[] {
  const [begin, ...rest] = schets.fasen
  if (begin === undefined) return []
  const opDeEersteDag = begin.vanaf <= p.aanmelddag
  const bron = begin.vanaf < p.aanmelddag ? 'overname' : 'registratie'
  const start: Stap[] =
    !opDeEersteDag || (begin.fase === 'ontwikkelen' && begin.vanaf === p.aanmelddag)
      ? []
      : [
          {
            op: instant(loting, p.aanmelddag),
            door: p.consulent,
            doe: ({ ctx, kandidaatId }) =>
              setKenmerk(ctx, kandidaatId, {
                soort: 'fase',
                waarde: begin.fase,
                periode: { vanaf: begin.vanaf, tot: null },
                bron,
                reden: null,
              }),
          },
        ]
  const later = opDeEersteDag ? rest : schets.fasen
  return [
    ...naStart(p, start),
    ...later.map((f) => meting(p, instant(loting, faseDag(p, f.vanaf)), 'fase', f.fase, f.vanaf)),
  ]
}

/** Recorded on the day itself or the first working day after, and not on the day of registration. */
function faseDag(p: Persoon, vanaf: Datum): Datum {
  const dag = laatste(vanaf, plusDagen(p.aanmelddag, 1))
  return eerste(toWerkdag(dag, dag), GISTEREN)
}

/** Steps of the first day come after the registration itself, whatever minute was drawn. */
const naStart = (p: Persoon, stappen: Stap[]): Stap[] =>
  stappen.map((s) => ({ ...s, op: `${p.aanmelddag}T17:00:00.000Z` }))

/** A day some time after registration, before the dump. */
function dagNa(loting: Loting, p: Persoon, van: number, tot: number): Datum {
  const vroegst = plusDagen(p.aanmelddag, 1)
  const ruimte = Math.max(0, dagenTussen(vroegst, GISTEREN))
  const dag = plusDagen(vroegst, Math.min(ruimte, loting.geheel(van, tot)))
  return eerste(toWerkdag(dag, vroegst), GISTEREN)
}

/** Measured at the start of the way to work; some again after a year, with less support needed. */
function abcStappen(loting: Loting, p: Persoon): Stap[] {
  if (p.abc === null) return []
  const dag = dagNa(loting, p, 3, 70)
  const opnieuw = dagenTussen(dag, PEILDAG) > 420 && loting.kans(0.3)
  const eerder: Indeling = opnieuw && p.abc !== 'C' ? (p.abc === 'A' ? 'B' : 'C') : p.abc
  const tweede = dagNa(loting, p, dagenTussen(p.aanmelddag, dag) + 330, dagenTussen(p.aanmelddag, dag) + 400)
  return [
    meting(p, instant(loting, dag), 'abc', eerder, dag),
    ...(opnieuw ? [meting(p, instant(loting, tweede), 'abc', p.abc, tweede)] : []),
  ]
}

/** Expected once at the start and, for half of who is longer under way, again later. */
function verwachtingStappen(loting: Loting, p: Persoon): Stap[] {
  const dag = dagNa(loting, p, 2, 60)
  if (p.verwachting === null) {
    return p.fase === 'begeleiden' && loting.kans(0.7)
      ? [
          meting(
            p,
            instant(loting, dag),
            'verwachting',
            loting.gewogen([
              [30, '<3'],
              [34, '3-6'],
              [26, '6-12'],
              [10, '>=12'],
            ] as const),
            dag,
          ),
        ]
      : []
  }
  const bijgesteld = dagenTussen(dag, PEILDAG) > 300 && loting.kans(0.5)
  if (!bijgesteld) return [meting(p, instant(loting, dag), 'verwachting', p.verwachting, dag)]
  const later = dagNa(loting, p, 250, dagenTussen(p.aanmelddag, PEILDAG) - 15)
  return [
    meting(p, instant(loting, dag), 'verwachting', loting.kies(['3-6', '6-12', '>=12']), dag),
    meting(
      p,
      instant(loting, later),
      'verwachting',
      p.verwachting,
      later,
      'Bijgesteld na een gesprek over de voortgang.',
    ),
  ]
}

/** The integral assessment, for some revised later; a person in A was assessed lately, or the three months are over. */
function beoordelingStappen(loting: Loting, p: Persoon): Stap[] {
  if (p.indeling === null) return []
  const recent = p.indeling === 'A' && p.fase !== 'begeleiden'
  const duur = dagenTussen(p.aanmelddag, PEILDAG)
  const dag = recent
    ? dagNa(loting, p, Math.max(1, duur - loting.geheel(5, 100)), duur)
    : dagNa(loting, p, 5, 90)
  const herzien = !recent && duur > 400 && loting.kans(0.25)
  const eerder: Indeling = herzien ? loting.kies(['B', 'C'] as const) : p.indeling
  const tweede = dagNa(loting, p, 200, duur - 12)
  return [beoordeling(p, dag, eerder), ...(herzien ? [beoordeling(p, tweede, p.indeling)] : [])]
}

function beoordeling(p: Persoon, datum: Datum, indeling: Indeling): Stap {
  const loting = createLoting(p.nummer, 'oordeel', datum)
  const tekst = loting.kies(OORDELEN[indeling])
  const vorm = (
    {
      A: 'regulier',
      B: 'regulier-met-lks',
      C: p.doelgroepen.includes('beschut-werk') ? 'beschut-werk' : null,
    } as const
  )[indeling]
  const mogelijkeVorm = loting.kans(0.5) ? vorm : null
  return {
    op: instant(loting, datum),
    door: p.consulent,
    doe: ({ ctx, deps, kandidaatId }) =>
      createBeoordeling(ctx, deps, kandidaatId, {
        indeling,
        redenen: tekst.redenen,
        toelichting: tekst.toelichting,
        mogelijkeVorm,
        datum,
      }),
  }
}
