import { datum } from '../../core/datum.ts'
import { vanDenkenNaarDoen } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'
import { hoogstMogelijkeVorm, type MogelijkeVorm, type Mogelijkheid } from './mogelijke-vorm.ts'
import { isLagerDan, LADDER, type Vorm } from './vormen.ts'

export type Vormkeuze = {
  readonly gekozen: Vorm
  readonly mogelijkheid: Mogelijkheid
  /** Why the lower form was chosen, in the words of who chose it. */
  readonly reden?: string | undefined
}

export type Vormoordeel = {
  readonly gekozen: Vorm
  readonly mogelijk: MogelijkeVorm
  readonly lager: boolean
  /** True when the form is lower than possible and no reason is given: the choice cannot be recorded yet. */
  readonly redenOntbreekt: boolean
  readonly tekst: string
}

/** A lower form than possible asks for a reason. It is never forbidden, only never silent. */
export const lagereVormVraagtReden = defineRegel<Vormkeuze, Vormoordeel>({
  id: 'ladder.lagere-vorm',
  naam: 'Een lagere vorm dan mogelijk vraagt een reden',
  versies: [
    {
      vanaf: datum('2015-09-01'),
      bron: vanDenkenNaarDoen('Voor alle werkzoekenden'),
      zekerheid: 'brondocument',
      wettekst:
        'Werk gaat boven uitkering. Regulier werk (met of zonder loonkostensubsidie) gaat boven werk op basis van detachering of met behoud van uitkering. Werk op basis van detachering gaat boven werk met behoud van uitkering.',
      uitleg: 'Kan iemand meer aan dan de gekozen vorm, dan staat erbij waarom die toch gekozen is.',
      parameters: [],
      regels: [hoogstMogelijkeVorm],
      bereken(r, { gekozen, mogelijkheid, reden }) {
        const mogelijk = r.regel(hoogstMogelijkeVorm, mogelijkheid)
        const lager = isLagerDan(gekozen, mogelijk.vorm)
        const redenOntbreekt = lager && (reden ?? '').trim() === ''
        const tekst = lager
          ? `${LADDER[gekozen].naam} staat lager dan wat mogelijk is: ${LADDER[mogelijk.vorm].naam}.`
          : `${LADDER[gekozen].naam} is niet lager dan wat mogelijk is.`
        return {
          gekozen,
          mogelijk,
          lager,
          redenOntbreekt,
          tekst: tekst.charAt(0).toUpperCase() + tekst.slice(1),
        }
      },
    },
  ],
})
