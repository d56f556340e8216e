import { inCenten, type Bedrag } from '../../core/bedrag.ts'
import { breuk, deel, maal, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { minimumloonwet } from '../bronnen.ts'
import { defineRegel, type Rekening } from '../engine/index.ts'
import {
  jeugdpercentages,
  jeugdpercentagesBbl,
  referentiemaandloon,
  uurloon21,
  type Jeugdpercentages,
} from './parameters.ts'

export type LeeftijdInvoer = { readonly leeftijd: number; readonly bbl: boolean }
export type Minimumloon = { readonly uurloonCent: Bedrag; readonly referentiemaandloonCent: Bedrag }

const VOLWASSEN = 21
const HONDERD = breuk(100)

function percentage(r: Rekening, { leeftijd, bbl }: LeeftijdInvoer): Breuk {
  if (leeftijd >= VOLWASSEN) return HONDERD
  const staffel = r.parameter(bbl ? jeugdpercentagesBbl : jeugdpercentages)
  if (!isJeugd(leeftijd)) throw new RangeError(`There is no minimum wage at the age of ${leeftijd}`)
  return staffel[leeftijd]
}

const isJeugd = (leeftijd: number): leeftijd is keyof Jeugdpercentages =>
  leeftijd >= 15 && leeftijd < VOLWASSEN

/** Hourly minimum wage at an age; halves of a cent go up. */
export const minimumuurloon = defineRegel<LeeftijdInvoer, Bedrag>({
  id: 'minimumloon.uur',
  naam: 'Wettelijk minimumloon per uur',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: minimumloonwet('artikel 8, eerste lid, onderdeel a', '2026-07-01', '8'),
      zekerheid: 'geverifieerd',
      uitleg: 'Vanaf 21 jaar geldt het hele uurloon, daaronder een percentage dat bij de leeftijd hoort.',
      parameters: [uurloon21, jeugdpercentages, jeugdpercentagesBbl],
      bereken: (r, invoer) =>
        r.rondAf(
          'uurloon',
          deel(maal(inCenten(r.parameter(uurloon21)), percentage(r, invoer)), HONDERD),
          'half-van-nul',
        ),
    },
  ],
})

/** Monthly reference wage at an age, for 36 hours. */
export const referentiemaandloonBijLeeftijd = defineRegel<LeeftijdInvoer, Bedrag>({
  id: 'minimumloon.referentiemaandloon',
  naam: 'Referentiemaandloon',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: minimumloonwet('artikel 8, eerste lid, onderdeel b', '2026-07-01', '8'),
      zekerheid: 'geverifieerd',
      uitleg:
        'Het maandbedrag waarmee andere wetten rekenen, bij 36 uur per week. Het is niet het loon dat iemand per maand krijgt.',
      parameters: [referentiemaandloon, jeugdpercentages, jeugdpercentagesBbl],
      bereken(r, invoer) {
        const heel = inCenten(r.parameter(referentiemaandloon))
        if (invoer.leeftijd < VOLWASSEN)
          r.onzeker(
            'Referentiemaandloon onder 21 jaar',
            'het percentage per leeftijd op het maandbedrag is niet nagekeken',
          )
        return r.rondAf(
          'referentiemaandloon',
          deel(maal(heel, percentage(r, invoer)), HONDERD),
          'half-van-nul',
        )
      },
    },
  ],
})

/** Both amounts, which must be kept apart: what an employee earns per hour and what other laws calculate with. */
export const wettelijkMinimumloon = defineRegel<LeeftijdInvoer, Minimumloon>({
  id: 'wettelijk-minimumloon',
  naam: 'Wettelijk minimumloon',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: minimumloonwet('artikel 8, eerste lid', '2026-07-01', '8'),
      zekerheid: 'geverifieerd',
      uitleg:
        'Het uurloon is wat iemand minstens verdient. Het referentiemaandloon gebruiken andere wetten, zoals de loonkostensubsidie.',
      parameters: [],
      regels: [minimumuurloon, referentiemaandloonBijLeeftijd],
      bereken: (r, invoer) => ({
        uurloonCent: r.regel(minimumuurloon, invoer),
        referentiemaandloonCent: r.regel(referentiemaandloonBijLeeftijd, invoer),
      }),
    },
  ],
})
