import { datum } from '../../core/datum.ts'
import { vanDenkenNaarDoen } from '../bronnen.ts'
import { defineRegel, type Vraag } from '../engine/index.ts'
import { type Vorm } from '../ladder/index.ts'

export const INDELINGEN = ['A', 'B', 'C'] as const
export type Indeling = (typeof INDELINGEN)[number]

export type Route = {
  readonly indeling: Indeling
  readonly route: 'bemiddeling-wsp' | 'leerwerktraject' | 'beschut-dagbesteding-of-meedoen'
  readonly tekst: string
  /** Who takes the next step. */
  readonly aanZet: string
  /** Whether the leerwerkbedrijf has a part in it. */
  readonly rolLeerwerkbedrijf: boolean
  /** Forms and instruments that fit; the choice among them is for the professional and the candidate. */
  readonly passendeVormen: readonly Vorm[]
}

const bron = vanDenkenNaarDoen('Voor wie doen we het?')

/** Assessment into A, B or C is made by the Werkplein; the rule never makes it. */
export const VRAAG_INDELING: Vraag = {
  code: 'indeling',
  vraag: 'Bij welke doelgroep hoort de kandidaat: A, B of C?',
  waarom: 'Het Werkplein bepaalt dat na een integrale beoordeling van behoeften en mogelijkheden.',
  wie: 'consulent',
  antwoorden: INDELINGEN,
  bron: vanDenkenNaarDoen('Voor alle werkzoekenden'),
}

const ROUTES: Readonly<Record<Indeling, Route>> = {
  A: {
    indeling: 'A',
    route: 'bemiddeling-wsp',
    tekst: 'Bemiddeling naar betaald werk door het werkgeversservicepunt, binnen 3 maanden.',
    aanZet: 'werkgeversservicepunt',
    rolLeerwerkbedrijf: false,
    passendeVormen: ['regulier', 'regulier-met-lks', 'banenafspraak'],
  },
  B: {
    indeling: 'B',
    route: 'leerwerktraject',
    tekst: 'Een leerwerktraject dat past bij de ontwikkelpunten, of een ander instrument.',
    aanZet: 'consulent',
    rolLeerwerkbedrijf: true,
    passendeVormen: ['leerwerktraject', 'proefplaatsing', 'detachering', 'regulier-met-lks', 'banenafspraak'],
  },
  C: {
    indeling: 'C',
    route: 'beschut-dagbesteding-of-meedoen',
    tekst: 'Beschut werk, arbeidsmatige dagbesteding of maatschappelijke participatie.',
    aanZet: 'consulent',
    rolLeerwerkbedrijf: true,
    passendeVormen: ['beschut-werk', 'dagbesteding'],
  },
}

/** The route that follows from the professional's assessment (T01-T03). */
export const routeBijIndeling = defineRegel<{ readonly indeling?: Indeling | undefined }, Route>({
  id: 'doelgroep.route',
  naam: 'Route bij doelgroep A, B of C',
  versies: [
    {
      vanaf: datum('2015-09-01'),
      bron,
      zekerheid: 'brondocument',
      wettekst:
        'Doelgroep A: Mensen die in principe meteen kunnen beginnen in een betaalde functie. Ze hebben binnen 3 maanden werk. Hiervoor is geen rol voor de WVS weggelegd, zij worden bemiddeld vanuit het WSP. Doelgroep B: Mensen met een goede kans op betaald werk. Maar ze hebben daarbij hulp nodig. Dit is normaal gesproken de doelgroep voor een leerwerktraject (naast andere instrumenten die kunnen worden ingezet). Doelgroep C: Mensen zonder een echte kans op betaald werk. Deze mensen helpen we met (nieuw) beschermt werk, arbeidsmatige dagbesteding of maatschappelijke participatie.',
      uitleg:
        'A gaat meteen naar bemiddeling, B leert eerst op een werkplek, C krijgt beschut werk, dagbesteding of een andere manier van meedoen.',
      parameters: [],
      bereken: (r, { indeling }) => (indeling === undefined ? r.vraag(VRAAG_INDELING) : ROUTES[indeling]),
    },
  ],
})
