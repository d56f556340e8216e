import { datum, plusMaanden } from '../../core/datum.ts'
import { defineRegel } from '../engine/index.ts'
import { loopKlok, type Klokplan } from './klok.ts'
import { ART_10A, participatieplaatsMaanden, type Participatieplaatsmaanden } from './parameters.ts'
import { maandsignaal, vooruit } from './signaal.ts'
import { type TermijnInvoer, type TermijnUitkomst } from './termijn.ts'

/** Participatieplaats: assessments and ends as article 10a orders them. */
export const participatieplaatsTermijn = defineRegel<TermijnInvoer, TermijnUitkomst>({
  id: 'termijn.participatieplaats',
  naam: 'Duur van een participatieplaats',
  versies: [
    {
      vanaf: datum('2015-01-01'),
      bron: ART_10A('eerste, achtste, negende en tiende lid'),
      zekerheid: 'geverifieerd',
      wettekst:
        'Met betrekking tot degene die op grond van het eerste lid additionele werkzaamheden verricht, beoordeelt het college na een periode van negen maanden na de aanvang van die werkzaamheden of de toepassing van dit artikel zijn kans op inschakeling in het arbeidsproces heeft vergroot. Indien dat niet het geval is wordt het verrichten van de additionele werkzaamheden twaalf maanden na aanvang van die werkzaamheden beëindigd.',
      uitleg:
        'Een participatieplaats duurt twee jaar. Na negen maanden kijkt het college of het helpt; zo niet, dan stopt het na een jaar. Verlengen kan twee keer met een jaar.',
      parameters: [participatieplaatsMaanden, ...maandsignaal],
      bereken(r, invoer) {
        const m = r.parameter(participatieplaatsMaanden)
        r.aanname(
          'Werk in het kader van een andere voorziening (artikel 10a, derde lid) is niet van de twee jaar afgetrokken.',
        )
        return loopKlok(r, { ...participatieplaatsplan(invoer, m), ...vooruit(r) }, invoer)
      },
    },
  ],
})

function participatieplaatsplan(
  { start }: TermijnInvoer,
  m: Participatieplaatsmaanden,
): Pick<Klokplan, 'begin' | 'einde' | 'maximum' | 'toetsen'> {
  const op = (
    code: string,
    naam: string,
    maanden: number,
    lid: string,
    uitleg: string,
  ): Klokplan['einde'] => ({
    code,
    naam,
    basis: plusMaanden(start, maanden),
    uitleg,
    aanZet: 'college',
    bron: ART_10A(lid),
  })
  return {
    begin: start,
    einde: op(
      'einde',
      'Einde participatieplaats',
      m.eerste,
      'eerste en negende lid',
      'De twee jaar zijn om. Voor deze dag beoordeelt het college of een derde jaar, in een andere omgeving, de kans op werk aanmerkelijk verbetert.',
    ),
    maximum: plusMaanden(start, m.vierdeJaar),
    toetsen: [
      op(
        'toets-9-maanden',
        'Beoordeling na 9 maanden',
        m.toets,
        'achtste lid',
        'Het college beoordeelt of de kans op werk groter is geworden.',
      ),
      op(
        'stop-12-maanden',
        'Stop zonder vooruitgang',
        m.stop,
        'achtste lid',
        'Is de kans op werk niet groter geworden, dan stopt de participatieplaats op deze dag.',
      ),
      op(
        'einde-derde-jaar',
        'Einde derde jaar',
        m.derdeJaar,
        'negende en tiende lid',
        'Alleen na verlenging. Voor deze dag beoordeelt het college of een vierde jaar zin heeft.',
      ),
      op('einde-vierde-jaar', 'Uiterste einde', m.vierdeJaar, 'tiende lid', 'Langer dan vier jaar kan niet.'),
    ],
  }
}
