import { datum, plusWeken } from '../../core/datum.ts'
import { defineRegel, type Parameter, type Regel, type RegelVersie } from '../engine/index.ts'
import { loopKlok } from './klok.ts'
import { adviesBeschutWerkWeken, ART_10D_12, BABW_2, besluitLoonkostensubsidieWeken } from './parameters.ts'
import { vooruitKort, weeksignaal } from './signaal.ts'
import { type AanZet, type TermijnInvoer, type TermijnUitkomst } from './termijn.ts'

type Weektermijn = Pick<
  RegelVersie<TermijnInvoer, TermijnUitkomst>,
  'vanaf' | 'bron' | 'wettekst' | 'uitleg'
> & {
  readonly id: string
  readonly naam: string
  readonly weken: Parameter<number>
  readonly eindnaam: string
  readonly einduitleg: string
  readonly aanZet: AanZet
}

/** A term of whole weeks within which an organisation must answer: the same weekday, so many weeks later. */
function weektermijn(t: Weektermijn): Regel<TermijnInvoer, TermijnUitkomst> {
  return defineRegel<TermijnInvoer, TermijnUitkomst>({
    id: t.id,
    naam: t.naam,
    versies: [
      {
        vanaf: t.vanaf,
        bron: t.bron,
        zekerheid: 'geverifieerd',
        ...(t.wettekst === undefined ? {} : { wettekst: t.wettekst }),
        uitleg: t.uitleg,
        parameters: [t.weken, ...weeksignaal],
        bereken(r, invoer) {
          r.aanname(
            'De Algemene termijnenwet is niet toegepast: valt het einde op een vrije dag, dan kan het later zijn.',
          )
          const basis = plusWeken(invoer.start, r.parameter(t.weken))
          const einde = {
            code: 'einde',
            naam: t.eindnaam,
            basis,
            uitleg: t.einduitleg,
            aanZet: t.aanZet,
            bron: t.bron,
          }
          const plan = {
            begin: invoer.start,
            einde,
            maximum: basis,
            toetsen: [],
            ...vooruitKort(r),
          }
          return loopKlok(r, plan, invoer)
        },
      },
    ],
  })
}

/** UWV advises on beschut werk within eight weeks after the request. */
export const adviesBeschutWerkTermijn = weektermijn({
  id: 'termijn.advies-beschut-werk',
  naam: 'Termijn voor het advies beschut werk',
  weken: adviesBeschutWerkWeken,
  vanaf: datum('2022-07-01'),
  bron: BABW_2,
  wettekst:
    'Het Uitvoeringsinstituut werknemersverzekeringen verricht de werkzaamheden, bedoeld in artikel 10b, tweede en derde lid, van de Participatiewet, en adviseert het college hierover binnen acht weken nadat het hiertoe van het college of van de persoon, bedoeld in artikel 10b, derde lid, van de Participatiewet, een verzoek heeft ontvangen.',
  uitleg: 'UWV heeft acht weken voor het advies, vanaf de dag waarop het verzoek binnen is.',
  eindnaam: 'Advies UWV uiterlijk',
  einduitleg: 'Op deze dag moet het advies van UWV er zijn. Is het er niet, vraag UWV dan wanneer het komt.',
  aanZet: 'uwv',
})

/** The college decides on loonkostensubsidie within five weeks. */
export const besluitLoonkostensubsidieTermijn = weektermijn({
  id: 'termijn.besluit-loonkostensubsidie',
  naam: 'Termijn voor het besluit loonkostensubsidie',
  weken: besluitLoonkostensubsidieWeken,
  vanaf: datum('2023-07-01'),
  bron: ART_10D_12,
  wettekst:
    'De beschikking tot loonkostensubsidie wordt genomen binnen vijf weken: a. nadat de loonwaarde is vastgesteld, bedoeld in artikel 10d, eerste lid, aanhef en onderdeel a; of b. nadat is vastgesteld dat de vaststelling van de loonwaarde achterwege kan blijven, bedoeld in artikel 10d, eerste lid, aanhef en onderdeel b.',
  uitleg:
    'Het college beslist binnen vijf weken nadat de loonwaarde vaststaat, of nadat is besloten dat meten niet nodig is.',
  eindnaam: 'Besluit loonkostensubsidie uiterlijk',
  einduitleg: 'Op deze dag moet het besluit genomen zijn.',
  aanZet: 'college',
})
