import type { DemoAccount } from '../toegang/index.ts'

/** The password of every demo account; it stands on the sign-in page. */
export const DEMO_WACHTWOORD = 'schakel-demo'

type Kort = Omit<DemoAccount, 'wachtwoord'>

const ACCOUNTS: readonly Kort[] = [
  {
    gebruikersnaam: 'demo-consulent',
    naam: 'Sanne van Loon',
    rol: 'consulent',
    organisatie: 'Werkplein Hart van West-Brabant',
    uitleg: {
      nl: 'Sanne begeleidt zo’n vijftig mensen in Roosendaal. Elke ochtend ziet zij wie haar nodig heeft.',
      en: 'Sanne guides some fifty people in Roosendaal. Every morning she sees who needs her.',
    },
    probeer: {
      nl: 'Open Vandaag, kies een termijn die te laat is en zet het leerwerktraject drie weken stil: het einde schuift mee.',
      en: 'Open Vandaag (Today), pick a late term and suspend the leerwerktraject for three weeks: its end moves along.',
    },
  },
  {
    gebruikersnaam: 'demo-jobcoach',
    naam: 'Youssef Amrani',
    rol: 'jobcoach',
    organisatie: 'Werkplein Hart van West-Brabant',
    uitleg: {
      nl: 'Youssef helpt mensen die al werken om hun baan te houden. Hij komt bij hen op het werk.',
      en: 'Youssef helps people who already work to keep their job. He visits them at work.',
    },
    probeer: {
      nl: 'Bekijk wie deze week aan de beurt is en leg een bezoek aan een werkplek vast.',
      en: 'See who is due this week and record a visit to a workplace.',
    },
  },
  {
    gebruikersnaam: 'demo-accountmanager',
    naam: 'Marloes Dekkers',
    rol: 'accountmanager',
    organisatie: 'Werkplein Hart van West-Brabant',
    uitleg: {
      nl: 'Marloes kent de werkgevers in de regio en zoekt met hen naar plekken die passen.',
      en: 'Marloes knows the employers of the region and finds workplaces that fit with them.',
    },
    probeer: {
      nl: 'Zoek een werkgever en bekijk hoeveel plekken vrij zijn. Voeg dan een nieuwe werkplek toe.',
      en: 'Find an employer and see how many places are free. Then add a new workplace.',
    },
  },
  {
    gebruikersnaam: 'demo-regisseur',
    naam: 'Ineke Vermeulen',
    rol: 'regisseur',
    organisatie: 'Regionale samenwerking De Schakelkast',
    uitleg: {
      nl: 'Ineke let op de hele keten: negen gemeenten, twee Werkpleinen en het leerwerkbedrijf.',
      en: 'Ineke watches the whole chain: nine municipalities, two Werkpleinen and the leerwerkbedrijf.',
    },
    probeer: {
      nl: 'Kijk wie in de regio geen volgende stap heeft en hoe de fasen over de kwartalen verschuiven.',
      en: 'See who in the region has no next step and how the phases shift over the quarters.',
    },
  },
  {
    gebruikersnaam: 'demo-beleid',
    naam: 'Tom Konings',
    rol: 'beleid',
    organisatie: 'Gemeente Roosendaal',
    uitleg: {
      nl: 'Tom werkt bij de gemeente Roosendaal. Hij krijgt mensen terug voor wie werk nu niet lukt.',
      en: 'Tom works for the municipality of Roosendaal. People for whom work does not succeed now come back to him.',
    },
    probeer: {
      nl: 'Open een terugmelding die op antwoord wacht en beantwoord haar. De consulent krijgt dan een taak.',
      en: 'Open a report back that waits for an answer and reply. The consultant then gets a task.',
    },
  },
  {
    gebruikersnaam: 'demo-brabantsewal',
    naam: 'Bram Goossens',
    rol: 'consulent',
    organisatie: 'Werkplein Brabantse Wal (ISD)',
    uitleg: {
      nl: 'Bram is consulent in Bergen op Zoom. Van mensen uit Roosendaal ziet hij alleen wie met zijn Werkplein is gedeeld.',
      en: 'Bram is a consultant in Bergen op Zoom. Of the people of Roosendaal he sees only who is shared with his Werkplein.',
    },
    probeer: {
      nl: 'Kopieer bij Sanne het adres van een dossier en open het als Bram: het is er niet. Deel het, en het is er wel.',
      en: 'Copy the address of a dossier as Sanne and open it as Bram: it is not there. Share it, and it is.',
    },
  },
  {
    gebruikersnaam: 'demo-beheerder',
    naam: 'Priya Ramdin',
    rol: 'beheerder',
    organisatie: 'Werkplein Hart van West-Brabant',
    uitleg: {
      nl: 'Priya beheert Schakel voor het Werkplein en neemt bestanden over uit oude systemen.',
      en: 'Priya administers Schakel for the Werkplein and takes over files from old systems.',
    },
    probeer: {
      nl: 'Zoek een dossier en bekijk de geschiedenis: wie wijzigde wat, wanneer en waarom.',
      en: 'Find a dossier and look at its history: who changed what, when and why.',
    },
  },
  {
    gebruikersnaam: 'demo-privacy',
    naam: 'Hugo Lambrechts',
    rol: 'functionaris-gegevens',
    organisatie: 'Regionale samenwerking De Schakelkast',
    uitleg: {
      nl: 'Hugo bewaakt de privacy. Hij ziet wie een dossier bekeek en waarom, maar niet wat erin staat.',
      en: 'Hugo guards privacy. He sees who looked into a dossier and why, not what it says.',
    },
    probeer: {
      nl: 'Bekijk het journaal van de laatste week en controleer of er niets uit is weggelaten.',
      en: 'Look at the journal of the last week and check that nothing was left out.',
    },
  },
  {
    gebruikersnaam: 'demo-overname',
    naam: 'R. Schouten',
    rol: 'consulent',
    organisatie: 'WerkBedrijf',
    uitleg: {
      nl: 'R. Schouten werkt in een tweede regio, Rijk van Nijmegen. Daar staat nog niemand in Schakel.',
      en: 'R. Schouten works in a second region, Rijk van Nijmegen. Nobody is in Schakel there yet.',
    },
    probeer: {
      nl: 'Neem het bestand demo/caseload-export.csv over: kies de kolommen, herstel de foute regels, draai het weer terug.',
      en: 'Take over the file demo/caseload-export.csv: choose the columns, mend the wrong rows, and undo it again.',
    },
  },
]

/** The accounts on the demo's sign-in page; the generator makes a user for each. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = ACCOUNTS.map((a) => ({
  ...a,
  wachtwoord: DEMO_WACHTWOORD,
}))
