import { type Bedrag } from '../../core/bedrag.ts'
import { verkenning } from '../bronnen.ts'
import { defineBedragen, type Parameter } from '../engine/index.ts'
import { bedragRij } from '../rij.ts'

const H5 = verkenning('hoofdstuk 5')
/** S1 gives amounts at the price level of 2023 without an end; the end state of beschut werk is 2048. */
const TOT = '2049-01-01'

const perPlek = (id: string, omschrijving: string, euro: number): Parameter<Bedrag> =>
  defineBedragen<Bedrag>({
    id: `variant.${id}`,
    omschrijving,
    eenheid: 'eurocent per jaar',
    rijen: [bedragRij('2024-01-01', TOT, euro * 100, H5, 'brondocument')],
  })

export const opslagNieuwePlek = perPlek(
  'opslag-nieuwe-plek',
  'Infrastructurele opslag per nieuwe plek (variant 2)',
  3465,
)
export const opslagBeschut = perPlek(
  'opslag-beschut',
  'Infrastructurele opslag per beschutte plek (variant 3), bovenop de 65 miljoen',
  3204,
)
export const opslagOverig = perPlek(
  'opslag-overig',
  'Infrastructurele opslag per overige plek (variant 3)',
  6669,
)
export const begeleidingOverig = perPlek(
  'begeleiding-overig',
  'Aanvullende begeleiding per overige plek (variant 3)',
  2660,
)
