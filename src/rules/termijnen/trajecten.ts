import { datum, plusMaanden } from '../../core/datum.ts'
import { vanDenkenNaarDoen } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'
import { loopKlok } from './klok.ts'
import {
  ART_8A,
  detacheringMaanden,
  leerwerktrajectMaanden,
  opschortingskeuze,
  proefplaatsingMaanden,
  proefplaatsingVerlengingMaanden,
} from './parameters.ts'
import { type TermijnInvoer, type TermijnUitkomst } from './termijn.ts'
import { maandsignaal, vooruit } from './signaal.ts'

const S3_B = vanDenkenNaarDoen('Voor doelgroep B (leerwerktrajecten)')

/** Leerwerktraject: work to learn, keeping benefit, at most as long as the Participatieverordening says. */
export const leerwerktrajectTermijn = defineRegel<TermijnInvoer, TermijnUitkomst>({
  id: 'termijn.leerwerktraject',
  naam: 'Duur van een leerwerktraject',
  versies: [
    {
      vanaf: datum('2015-09-01'),
      bron: S3_B,
      zekerheid: 'brondocument',
      wettekst:
        'Voor de maximale lengte van een leerwerktraject met behoud van uitkering wordt aangesloten bij de termijnen genoemd in de Participatieverordening, welke de 9 gemeenten allen hebben vastgesteld. Momenteel is dit 6 maanden.',
      uitleg:
        'Een leerwerktraject duurt zo kort mogelijk, en niet langer dan de verordening toestaat. Daarna volgt bemiddeling naar werk.',
      parameters: [leerwerktrajectMaanden, ...maandsignaal],
      bereken(r, invoer) {
        const basis = plusMaanden(invoer.start, r.parameter(leerwerktrajectMaanden))
        const einde = {
          code: 'einde',
          naam: 'Einde leerwerktraject',
          basis,
          uitleg:
            'Het leerwerktraject stopt. De kandidaat krijgt bemiddeling naar regulier werk via het werkgeversservicepunt; lukt dat niet meteen, dan maatwerk, proefplaatsing of detachering.',
          aanZet: 'consulent',
          bron: S3_B,
        } as const
        return loopKlok(r, { begin: invoer.start, einde, maximum: basis, toetsen: [], ...vooruit(r) }, invoer)
      },
    },
  ],
})

/** Detachment: the clock starts with the leerwerktraject, not with the detachment. */
export const detacheringTermijn = defineRegel<TermijnInvoer, TermijnUitkomst>({
  id: 'termijn.detachering',
  naam: 'Duur van een detachering',
  versies: [
    {
      vanaf: datum('2015-09-01'),
      bron: S3_B,
      zekerheid: 'brondocument',
      wettekst:
        'Een detachering duurt zo kort mogelijk. In elk geval niet langer dan 23 maanden, inclusief de leerwerkperiode.',
      uitleg:
        'De 23 maanden beginnen op de eerste dag van het leerwerktraject. Daarna pakt het Werkplein de kandidaat meteen op.',
      parameters: [detacheringMaanden, opschortingskeuze, ...maandsignaal],
      bereken(r, invoer) {
        const begin = invoer.leerwerkStart ?? invoer.start
        if (begin > invoer.start)
          throw new RangeError(`leerwerkStart ${begin} lies after start ${invoer.start}`)
        if (invoer.leerwerkStart === undefined)
          r.aanname(
            'Er ging geen leerwerktraject aan vooraf: de 23 maanden tellen vanaf de start van de detachering.',
          )
        const keuze = invoer.keuze ?? r.parameter(opschortingskeuze)
        r.aanname(
          keuze === 'alleen-eigen-klok'
            ? 'Een opschorting van het leerwerktraject verschuift de 23 maanden van de detachering niet.'
            : 'Een opschorting van het leerwerktraject verschuift de 23 maanden van de detachering mee.',
        )
        const basis = plusMaanden(begin, r.parameter(detacheringMaanden))
        const eigen = invoer.opschortingen ?? []
        const tellend =
          keuze === 'alleen-eigen-klok' ? eigen : [...eigen, ...(invoer.leerwerkOpschortingen ?? [])]
        const einde = {
          code: 'einde',
          naam: 'Einde detachering',
          basis,
          uitleg:
            'De detachering stopt, de leerwerkperiode meegeteld. Is er nog geen regulier werk, dan pakt het Werkplein de kandidaat meteen op.',
          aanZet: 'consulent',
          bron: S3_B,
        } as const
        return loopKlok(r, { begin, einde, maximum: basis, toetsen: [], ...vooruit(r) }, invoer, tellend)
      },
    },
  ],
})

/** Proefplaatsing: two months keeping benefit, four more by decision. */
export const proefplaatsingTermijn = defineRegel<TermijnInvoer, TermijnUitkomst>({
  id: 'termijn.proefplaatsing',
  naam: 'Duur van een proefplaatsing',
  versies: [
    {
      vanaf: datum('2023-07-01'),
      bron: ART_8A,
      zekerheid: 'geverifieerd',
      wettekst:
        'onder welke voorwaarden het college toestemming verleent aan een persoon als bedoeld in artikel 7, eerste lid, onderdeel a, die algemene bijstand ontvangt om op een proefplaats gedurende twee maanden, met mogelijkheid tot verlenging met maximaal vier maanden, werkzaamheden te verrichten;',
      uitleg:
        'Op proef werken met behoud van bijstand duurt twee maanden. Het college kan dat verlengen, samen tot hoogstens zes maanden.',
      parameters: [proefplaatsingMaanden, proefplaatsingVerlengingMaanden, ...maandsignaal],
      bereken(r, invoer) {
        const maanden = r.parameter(proefplaatsingMaanden)
        const uiterste = plusMaanden(invoer.start, maanden + r.parameter(proefplaatsingVerlengingMaanden))
        const einde = {
          code: 'einde',
          naam: 'Einde proefplaatsing',
          basis: plusMaanden(invoer.start, maanden),
          uitleg: 'De proefplaatsing stopt, of het college verlengt haar met een besluit.',
          aanZet: 'college',
          bron: ART_8A,
        } as const
        const laatste = {
          code: 'uiterste-einde',
          naam: 'Uiterste einde na verlenging',
          basis: uiterste,
          uitleg:
            'Langer dan dit kan een proefplaatsing niet duren. De werkgever beslist over een dienstverband.',
          aanZet: 'werkgever',
          bron: ART_8A,
        } as const
        return loopKlok(
          r,
          { begin: invoer.start, einde, maximum: uiterste, toetsen: [laatste], ...vooruit(r) },
          invoer,
        )
      },
    },
  ],
})
