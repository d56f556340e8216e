import { bedrag, type Bedrag } from '../../core/bedrag.ts'
import { verkenning } from '../bronnen.ts'
import { type Bron } from '../engine/index.ts'

export type Maatregel = {
  readonly maatregel: string
  readonly looptijd: string
  readonly incidenteelCent: Bedrag
  readonly structureelCent: Bedrag
  readonly bron: Bron
}

const BIJLAGE = verkenning('bijlage I')
const MILJOEN = 100_000_000

const maatregel = (
  naam: string,
  looptijd: string,
  incidenteelMiljoen = 0,
  structureelMiljoen = 0,
): Maatregel => ({
  maatregel: naam,
  looptijd,
  incidenteelCent: bedrag(Math.round(incidenteelMiljoen * 10) * (MILJOEN / 10)),
  structureelCent: bedrag(Math.round(structureelMiljoen * 10) * (MILJOEN / 10)),
  bron: BIJLAGE,
})

/** The measures of variant 1 with the amounts of annex I. */
export const VARIANT_1: readonly Maatregel[] = [
  maatregel(
    'Beschut werk verbeteren (vereenvoudiging LKS; ondergrens beschut werk; betere indicatiestelling)',
    'structureel',
  ),
  maatregel('Handreikingen', '2024-2025'),
  maatregel('De middelen voor beschut werk worden passender verdeeld', 'structureel'),
  maatregel('Explicitering van de budgetten', '2024-2025'),
  maatregel(
    'Ondersteuningsprogramma voor verbetering van het operationeel resultaat van bedrijven',
    '2025-2028',
    12,
  ),
  maatregel('Introduceren Benchmark', 'structureel', 0.7, 0.3),
]

/** What variant 2 adds, apart from the supplement per place, which depends on the number of places. */
export const VARIANT_2: readonly Maatregel[] = [
  maatregel('Duidelijke plannen gericht op de positie en transformatie van de infrastructuur', '2024-2034'),
  maatregel(
    'Transformatiebudget om de transformatieplannen te ontwikkelen en uit te voeren',
    '2025-2034',
    318,
  ),
  maatregel('De middelen voor beschut werk worden ook naar realisatie gefinancierd', 'structureel'),
]

/** Totals as annex I prints them, in cents; the rule shows where its own sum differs. */
export const GEDRUKT = {
  1: { incidenteelCent: bedrag(12.7 * MILJOEN), structureelCent: bedrag(0.3 * MILJOEN) },
  2: { incidenteelCent: bedrag(330.7 * MILJOEN), structureelCent: bedrag(35 * MILJOEN) },
  3: { incidenteelCent: bedrag(330.7 * MILJOEN), structureelCent: bedrag(430 * MILJOEN) },
} as const

/** Numbers of places per variant in S1. */
export const PLAATSEN = {
  1: { beschut: 30300, overig: 0 },
  2: { beschut: 30300, overig: 10000 },
  3: { beschut: 30300, overig: 36000 },
} as const
