import { inCenten, type Bedrag } from '../../core/bedrag.ts'
import { breuk, deel, maal, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { eigenKeuze, minimumloonwet, rijksoverheid } from '../bronnen.ts'
import { defineParameter, defineRegel } from '../engine/index.ts'
import { rij } from '../rij.ts'
import { uurloon21 } from './parameters.ts'

/** The law has no month amount since 2024. Two conventions differ by up to 0.8 %. */
export type Maandconventie = 'werkdagen-van-het-jaar' | 'tweeenvijftig-weken'

const VASTE_WEKEN = breuk(52)

export const wekenPerJaar = defineParameter<Breuk>({
  id: 'minimumloon.weken-per-jaar',
  omschrijving: 'Werkdagen van het jaar gedeeld door 5',
  eenheid: 'weken',
  rijen: [
    rij('2024-01-01', '2025-01-01', breuk('52.4'), rijksoverheid('voorbeeldbedragen per maand 2024')),
    rij(
      '2025-01-01',
      '2027-01-01',
      breuk('52.2'),
      eigenKeuze('261 werkdagen in 2025 en in 2026.'),
      'afgeleid',
    ),
  ],
})

/** Pay per month from the hourly minimum wage at 21 or older. */
export const maandloonUitUurloon = defineRegel<
  { readonly urenPerWeek: Breuk; readonly conventie: Maandconventie },
  Bedrag
>({
  id: 'minimumloon.maand-uit-uur',
  naam: 'Maandbedrag uit het minimumuurloon',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: minimumloonwet('artikel 11', '2026-07-01', '11'),
      zekerheid: 'geverifieerd',
      uitleg:
        'Uurloon maal uren per week maal weken per jaar, gedeeld door twaalf. Hoeveel weken een jaar telt is een afspraak.',
      parameters: [uurloon21, wekenPerJaar],
      bereken(r, { urenPerWeek, conventie }) {
        const weken = conventie === 'werkdagen-van-het-jaar' ? r.parameter(wekenPerJaar) : VASTE_WEKEN
        const perJaar = maal(maal(inCenten(r.parameter(uurloon21)), urenPerWeek), weken)
        return r.rondAf('maandloon', deel(perJaar, breuk(12)), 'half-van-nul')
      },
    },
  ],
})
