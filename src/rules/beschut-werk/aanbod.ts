import { datum } from '../../core/datum.ts'
import { participatiewet } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'
import { taakstelling, type TaakstellingInvoer } from './taakstelling.ts'

export type AanbodInvoer = TaakstellingInvoer & {
  /** Whether the council has set a higher number by ordinance, with an order of its own. */
  readonly verordeningHogerAantal: boolean
}

export type Aanbod = {
  readonly plicht: boolean
  /** Whether people may be put in an order at all. */
  readonly volgordeToegestaan: boolean
  /** Whether someone who waits must get another provision meanwhile. */
  readonly tussentijdseVoorziening: boolean
  readonly tekst: string
}

/**
 * Whether everyone with a positive advice must get an offer. It takes no facts about the person, on purpose: no wage value,
 * benefit or cost may decide who comes first.
 */
export const aanbodBeschutWerk = defineRegel<AanbodInvoer, Aanbod>({
  id: 'beschut-werk.aanbod',
  naam: 'Aanbod en volgorde bij beschut werk',
  versies: [
    {
      vanaf: datum('2017-01-01'),
      bron: participatiewet('artikel 10b, vijfde, zesde en zevende lid', '2026-07-01', '10b'),
      zekerheid: 'geverifieerd',
      wettekst:
        'De gemeenteraad kan bij verordening een hoger aantal door het college te realiseren dienstbetrekkingen vaststellen en daarbij, onverminderd artikel 8a, tweede lid, onderdeel a, regelen hoe deze additionele omvang van de voorziening wordt bepaald en hoe dan de volgorde wordt bepaald waarin de personen, bedoeld in het eerste lid, door het college van een dienstbetrekking worden voorzien.',
      uitleg:
        'Zolang het aantal niet is gehaald krijgt iedereen met een positief advies een plek, zonder volgorde. Daarna mag een volgorde alleen als de raad een hoger aantal heeft vastgesteld.',
      parameters: [],
      regels: [taakstelling],
      bereken(r, { verordeningHogerAantal, ...stand }) {
        const { plichtLoopt } = r.regel(taakstelling, stand)
        if (plichtLoopt)
          return {
            plicht: true,
            volgordeToegestaan: false,
            tussentijdseVoorziening: true,
            tekst: 'Bied iedereen met een positief advies een plek aan. Een volgorde mag niet.',
          }
        return {
          plicht: false,
          volgordeToegestaan: verordeningHogerAantal,
          tussentijdseVoorziening: true,
          tekst: verordeningHogerAantal
            ? 'Het aantal is gehaald. Voor de extra plekken geldt de volgorde van de verordening.'
            : 'Het aantal is gehaald. Wie wacht krijgt tot dan een andere voorziening uit de verordening.',
        }
      },
    },
  ],
})
