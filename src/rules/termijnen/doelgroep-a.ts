import { datum, plusMaanden } from '../../core/datum.ts'
import { vanDenkenNaarDoen } from '../bronnen.ts'
import { doelgroepAMaanden } from '../doelgroep/parameters.ts'
import { defineRegel } from '../engine/index.ts'
import { loopKlok } from './klok.ts'
import { maandsignaal, vooruit } from './signaal.ts'
import { type TermijnInvoer, type TermijnUitkomst } from './termijn.ts'

const bron = vanDenkenNaarDoen('Voor wie doen we het?')

/** Doelgroep A is at work within three months; `start` is the day of the assessment. */
export const werkDoelgroepATermijn = defineRegel<TermijnInvoer, TermijnUitkomst>({
  id: 'termijn.werk-doelgroep-a',
  naam: 'Werk voor doelgroep A',
  versies: [
    {
      vanaf: datum('2015-09-01'),
      bron,
      zekerheid: 'brondocument',
      wettekst:
        'Mensen die in principe meteen kunnen beginnen in een betaalde functie. Ze hebben binnen 3 maanden werk.',
      uitleg:
        'Wie in doelgroep A zit heeft binnen drie maanden werk. Lukt dat niet, dan past de indeling misschien niet.',
      parameters: [doelgroepAMaanden, ...maandsignaal],
      bereken(r, invoer) {
        const basis = plusMaanden(invoer.start, r.parameter(doelgroepAMaanden))
        const einde = {
          code: 'einde',
          naam: 'Drie maanden voor doelgroep A voorbij',
          basis,
          uitleg: 'Heeft de kandidaat nog geen werk? Kijk opnieuw naar de indeling en de route.',
          aanZet: 'consulent',
          bron,
        } as const
        return loopKlok(r, { begin: invoer.start, einde, maximum: basis, toetsen: [], ...vooruit(r) }, invoer)
      },
    },
  ],
})
