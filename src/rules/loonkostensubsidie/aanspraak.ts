import { datum } from '../../core/datum.ts'
import { defineRegel } from '../engine/index.ts'
import { ART_10D } from './parameters.ts'

export type Dienstbetrekking = {
  /** A job under the old Wsw (article 2 or 7). */
  readonly wsw: boolean
  /** Another subsidy for the wage costs of this same job. */
  readonly andereLoonsubsidie: boolean
}

export type Toelaatbaar = { readonly mag: boolean; readonly reden: string }

/** Whether loonkostensubsidie can be paid for a job at all. */
export const loonkostensubsidieToelaatbaar = defineRegel<Dienstbetrekking, Toelaatbaar>({
  id: 'loonkostensubsidie.toelaatbaar',
  naam: 'Loonkostensubsidie mogelijk voor deze baan',
  versies: [
    {
      vanaf: datum('2017-01-01'),
      bron: ART_10D('derde en negende lid'),
      zekerheid: 'geverifieerd',
      wettekst:
        'Indien het college loonkostensubsidie als bedoeld in dit artikel verleent, verleent het ten aanzien van dezelfde dienstbetrekking geen andere subsidie voor de loonkosten.',
      uitleg:
        'Niet voor een Wsw-baan, en niet naast een andere subsidie voor de loonkosten van dezelfde baan.',
      parameters: [],
      bereken(_r, { wsw, andereLoonsubsidie }) {
        if (wsw)
          return {
            mag: false,
            reden: 'Voor een baan volgens de Wet sociale werkvoorziening is er geen loonkostensubsidie.',
          }
        if (andereLoonsubsidie)
          return {
            mag: false,
            reden: 'Voor deze baan is al een andere subsidie voor de loonkosten verleend.',
          }
        return { mag: true, reden: 'Er is geen uitsluiting.' }
      },
    },
  ],
})
