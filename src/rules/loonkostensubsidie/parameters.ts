import { breuk, type Breuk } from '../../core/breuk.ts'
import { geheugen, participatiewet, staatscourant, verbeteragenda } from '../bronnen.ts'
import {
  defineHervorming,
  defineParameter,
  replaceRijen,
  type Bron,
  type Hervorming,
  type Parameter,
} from '../engine/index.ts'
import { rij } from '../rij.ts'

export const ART_10D = (lid: string): Bron => participatiewet(`artikel 10d, ${lid}`, '2026-07-01', '10d')

const percentage = (
  id: string,
  omschrijving: string,
  vanaf: string,
  waarde: string,
  bron: Bron,
): Parameter<Breuk> =>
  defineParameter<Breuk>({
    id,
    omschrijving,
    eenheid: 'procent',
    rijen: [rij(vanaf, null, breuk(waarde), bron)],
  })

export const maximumPercentage = percentage(
  'loonkostensubsidie.maximum',
  'Ten hoogste dit deel van minimumloon en vakantiebijslag',
  '2015-01-01',
  '70',
  ART_10D('vierde lid'),
)

export const forfaitPercentage = percentage(
  'loonkostensubsidie.forfait',
  'Loonkostensubsidie in de eerste zes maanden zonder gemeten loonwaarde',
  '2015-01-01',
  '50',
  ART_10D('vijfde lid'),
)

export const forfaitMaanden = defineParameter<number>({
  id: 'loonkostensubsidie.forfait-maanden',
  omschrijving: 'Zo lang kan de subsidie zonder gemeten loonwaarde duren',
  eenheid: 'maanden',
  rijen: [rij('2015-01-01', null, 6, ART_10D('vijfde lid'))],
})

/** Hours of a full week for the reference wage; fewer or more hours change the subsidy in proportion. */
export const volleWeek = defineParameter<Breuk>({
  id: 'loonkostensubsidie.uren',
  omschrijving: 'Uren per week waarop het bedrag is gebaseerd',
  eenheid: 'uur per week',
  rijen: [rij('2024-01-01', null, breuk(36), ART_10D('vierde lid'))],
})

const REGELING = 'Regeling loonkostensubsidie Participatiewet'
export const werkgeverslasten = defineParameter<Breuk>({
  id: 'loonkostensubsidie.werkgeverslasten',
  omschrijving: 'Vergoeding voor werkgeverslasten, over de loonkostensubsidie',
  eenheid: 'procent',
  rijen: [
    rij('2015-01-01', '2018-01-01', breuk(23), {
      titel: 'Voorbeelden WSP Rijnmond 2015 en rendement.nl 2015',
    }),
    rij('2018-01-01', '2021-07-01', breuk('23.5'), staatscourant('2017, 68248')),
    rij('2021-07-01', '2022-01-01', breuk('23.5'), { titel: REGELING, artikel: 'artikel 1 (2021)' }),
    rij(
      '2022-01-01',
      '2027-01-01',
      breuk('23.5'),
      geheugen(`${REGELING}: ongewijzigd sinds 2021`),
      'geheugen',
    ),
  ],
})

/** The flat rate for beschut werk is announced and not law: no row, so asking for it says so. */
export const forfaitBeschutWerk = defineParameter<Breuk>({
  id: 'loonkostensubsidie.forfait-beschut-werk',
  omschrijving:
    'Vaste loonkostensubsidie voor beschut werk (68%), aangekondigd voor 2027 of 2028 en nog geen wet',
  eenheid: 'procent',
  rijen: [],
  aangekondigd: verbeteragenda('maatregel 1'),
})

/** The announced change as a reform, to calculate with before it is law: 68% from a day that is still open. */
export const hervormingForfaitBeschutWerk = (vanaf: string): Hervorming =>
  defineHervorming(`forfait beschut werk 68% vanaf ${vanaf}`, {
    parameters: [
      replaceRijen(
        forfaitBeschutWerk,
        rij(vanaf, null, breuk(68), verbeteragenda('maatregel 1'), 'brondocument'),
      ),
    ],
  })
