import { inCenten } from '../../core/bedrag.ts'
import { breuk, NUL, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import {
  aanvullingformule,
  VRIJLATING,
  vrijlatingformule,
  type Vrijlatingssoort,
} from '../bijstand/naast-werk.ts'
import { normAlleenstaande, normGehuwden } from '../bijstand/parameters.ts'
import { eigenKeuze } from '../bronnen.ts'
import { maakGraaf, type Graaf, type Knoop, type Kolom } from '../compileer/graaf.ts'
import { maakLus, type Lus } from '../compileer/lus.ts'
import { defineRegel, type Rekening } from '../engine/index.ts'
import { rest, subsidieformule } from '../loonkostensubsidie/lezing.ts'
import { TARIEFPARAMETERS, tariefOp } from '../loonkostensubsidie/loonkostensubsidie.ts'
import { referentiemaandloonBijLeeftijd } from '../minimumloon/minimumloon.ts'
import { begeleidingOverig } from '../variant/parameters.ts'
import { begeleidingPerMaand, maandbeeld } from './maandbeeld.ts'

const OUDSTE = 100
const JONGSTE = 15

/** Exemptions in a column: their place in this list. */
export const VRIJLATINGCODES = [
  'geen',
  'n',
  'r',
  'y',
  'z',
  'aa',
] as const satisfies readonly Vrijlatingssoort[]

/** The columns of a population; hours in tenths, `baan` and `begeleiding` 0 or 1, `leefvorm` 0 alone or 1 married. */
export const KOLOMMEN = {
  leeftijd: { naam: 'leeftijd', schaal: 1, min: JONGSTE, max: OUDSTE },
  loonwaarde: { naam: 'loonwaarde', schaal: 100, min: 0, max: 100 },
  uren: { naam: 'urenTiende', schaal: 10, min: 0, max: 480 },
  normaleUren: { naam: 'normaleUrenTiende', schaal: 10, min: 320, max: 400 },
  baan: { naam: 'baan', schaal: 1, min: 0, max: 1 },
  leefvorm: { naam: 'leefvorm', schaal: 1, min: 0, max: 1 },
  inkomen: { naam: 'nettoInkomenCent', schaal: 1, min: 0, max: 1_000_000 },
  vrijlating: { naam: 'vrijlating', schaal: 1, min: 0, max: VRIJLATINGCODES.length - 1 },
  begeleiding: { naam: 'begeleiding', schaal: 1, min: 0, max: 1 },
} as const satisfies Readonly<Record<string, Kolom>>

/** Above every income in the column: no maximum. */
const GEEN_MAXIMUM = breuk(KOLOMMEN.inkomen.max)

function subsidies(r: Rekening, g: Graaf): { readonly subsidie: Knoop; readonly totaal: Knoop } {
  const a = g.algebra
  const maandlonen: Breuk[] = []
  for (let leeftijd = 0; leeftijd <= OUDSTE; leeftijd++)
    maandlonen.push(
      leeftijd < JONGSTE ? NUL : inCenten(r.regel(referentiemaandloonBijLeeftijd, { leeftijd, bbl: false })),
    )
  const baan = {
    maandloon: g.tabel(KOLOMMEN.leeftijd, maandlonen),
    uren: a.maal(g.kolom(KOLOMMEN.uren), g.kolom(KOLOMMEN.baan)),
    normaleUren: g.kolom(KOLOMMEN.normaleUren),
    deel: a.min(a.vast(rest(NUL)), g.kolom(KOLOMMEN.loonwaarde)),
  }
  const exact = subsidieformule(a, baan, tariefOp(r), 'lasten-bovenop')
  return {
    subsidie: a.rondAf('subsidie', exact.subsidie, 'half-van-nul'),
    totaal: a.rondAf('totaal', exact.totaal, 'half-van-nul'),
  }
}

function vrijgelaten(r: Rekening, g: Graaf, inkomen: Knoop): Knoop {
  const rijen = VRIJLATINGCODES.map((code) => (code === 'geen' ? null : r.parameter(VRIJLATING[code])))
  const percentages = rijen.map((rij) => rij?.percentage ?? NUL)
  const maxima = rijen.map((rij) => (rij?.maximum == null ? GEEN_MAXIMUM : inCenten(rij.maximum)))
  const maximum = g.tabel(KOLOMMEN.vrijlating, maxima)
  return vrijlatingformule(g.algebra, inkomen, g.tabel(KOLOMMEN.vrijlating, percentages), maximum)
}

/**
 * The month picture as one loop over a population, with the law of the reference date in place. It is made of the
 * very formulas that explain one case; a test holds the two together to the cent. Amounts are the caller's job to check
 * against the bounds of the columns (controleerKolommen).
 */
export const maandbeeldLus = defineRegel<null, Lus>({
  id: 'maandbeeld.lus',
  naam: 'Kosten en besparing voor een hele populatie',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: eigenKeuze(`Dezelfde formules als ${maandbeeld.id}, voor veel personen tegelijk.`),
      zekerheid: 'afgeleid',
      uitleg: 'Rekent een maand van veel mensen tegelijk, met dezelfde regels als voor een persoon.',
      parameters: [
        ...TARIEFPARAMETERS,
        normAlleenstaande,
        normGehuwden,
        ...Object.values(VRIJLATING),
        begeleidingOverig,
      ],
      regels: [referentiemaandloonBijLeeftijd],
      bereken(r) {
        const g = maakGraaf()
        const a = g.algebra
        const { subsidie, totaal } = subsidies(r, g)
        const inkomen = g.kolom(KOLOMMEN.inkomen)
        const norm = g.tabel(KOLOMMEN.leefvorm, [
          inCenten(r.parameter(normAlleenstaande)),
          inCenten(r.parameter(normGehuwden)),
        ])
        const vrij = vrijgelaten(r, g, inkomen)
        const bijstand = aanvullingformule(a, norm, inkomen, vrij)
        const perMaand = a.rondAf(
          'begeleiding',
          a.vast(begeleidingPerMaand(r.parameter(begeleidingOverig))),
          'half-van-nul',
        )
        const begeleiding = a.maal(perMaand, g.kolom(KOLOMMEN.begeleiding))
        const besparing = a.min(norm, bijstand)
        return maakLus(g, {
          subsidieCent: subsidie,
          totaalSubsidieCent: totaal,
          vrijCent: vrij,
          bijstandCent: bijstand,
          inkomenCent: a.plus(inkomen, bijstand),
          begeleidingCent: begeleiding,
          kostenCent: a.plus(a.plus(bijstand, totaal), begeleiding),
          zonderWerkCent: norm,
          besparingCent: besparing,
          saldoCent: a.min(a.min(besparing, totaal), begeleiding),
        })
      },
    },
  ],
})
