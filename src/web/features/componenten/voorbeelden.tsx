import type { Gebeurtenis, Klok, Versie } from '../../components/index.ts'

/** Invented people and events, for the showroom only. */
export const KLOKKEN: readonly Klok[] = [
  {
    id: 'detachering',
    naam: 'Detachering bij Van Dongen Groen',
    start: '2025-01-06',
    einde: '2026-12-05',
    staat: 'loopt',
    aanZet: 'Nora de Wit, Werkplein Hart van West-Brabant',
    momenten: [
      { naam: 'Vervolg bespreken', datum: '2026-09-05' },
      { naam: 'Overdracht Werkplein', datum: '2026-11-05' },
    ],
    opschortingen: [],
    regel: {
      tekst: <p>Een detachering duurt ten hoogste 23 maanden. De tijd van het leerwerktraject telt mee.</p>,
      bron: { naam: 'Van denken naar doen, paragraaf 4.2' },
    },
  },
  {
    id: 'leerwerk',
    naam: 'Leerwerktraject',
    start: '2025-01-06',
    einde: '2025-07-28',
    staat: 'klaar',
    momenten: [{ naam: 'Tussentoets', datum: '2025-04-14' }],
    opschortingen: [{ vanaf: '2025-03-03', tot: '2025-03-25', reden: 'ziekte, drie weken' }],
  },
  {
    id: 'proefplaatsing',
    naam: 'Proefplaatsing bij Kwekerij De Lage Zijde',
    start: '2026-10-01',
    einde: '2027-01-12',
    staat: 'opgeschort',
    aanZet: 'Werkgever',
    momenten: [],
    opschortingen: [{ vanaf: '2026-11-09', tot: null, reden: 'bedrijf dicht door verbouwing' }],
  },
]

export const GEBEURTENISSEN: readonly Gebeurtenis[] = [
  {
    id: '1',
    datum: '2026-11-18',
    soort: 'Gesprek',
    icoon: 'gesprek',
    titel: 'Telefoongesprek over het vervolg',
    tekst: <p>Fatma wil graag bij de kwekerij blijven. Zij belt vrijdag terug over de uren.</p>,
    auteur: 'Nora de Wit',
  },
  {
    id: '2',
    datum: '2026-11-09',
    soort: 'Opschorting',
    icoon: 'klokpauze',
    titel: 'Proefplaatsing opgeschort',
    tekst: <p>Bedrijf dicht door verbouwing. Nieuwe einddatum volgt.</p>,
    auteur: 'Mees van Riel',
  },
  {
    id: '3',
    datum: '2026-10-01',
    soort: 'Plaatsing',
    icoon: 'werk',
    titel: 'Proefplaatsing bij Kwekerij De Lage Zijde',
    auteur: 'Mees van Riel',
    naar: '/componenten',
  },
  {
    id: '4',
    datum: '2026-03-12',
    soort: 'Meting',
    icoon: 'grafiek',
    titel: 'Loonwaarde gemeten: 62%',
    auteur: 'Jobcoach Samira Haddou',
  },
  {
    id: '5',
    datum: '2025-07-28',
    soort: 'Traject',
    icoon: 'route',
    titel: 'Leerwerktraject afgerond',
    tekst: <p>Drie van de vier leerdoelen gehaald. Zie de evaluatie in het plan.</p>,
    auteur: 'Nora de Wit',
  },
]

export const VERSIES: readonly Versie[] = [
  {
    id: '2',
    tijdstip: '2026-03-12T13:05:00Z',
    wie: 'Samira Haddou',
    van: '55%',
    naar: '62%',
    reden: 'nieuwe meting op de werkplek',
  },
  { id: '1', tijdstip: '2025-04-14T08:30:00Z', wie: 'Nora de Wit', van: 'niet ingevuld', naar: '55%' },
]

export type Rij = {
  readonly id: string
  readonly naam: string
  readonly gemeente: string
  readonly fase: string
  readonly stap: string
  readonly termijn: string
  readonly uren: number
}

export const RIJEN: readonly Rij[] = [
  {
    id: '1',
    naam: 'Achterberg, Joost',
    gemeente: 'Halderberge',
    fase: 'Bemiddelen',
    stap: 'Besluit over verlenging',
    termijn: '2026-11-17',
    uren: 0,
  },
  {
    id: '2',
    naam: 'Haile, Selam',
    gemeente: 'Roosendaal',
    fase: 'Ontwikkelen',
    stap: 'Evaluatie taaltraject',
    termijn: '2026-11-22',
    uren: 16,
  },
  {
    id: '3',
    naam: 'Van der Heijden, Rick',
    gemeente: 'Moerdijk',
    fase: 'Begeleiden',
    stap: 'Werkplekbezoek',
    termijn: '2026-11-27',
    uren: 24,
  },
  {
    id: '4',
    naam: 'Kowalska, Agnieszka',
    gemeente: 'Etten-Leur',
    fase: 'Ontwikkelen',
    stap: 'Toets participatieplaats',
    termijn: '2026-12-18',
    uren: 20,
  },
  {
    id: '5',
    naam: 'Yıldız, Fatma',
    gemeente: 'Roosendaal',
    fase: 'Ontwikkelen',
    stap: 'Vervolg na detachering',
    termijn: '2026-12-05',
    uren: 28,
  },
]
