import { datum } from '../../core/datum.ts'
import { eigenKeuze } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'
import { loopKlok } from './klok.ts'
import { maandsignaal, vooruit } from './signaal.ts'
import { type TermijnInvoer, type TermijnUitkomst } from './termijn.ts'

const bron = eigenKeuze(
  'Voor deze vorm noemt wet of afspraak geen langste duur. Het afgesproken einde krijgt dezelfde bewaking, zodat het niet in stilte voorbijgaat.',
)

/** An end that people agreed on where no rule gives one; throws when `afgesprokenEinde` is missing. */
export const afgesprokenEindeTermijn = defineRegel<TermijnInvoer, TermijnUitkomst>({
  id: 'termijn.afgesproken-einde',
  naam: 'Afgesproken einde',
  versies: [
    {
      vanaf: datum('2015-01-01'),
      bron,
      zekerheid: 'afgeleid',
      uitleg:
        'De duur is afgesproken bij de start. Een opschorting schuift het einde op; verlengen kan met een besluit.',
      parameters: [...maandsignaal],
      bereken(r, invoer) {
        const basis = invoer.afgesprokenEinde
        if (basis === undefined) throw new RangeError('afgesproken-einde without afgesprokenEinde')
        const einde = {
          code: 'einde',
          naam: 'Afgesproken einde',
          basis,
          uitleg: 'Het afgesproken einde is bereikt. Sluit af met de uitkomst, of leg een verlenging vast.',
          aanZet: 'consulent',
          bron,
        } as const
        // What was agreed can be agreed anew: there is no longest end.
        return loopKlok(r, { begin: invoer.start, einde, maximum: null, toetsen: [], ...vooruit(r) }, invoer)
      },
    },
  ],
})
