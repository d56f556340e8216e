import type { Reden } from '../../dossiers/index.ts'

/** Words of the invented dossiers: short, about work, without anything about health. */
export const CONTACTVERSLAGEN = {
  gesprek: [
    'Voortgang besproken. De kandidaat is tevreden over de stappen tot nu toe.',
    'Gesproken over wensen en mogelijkheden. De kandidaat werkt graag met de handen.',
    'Samen het cv doorgenomen en aangevuld. Volgende keer oefenen we een sollicitatiegesprek.',
    'De kandidaat vertelt dat opstaan en op tijd komen beter lukt. Afspraken voor de komende weken gemaakt.',
    'Kennismaking. Uitgelegd wat wij doen en wat de kandidaat zelf kan doen.',
    'Drie beroepen verkend die passen bij wat de kandidaat eerder heeft gedaan.',
    'Reistijd en vervoer besproken. Met de fiets is een half uur haalbaar.',
    'De kandidaat wil graag meer uren. Samen bekeken wat daarvoor nodig is.',
    'Twijfels over werken besproken. De kandidaat wil eerst zien hoe het er op de werkvloer aan toegaat.',
    'Uitgelegd wat werken doet met de uitkering. Een rekenvoorbeeld meegegeven.',
  ],
  telefoon: [
    'Gebeld. Alles loopt; over vier weken weer contact.',
    'Kort gesproken over de afspraak van volgende week.',
    'De kandidaat belde: de bus rijdt op een andere tijd, begintijd aangepast.',
    'Nagebeld na het gesprek bij de werkgever. De kandidaat is positief.',
    'Gebeld over het rooster. De kandidaat kan ook op vrijdag.',
  ],
  huisbezoek: [
    'Thuis langs geweest om de plannen rustig door te nemen.',
    'Huisbezoek. Samen de post over werk geordend.',
  ],
  werkplekbezoek: [
    'Op de werkplek geweest. De leidinggevende is tevreden over de inzet.',
    'Samen met de werkgever gekeken welke taken er bij kunnen.',
    'De werkplek bekeken: rustig, duidelijke taken en een vaste collega.',
    'Gesproken met de kandidaat en de collega die inwerkt. Tempo groeit.',
    'Tussenstand op de werkplek: afspraken over pauzes aangepast.',
  ],
  bericht: [
    'Bericht gestuurd met de afspraken van het gesprek.',
    'Herinnering gestuurd voor de afspraak.',
    'Vacature doorgestuurd met uitleg.',
  ],
  'niet-verschenen': [
    'Niet op de afspraak gekomen. Bericht gestuurd met een nieuwe datum.',
    'Niet gekomen en niet bereikt. Morgen opnieuw bellen.',
  ],
} as const

export type Contactsoort = keyof typeof CONTACTVERSLAGEN

type Taak = {
  readonly titel: string
  readonly wachtOp: 'mij' | 'kandidaat' | 'gemeente' | 'uwv' | 'werkgever' | 'aanbieder' | 'collega'
}

export const TAKEN: readonly Taak[] = [
  { titel: 'Voortgangsgesprek plannen', wachtOp: 'mij' },
  { titel: 'Bellen over de proefdag', wachtOp: 'mij' },
  { titel: 'Cv samen afmaken', wachtOp: 'mij' },
  { titel: 'Passende vacatures zoeken', wachtOp: 'mij' },
  { titel: 'Plan bijwerken na het gesprek', wachtOp: 'mij' },
  { titel: 'Werkplek bezoeken', wachtOp: 'mij' },
  { titel: 'Uitleg geven over werken en uitkering', wachtOp: 'mij' },
  { titel: 'Nieuwe afspraak maken na gemist gesprek', wachtOp: 'mij' },
  { titel: 'Bewijs van inschrijving opsturen', wachtOp: 'kandidaat' },
  { titel: 'Diploma meenemen', wachtOp: 'kandidaat' },
  { titel: 'Kiezen tussen twee werkplekken', wachtOp: 'kandidaat' },
  { titel: 'Antwoord over kinderopvang', wachtOp: 'gemeente' },
  { titel: 'Besluit over reiskosten', wachtOp: 'gemeente' },
  { titel: 'Uitslag aanvraag doelgroepregister', wachtOp: 'uwv' },
  { titel: 'Advies beschut werk navragen', wachtOp: 'uwv' },
  { titel: 'Reactie van de werkgever na de proefdag', wachtOp: 'werkgever' },
  { titel: 'Verlenging van het contract navragen', wachtOp: 'werkgever' },
  { titel: 'Startdatum van de cursus', wachtOp: 'aanbieder' },
  { titel: 'Tussenverslag van het traject', wachtOp: 'aanbieder' },
  { titel: 'Collega van het werkgeversservicepunt denkt mee', wachtOp: 'collega' },
]

type Oordeeltekst = { readonly redenen: readonly Reden[]; readonly toelichting: string }

export const OORDELEN: Readonly<Record<'A' | 'B' | 'C', readonly Oordeeltekst[]>> = {
  A: [
    {
      redenen: ['direct-beschikbaar', 'recente-werkervaring'],
      toelichting: 'Heeft tot kort geleden gewerkt en kan meteen beginnen.',
    },
    {
      redenen: ['vak-of-diploma', 'gemotiveerd'],
      toelichting: 'Heeft een diploma waar in de regio vraag naar is en zoekt zelf actief mee.',
    },
    {
      redenen: ['werkritme-aanwezig', 'gemotiveerd'],
      toelichting: 'Heeft een vast ritme door vrijwilligerswerk en wil graag een betaalde baan.',
    },
  ],
  B: [
    {
      redenen: ['werkritme-opbouwen', 'gemotiveerd'],
      toelichting: 'Wil werken, maar moet eerst weer wennen aan vaste werktijden.',
    },
    {
      redenen: ['taal-in-ontwikkeling', 'gemotiveerd'],
      toelichting: 'Leert snel Nederlands; oefenen op een werkplek helpt het meest.',
    },
    {
      redenen: ['werknemersvaardigheden-leren'],
      toelichting:
        'Heeft weinig ervaring met samenwerken en afspraken op het werk. Met hulp is de kans op werk goed.',
    },
    {
      redenen: ['vakvaardigheden-leren', 'werkritme-aanwezig'],
      toelichting: 'Kan goed doorwerken en wil een vak leren in een leerwerktraject.',
    },
    {
      redenen: ['begeleiding-nodig', 'tempo-lager'],
      toelichting: 'Kan werken met iemand die meekijkt en taken stap voor stap uitlegt.',
    },
  ],
  C: [
    {
      redenen: ['geen-perspectief-nu', 'thuissituatie-eerst'],
      toelichting: 'Er is nu thuis te veel te regelen om te werken. Over een halfjaar kijken we opnieuw.',
    },
    {
      redenen: ['aanpassing-nodig', 'toezicht-voortdurend'],
      toelichting: 'Heeft een beschutte plek nodig met een vaste begeleider in de buurt.',
    },
    {
      redenen: ['prikkels-beperken', 'begeleiding-nodig'],
      toelichting: 'Werkt het best in een kleine groep, in een eigen tempo en met vaste taken.',
    },
  ],
}

export const PLANNEN = [
  'Stap voor stap naar een baan van vierentwintig uur in de buurt.',
  'Eerst ritme en taal, daarna een leerwerkplek.',
  'Een vak leren in de praktijk en daarna solliciteren met hulp.',
  'Uitzoeken welk werk past en dat drie maanden proberen.',
  'Van enkele dagdelen naar een werkweek, met steun op de werkplek.',
] as const

type Doel = {
  readonly ontwikkelpunt: string
  readonly omschrijving: string
  readonly interventie: {
    readonly soort:
      | 'taalondersteuning'
      | 'ervaringsdeskundige'
      | 'training'
      | 'slim-scholing'
      | 'jobcoaching'
      | 'begeleiding'
      | 'stage'
    readonly omschrijving: string
  }
}

export const DOELEN: readonly Doel[] = [
  {
    ontwikkelpunt: 'Werkritme',
    omschrijving: 'Vier dagen per week op tijd beginnen, acht weken achter elkaar.',
    interventie: { soort: 'begeleiding', omschrijving: 'Wekelijks kort gesprek over hoe het gaat.' },
  },
  {
    ontwikkelpunt: 'Nederlandse taal',
    omschrijving: 'Uitleg op de werkvloer begrijpen zonder hulp.',
    interventie: {
      soort: 'taalondersteuning',
      omschrijving: 'Taalmaatje op de werkplek, twee keer per week.',
    },
  },
  {
    ontwikkelpunt: 'Samenwerken',
    omschrijving: 'Zelf om hulp vragen en afspraken nakomen.',
    interventie: { soort: 'training', omschrijving: 'Training werknemersvaardigheden, zes bijeenkomsten.' },
  },
  {
    ontwikkelpunt: 'Vakkennis',
    omschrijving: 'Het certificaat voor de heftruck halen.',
    interventie: { soort: 'slim-scholing', omschrijving: 'Cursus heftruck met praktijkdag.' },
  },
  {
    ontwikkelpunt: 'Zelfvertrouwen',
    omschrijving: 'Drie werkplekken bekijken en er een kiezen.',
    interventie: {
      soort: 'ervaringsdeskundige',
      omschrijving: 'Gesprekken met een ervaringsdeskundige die dezelfde weg ging.',
    },
  },
  {
    ontwikkelpunt: 'Solliciteren',
    omschrijving: 'Twee sollicitatiebrieven schrijven en een gesprek oefenen.',
    interventie: { soort: 'training', omschrijving: 'Sollicitatietraining in een kleine groep.' },
  },
  {
    ontwikkelpunt: 'Computer gebruiken',
    omschrijving: 'Zelf roosters en berichten lezen op de telefoon.',
    interventie: { soort: 'begeleiding', omschrijving: 'Oefenen in het Taalhuis.' },
  },
  {
    ontwikkelpunt: 'Uren uitbreiden',
    omschrijving: 'Van zestien naar vierentwintig uur in drie maanden.',
    interventie: { soort: 'jobcoaching', omschrijving: 'Jobcoach kijkt mee op de werkplek.' },
  },
]

export const EVALUATIES = [
  {
    bevinding: 'Het gaat vooruit: op tijd, en de taken lukken zelfstandig.',
    voortgang: 4,
    mening: 'Ik merk dat ik meer kan dan ik dacht.',
    vervolg: 'Doorgaan en een dag erbij.',
  },
  {
    bevinding: 'Langzame maar vaste stappen. De uitleg in het Nederlands kost nog tijd.',
    voortgang: 3,
    mening: 'Ik wil graag meer oefenen met praten.',
    vervolg: 'Taalmaatje blijft, doel schuift zes weken op.',
  },
  {
    bevinding: 'Enkele afspraken zijn gemist. Samen gekeken wat dat makkelijker maakt.',
    voortgang: 2,
    mening: 'De ochtenden zijn moeilijk met de kinderen.',
    vervolg: 'Begintijd naar half tien.',
  },
  {
    bevinding: 'Doel gehaald, eerder dan gedacht.',
    voortgang: 5,
    mening: 'Ik ben trots.',
    vervolg: 'Werkgever zoeken voor na het traject.',
  },
] as const

export const TERUGMELDINGEN = [
  {
    reden: 'zorgvraag-gaat-voor',
    samenvatting: 'De stappen naar werk staan stil: andere zaken vragen nu alle tijd.',
    behoefte: 'Iemand van het buurtteam die meedenkt en over een halfjaar weer contact met ons zoekt.',
  },
  {
    reden: 'niet-bereikbaar',
    samenvatting: 'Vier afspraken zijn gemist en brieven en telefoontjes bleven zonder antwoord.',
    behoefte: 'Contact door de gemeente om te horen wat er speelt.',
  },
  {
    reden: 'schulden-gaan-voor',
    samenvatting: 'Zorgen over geld maken het volgen van een traject nu onmogelijk.',
    behoefte: 'Snel een plek bij schuldhulpverlening; daarna pakken wij het weer op.',
  },
  {
    reden: 'inburgering-gaat-voor',
    samenvatting: 'Het examen is over vier maanden; twee dingen tegelijk lukt niet.',
    behoefte: 'Rust om de inburgering af te maken, daarna een leerwerktraject.',
  },
  {
    reden: 'geen-arbeidsvermogen',
    samenvatting: 'Op drie werkplekken geprobeerd; ook met veel hulp lukte het niet om taken af te maken.',
    behoefte: 'Een plek in de arbeidsmatige dagbesteding, dicht bij huis.',
  },
  {
    reden: 'verhuisd',
    samenvatting: 'Gaat verhuizen naar een gemeente buiten de regio.',
    behoefte: 'Overdracht aan de nieuwe gemeente.',
  },
] as const

export const ANTWOORDEN = [
  {
    soort: 'neemt-over',
    antwoord: 'Wij nemen contact op en houden de inwoner in beeld. Dank voor het duidelijke verslag.',
  },
  {
    soort: 'terug-naar-keten',
    antwoord: 'Wij hebben gesproken; de inwoner wil toch door. Graag een nieuwe start in januari.',
  },
  { soort: 'overleg', antwoord: 'Graag eerst samen overleggen. Wij stellen drie data voor.' },
  { soort: 'sluiten', antwoord: 'Akkoord, het traject kan worden gesloten.' },
] as const

export const OPSCHORTREDENEN = [
  { reden: 'ziekte', toelichting: 'Tijdelijk niet aanwezig; de werkgever houdt de plek vrij.' },
  { reden: 'zorgtaken', toelichting: 'Zorgt enkele weken voor een familielid.' },
  { reden: 'verblijf-elders', toelichting: 'Verblijft met toestemming korte tijd in het buitenland.' },
  { reden: 'werkgever-gesloten', toelichting: 'Het bedrijf is dicht door een verbouwing.' },
] as const
