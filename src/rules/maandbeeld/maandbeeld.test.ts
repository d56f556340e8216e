import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bedrag } from '../../core/bedrag.ts'
import { breuk } from '../../core/breuk.ts'
import { datum, plusDagen } from '../../core/datum.ts'
import { bijstandNaastWerk } from '../bijstand/naast-werk.ts'
import { normAlleenstaande } from '../bijstand/parameters.ts'
import { eigenKeuze } from '../bronnen.ts'
import { defineHervorming, rekenRegel, replaceRijen, runRegel } from '../engine/index.ts'
import { bedragRij } from '../rij.ts'
import {
  compileerMaandbeeld,
  controleerKolommen,
  KOLOMMEN,
  maandbeeld,
  VRIJLATINGCODES,
  type Lus,
  type Maand,
} from './index.ts'

const JULI = datum('2026-07-01')
const N = 5000

/** Seeded columns within their bounds. */
function populatie(zaad: number): Record<string, Int32Array> {
  const trekkingen = fc.sample(
    fc.tuple(
      ...Object.values(KOLOMMEN).map((k) =>
        fc.integer({ min: k.min, max: k.naam === 'nettoInkomenCent' ? 400_000 : k.max }),
      ),
    ),
    { seed: zaad, numRuns: N },
  )
  return Object.fromEntries(
    Object.values(KOLOMMEN).map((k, n) => [k.naam, Int32Array.from(trekkingen.map((t) => t[n]!))]),
  )
}

function maandVan(p: Record<string, Int32Array>, i: number): Maand {
  const w = (naam: string): number => p[naam]![i]!
  return {
    leefvorm: w('leefvorm') === 0 ? 'alleenstaande' : 'gehuwden',
    nettoInkomenCent: bedrag(w('nettoInkomenCent')),
    vrijlating: VRIJLATINGCODES[w('vrijlating')]!,
    baan:
      w('baan') === 0
        ? null
        : {
            leeftijd: w('leeftijd'),
            loonwaarde: w('loonwaarde'),
            urenPerWeek: breuk(w('urenTiende'), 10),
            normaleArbeidsduur: breuk(w('normaleUrenTiende'), 10),
          },
    begeleiding: w('begeleiding') === 1,
  }
}

const uitkomsten = (lus: Lus): Record<string, Int32Array> =>
  Object.fromEntries(lus.uitkomsten.map((naam) => [naam, new Int32Array(N)]))

function prepared(...args: Parameters<typeof compileerMaandbeeld>): Lus {
  const lus = compileerMaandbeeld(...args)
  if (!lus.ok) throw new Error(JSON.stringify(lus.fout))
  return lus.waarde
}

describe('the month picture', () => {
  it('adds up one person from the same rules, with their proofs below it', () => {
    const maand: Maand = {
      leefvorm: 'alleenstaande',
      nettoInkomenCent: bedrag(60000),
      vrijlating: 'n',
      baan: { leeftijd: 30, loonwaarde: 60, urenPerWeek: breuk(16), normaleArbeidsduur: breuk(36) },
      begeleiding: true,
    }
    expect(runRegel(maandbeeld, maand, JULI)).toMatchObject({
      waarde: {
        subsidieCent: 44870,
        totaalSubsidieCent: 55415,
        bijstandCent: 96946,
        inkomenCent: 156946,
        begeleidingCent: 22167,
        kostenCent: 96946 + 55415 + 22167,
        zonderWerkCent: 141946,
        besparingCent: 45000,
        saldoCent: 45000 - 55415 - 22167,
      },
      bewijs: {
        deel: [
          { regel: 'loonkostensubsidie' },
          { regel: 'bijstand-naast-werk' },
          { regel: 'bijstand-naast-werk' },
        ],
      },
    })
  })

  it.each(['2026-01-01', '2026-07-01', '2024-09-15'])(
    'as a loop on %s equals the rule to the cent, person by person',
    (dag) => {
      const lus = prepared(datum(dag))
      const p = populatie(20261122)
      const uit = uitkomsten(lus)
      controleerKolommen(lus, p)
      lus.run(p, uit, 0, N)
      for (let i = 0; i < N; i++) {
        const uitslag = rekenRegel(maandbeeld, maandVan(p, i), datum(dag))
        if (uitslag.soort !== 'uitkomst') throw new Error(uitslag.soort)
        expect(Object.fromEntries(lus.uitkomsten.map((naam) => [naam, uit[naam]![i]]))).toEqual(
          uitslag.waarde,
        )
      }
    },
  )

  it('as a loop follows a reform of amounts', () => {
    const rij = bedragRij('2026-09-01', '2027-01-01', 150000, eigenKeuze('proef'), 'afgeleid')
    const hervorming = defineHervorming('hogere norm', { parameters: [replaceRijen(normAlleenstaande, rij)] })
    const p = populatie(7)
    const [voor, na] = [datum('2026-08-31'), datum('2026-09-01')].map((dag) => {
      const lus = prepared(dag, hervorming)
      const uit = uitkomsten(lus)
      lus.run(p, uit, 0, N)
      return uit
    })
    const alleen = p['leefvorm']!.findIndex((l) => l === 0)
    expect([voor!['zonderWerkCent']![alleen], na!['zonderWerkCent']![alleen]]).toEqual([141946, 150000])
  })

  it('refuses a reform that replaces a rule held in the loop, and a day without law', () => {
    const regels = [{ ...bijstandNaastWerk }]
    expect(compileerMaandbeeld(JULI, defineHervorming('anders', { regels }))).toEqual({
      ok: false,
      fout: { soort: 'regel-vervangen', regels: ['bijstand-naast-werk'] },
    })
    expect(compileerMaandbeeld(plusDagen(datum('2027-01-01'), 0))).toMatchObject({
      ok: false,
      fout: { soort: 'geen-versie' },
    })
  })
})
