import { type Bedrag } from '../../core/bedrag.ts'
import { breuk, type Breuk } from '../../core/breuk.ts'
import { participatiewet } from '../bronnen.ts'
import { defineBedragen, defineParameter, type Bron, type Parameter } from '../engine/index.ts'
import { bedragRij, rij } from '../rij.ts'

const ART_21 = participatiewet('artikel 21', '2026-07-01', '21')
export const ART_31 = (onderdeel: string): Bron =>
  participatiewet(`artikel 31, tweede lid, onderdeel ${onderdeel}`, '2026-07-01', '31')
export const ART_34A = participatiewet('artikel 34a', '2027-01-01', '34a')
const GEMEENTE_2024 = { titel: 'Bekendmakingen van gemeenten, normen per 1 juli 2024' }

const norm = (
  id: string,
  omschrijving: string,
  cents: readonly [number, number, number, number, number, number],
): Parameter<Bedrag> => {
  const data = [
    '2024-01-01',
    '2024-07-01',
    '2025-01-01',
    '2025-07-01',
    '2026-01-01',
    '2026-07-01',
    '2027-01-01',
  ]
  return defineBedragen<Bedrag>({
    id,
    omschrijving,
    eenheid: 'eurocent per maand',
    rijen: cents.map((c, n) => bedragRij(data[n]!, data[n + 1]!, c, ART_21)),
  })
}

/** Norms from 21 years to pension age, holiday allowance included. */
export const normAlleenstaande = norm(
  'bijstand.norm.alleenstaande',
  'Bijstandsnorm alleenstaande (ouder) vanaf 21 jaar',
  [128383, 130845, 134545, 136906, 140150, 141946],
)
export const normGehuwden = norm(
  'bijstand.norm.gehuwden',
  'Bijstandsnorm gehuwden vanaf 21 jaar',
  [183404, 186921, 192207, 195580, 200213, 202779],
)

/** An exemption of earnings: a percentage of net earnings, up to an amount per month where the law has one. */
export type Vrijlating = {
  readonly percentage: Breuk
  readonly maximum: Bedrag | null
  readonly maanden: number | null
}
const vrijlating = (percentage: string, cents: number | null, maanden: number | null): Vrijlating => ({
  percentage: breuk(percentage),
  maximum: cents as Bedrag | null,
  maanden,
})

const vrijlatingParameter = (
  onderdeel: string,
  omschrijving: string,
  maxima: { readonly juli2024: number; readonly jaar2026: number },
  percentage: string,
  maanden: number | null,
): Parameter<Vrijlating> =>
  defineParameter<Vrijlating>({
    id: `bijstand.vrijlating.${onderdeel}`,
    omschrijving,
    eenheid: 'tabel',
    rijen: [
      rij('2024-07-01', '2025-01-01', vrijlating(percentage, maxima.juli2024, maanden), GEMEENTE_2024),
      rij('2026-01-01', '2027-01-01', vrijlating(percentage, maxima.jaar2026, maanden), ART_31(onderdeel)),
    ],
  })

const MEDISCH = { juli2024: 17018, jaar2026: 18019 }
export const vrijlatingN = vrijlatingParameter(
  'n',
  'Vrijlating van arbeid, 25%, samen 6 maanden',
  { juli2024: 26900, jaar2026: 28500 },
  '25',
  6,
)
export const vrijlatingR = vrijlatingParameter(
  'r',
  'Vrijlating alleenstaande ouder, 12,5%, 30 maanden',
  { juli2024: 16779, jaar2026: 17766 },
  '12.5',
  30,
)
export const vrijlatingY = vrijlatingParameter(
  'y',
  'Vrijlating medisch urenbeperkt, 15%',
  MEDISCH,
  '15',
  null,
)
export const vrijlatingZ = vrijlatingParameter(
  'z',
  'Vrijlating doelgroep loonkostensubsidie, 15%, 12 maanden',
  MEDISCH,
  '15',
  12,
)
export const vrijlatingAa = vrijlatingParameter(
  'aa',
  'Vrijlating doelgroep loonkostensubsidie na 12 maanden, 15%',
  MEDISCH,
  '15',
  null,
)

/** Participatiewet in balans: one exemption for all from 2027, without an amount per month. */
export const vrijlating34a = defineParameter<Vrijlating>({
  id: 'bijstand.vrijlating.34a',
  omschrijving: 'Vrijlating van arbeid vanaf 2027, 15%, 12 maanden',
  eenheid: 'tabel',
  rijen: [rij('2027-01-01', null, vrijlating('15', null, 12), ART_34A)],
})

export const vakantietoeslagInBijstand = defineParameter<Breuk>({
  id: 'bijstand.vakantietoeslag',
  omschrijving: 'Deel van de bijstand dat als vakantietoeslag wordt opgespaard',
  eenheid: 'procent',
  rijen: [
    rij('2025-01-01', '2026-01-01', breuk(5), participatiewet('artikel 19, derde lid', '2025-01-01', '19')),
    rij(
      '2026-01-01',
      '2027-01-01',
      breuk('4.8'),
      participatiewet('artikel 19, derde lid', '2026-01-01', '19'),
    ),
  ],
})
