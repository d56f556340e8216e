import { type Bedrag } from '../../core/bedrag.ts'
import { breuk, type Breuk } from '../../core/breuk.ts'
import { belastingplan, geheugen, staatscourant, wetZorgtoeslag } from '../bronnen.ts'
import { defineBedragen, defineParameter } from '../engine/index.ts'
import { bedragRij, rij } from '../rij.ts'

/** A piece of a piecewise line: from `vanafCent` on, `basisCent` plus `procent` of what lies above. */
export type Stuk = { readonly vanafCent: number; readonly basisCent: number; readonly procent: Breuk }
const stuk = (vanafEuro: number, basisEuro: number, procent: string): Stuk => ({
  vanafCent: vanafEuro * 100,
  basisCent: basisEuro * 100,
  procent: breuk(procent),
})

/** A tax bracket: `procent` of the income from `vanafCent` to the next bracket. */
export type Schijf = { readonly vanafCent: number; readonly procent: Breuk }
const schijf = (vanafEuro: number, procent: string): Schijf => ({
  vanafCent: vanafEuro * 100,
  procent: breuk(procent),
})

const PLAN_2026 = belastingplan(2026)
const PLAN_2025 = geheugen('Belastingplan 2025')

/** Box 1 below pension age, national insurance included. */
export const schijven = defineParameter<readonly Schijf[]>({
  id: 'belasting.schijven',
  omschrijving: 'Tarieven inkomstenbelasting en premies, onder de AOW-leeftijd',
  eenheid: 'tabel',
  rijen: [
    rij(
      '2025-01-01',
      '2026-01-01',
      [schijf(0, '35.82'), schijf(38441, '37.48'), schijf(76817, '49.5')],
      belastingplan(2025),
    ),
    rij(
      '2026-01-01',
      '2027-01-01',
      [schijf(0, '35.75'), schijf(38883, '37.56'), schijf(78426, '49.5')],
      PLAN_2026,
    ),
  ],
})

export const algemeneHeffingskorting = defineParameter<readonly Stuk[]>({
  id: 'belasting.algemene-heffingskorting',
  omschrijving: 'Algemene heffingskorting, onder de AOW-leeftijd',
  eenheid: 'tabel',
  rijen: [
    rij(
      '2025-01-01',
      '2026-01-01',
      [stuk(0, 3068, '0'), stuk(28406, 3068, '-6.337'), stuk(76817, 0, '0')],
      PLAN_2025,
      'geheugen',
    ),
    rij(
      '2026-01-01',
      '2027-01-01',
      [stuk(0, 3115, '0'), stuk(29736, 3115, '-6.398'), stuk(78426, 0, '0')],
      PLAN_2026,
    ),
  ],
})

export const arbeidskorting = defineParameter<readonly Stuk[]>({
  id: 'belasting.arbeidskorting',
  omschrijving: 'Arbeidskorting, onder de AOW-leeftijd',
  eenheid: 'tabel',
  rijen: [
    rij(
      '2025-01-01',
      '2026-01-01',
      [
        stuk(0, 0, '8.053'),
        stuk(12169, 980, '30.030'),
        stuk(26288, 5220, '2.258'),
        stuk(43071, 5599, '-6.510'),
        stuk(129078, 0, '0'),
      ],
      PLAN_2025,
      'geheugen',
    ),
    rij(
      '2026-01-01',
      '2027-01-01',
      [
        stuk(0, 0, '8.324'),
        stuk(11965, 996, '31.009'),
        stuk(25845, 5300, '1.950'),
        stuk(45592, 5685, '-6.510'),
        stuk(132920, 0, '0'),
      ],
      PLAN_2026,
    ),
  ],
})

export const standaardpremie = defineBedragen<Bedrag>({
  id: 'zorgtoeslag.standaardpremie',
  omschrijving: 'Standaardpremie zorgverzekering',
  eenheid: 'eurocent per jaar',
  rijen: [bedragRij('2026-01-01', '2027-01-01', 211900, staatscourant('standaardpremie 2026'))],
})

export const drempelinkomen = defineBedragen<Bedrag>({
  id: 'zorgtoeslag.drempelinkomen',
  omschrijving: 'Drempelinkomen zorgtoeslag (108% van twaalf maal het referentiemaandloon van januari)',
  eenheid: 'eurocent per jaar',
  rijen: [bedragRij('2026-01-01', '2027-01-01', 2973500, wetZorgtoeslag('artikel 1'), 'afgeleid')],
})

export type Inkomensgrens = Readonly<Record<'alleen' | 'partner', Bedrag>>
export const inkomensgrens = defineBedragen<Inkomensgrens>({
  id: 'zorgtoeslag.inkomensgrens',
  omschrijving: 'Boven dit inkomen is er geen zorgtoeslag',
  eenheid: 'eurocent per jaar',
  rijen: [
    {
      ...rij(
        '2026-01-01',
        '2027-01-01',
        { alleen: 4085700 as Bedrag, partner: 5114200 as Bedrag },
        { titel: 'Tabel zorgtoeslag 2026' },
      ),
      tot: bedragRij('2026-01-01', '2027-01-01', 0, PLAN_2026).tot,
    },
  ],
})

export type Normpremie = { readonly alleen: Breuk; readonly partner: Breuk; readonly boven: Breuk }
export const normpremie = defineParameter<Normpremie>({
  id: 'zorgtoeslag.normpremie',
  omschrijving: 'Normpremie: deel van het drempelinkomen, en deel van het inkomen daarboven',
  eenheid: 'procent',
  rijen: [
    rij(
      '2026-01-01',
      '2027-01-01',
      { alleen: breuk('1.912'), partner: breuk('4.289'), boven: breuk('13.730') },
      wetZorgtoeslag('artikel 2'),
    ),
  ],
})
