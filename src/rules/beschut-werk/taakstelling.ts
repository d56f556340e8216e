import { breuk, deel, isNul, maal, naarDecimaal, NUL, plus, vergelijk, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { participatiewet, verbeteragenda } from '../bronnen.ts'
import { defineParameter, defineRegel } from '../engine/index.ts'
import { rij } from '../rij.ts'

export const urenPerBaan = defineParameter<Breuk>({
  id: 'beschut-werk.uren-per-baan',
  omschrijving: 'Uren per week van een baan in de taakstelling beschut werk',
  eenheid: 'uur per week',
  rijen: [rij('2017-01-01', null, breuk(31), verbeteragenda('hoofdstuk 2, voetnoot 1'), 'brondocument')],
})

export type TaakstellingInvoer = { readonly doelBanen: Breuk; readonly urenPerWeek: readonly Breuk[] }

export type Taakstelling = {
  /** Jobs of 31 hours, three places. */
  readonly banen31: string
  readonly personen: number
  /** Realised part of the target, one place; null without a target. */
  readonly percentage: string | null
  /** Whether the college must still offer a place to everyone with a positive advice. */
  readonly plichtLoopt: boolean
}

/** The target in jobs against the people at work: never compared without converting hours. */
export const taakstelling = defineRegel<TaakstellingInvoer, Taakstelling>({
  id: 'taakstelling',
  naam: 'Taakstelling beschut werk',
  versies: [
    {
      vanaf: datum('2017-01-01'),
      bron: participatiewet('artikel 10b, eerste, vierde en zesde lid', '2026-07-01', '10b'),
      zekerheid: 'geverifieerd',
      wettekst:
        'Het eerste lid is niet van toepassing indien het aantal dienstbetrekkingen, bedoeld in het vierde of het vijfde lid, door het college is gerealiseerd.',
      uitleg:
        'De taakstelling telt banen van 31 uur. Zolang het aantal niet gehaald is, krijgt iedereen met een positief advies een plek, zonder volgorde.',
      parameters: [urenPerBaan],
      bereken(r, { doelBanen, urenPerWeek }) {
        const banen = deel(urenPerWeek.reduce(plus, NUL), r.parameter(urenPerBaan))
        return {
          banen31: naarDecimaal(banen, 3),
          personen: urenPerWeek.length,
          percentage: isNul(doelBanen) ? null : naarDecimaal(maal(deel(banen, doelBanen), breuk(100)), 1),
          plichtLoopt: vergelijk(banen, doelBanen) < 0,
        }
      },
    },
  ],
})
