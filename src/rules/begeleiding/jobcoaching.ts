import { breuk, deel, maal, naarDecimaal, vergelijk, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { uwv } from '../bronnen.ts'
import { defineParameter, defineRegel } from '../engine/index.ts'
import { rij } from '../rij.ts'

export type Begeleidingsdeel = Readonly<Record<1 | 2 | 3, Breuk>>

export const jobcoachdeel = defineParameter<Begeleidingsdeel>({
  id: 'jobcoaching.deel',
  omschrijving: 'Jobcoachuren als deel van de gewerkte uren, per jaar van de baan',
  eenheid: 'procent',
  rijen: [rij('2024-01-01', null, { 1: breuk(15), 2: breuk('7.5'), 3: breuk(6) }, uwv('interne jobcoach'))],
})

export const jobcoachMinimum = defineParameter<Breuk>({
  id: 'jobcoaching.minimum-uren',
  omschrijving: 'Zoveel uur per week werkt iemand minstens voor een interne jobcoach van UWV',
  eenheid: 'uur per week',
  rijen: [rij('2024-01-01', null, breuk(12), uwv('interne jobcoach'))],
})

export type JobcoachInvoer = { readonly urenPerWeek: Breuk; readonly weken: number; readonly jaar: 1 | 2 | 3 }

/** Coaching hours that UWV reimburses at most, in hours with two places. */
export const jobcoaching = defineRegel<
  JobcoachInvoer,
  { readonly uren: number; readonly voldoetAanMinimum: boolean }
>({
  id: 'jobcoaching',
  naam: 'Uren jobcoaching',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: uwv('interne jobcoach'),
      zekerheid: 'geverifieerd',
      uitleg:
        'Hoogstens 15 procent van de gewerkte uren in het eerste jaar, 7,5 procent in het tweede en 6 procent in het derde.',
      parameters: [jobcoachdeel, jobcoachMinimum],
      bereken(r, { urenPerWeek, weken, jaar }) {
        r.aanname('Het contract duurt minstens 6 maanden en de loonwaarde is minstens 35 procent.')
        const gewerkt = maal(urenPerWeek, breuk(weken))
        return {
          uren: Number(naarDecimaal(deel(maal(gewerkt, r.parameter(jobcoachdeel)[jaar]), breuk(100)), 2)),
          voldoetAanMinimum: vergelijk(urenPerWeek, r.parameter(jobcoachMinimum)) >= 0,
        }
      },
    },
  ],
})
