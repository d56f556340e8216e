import { breuk, maal, NUL, plus, rondHeel, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { besluitLoonkostensubsidie } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'

/** One main task: its share of the time and the performance in it, both in percent. */
export type Hoofdtaak = { readonly tijdaandeel: Breuk; readonly prestatie: Breuk }

/** Wage value: the performance per main task, weighed by its share of the time, rounded to a whole percent. */
export const loonwaarde = defineRegel<
  { readonly hoofdtaken: readonly Hoofdtaak[] },
  { readonly loonwaarde: number }
>({
  id: 'loonwaarde',
  naam: 'Loonwaarde',
  versies: [
    {
      vanaf: datum('2021-07-01'),
      bron: besluitLoonkostensubsidie('uniforme loonwaardebepaling'),
      zekerheid: 'geverifieerd',
      uitleg:
        'Per hoofdtaak: het deel van de tijd maal de prestatie. Samen is dat de loonwaarde, afgerond op hele procenten.',
      parameters: [],
      bereken(_r, { hoofdtaken }) {
        const som = hoofdtaken.reduce(
          (s, t) => plus(s, maal(maal(t.tijdaandeel, t.prestatie), breuk(1, 100))),
          NUL,
        )
        return { loonwaarde: Number(rondHeel(som, 'half-van-nul')) }
      },
    },
  ],
})

/** The formula before one method became compulsory: pace times quality times usability, each in percent. */
export const loonwaardeOud = defineRegel<
  { readonly tempo: Breuk; readonly kwaliteit: Breuk; readonly inzetbaarheid: Breuk },
  { readonly loonwaarde: number }
>({
  id: 'loonwaarde.oude-formule',
  naam: 'Loonwaarde volgens de regeling van 2015',
  versies: [
    {
      vanaf: datum('2015-01-01'),
      tot: datum('2021-07-01'),
      bron: { titel: 'Regeling loonkostensubsidie Participatiewet 2015' },
      zekerheid: 'geverifieerd',
      uitleg: 'Tempo maal kwaliteit maal inzetbaarheid.',
      parameters: [],
      bereken: (_r, { tempo, kwaliteit, inzetbaarheid }) => ({
        loonwaarde: Number(
          rondHeel(maal(maal(tempo, kwaliteit), maal(inzetbaarheid, breuk(1, 10000))), 'half-van-nul'),
        ),
      }),
    },
  ],
})
