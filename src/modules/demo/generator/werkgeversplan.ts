import { datum } from '../../../core/datum.ts'
import type { Werkgevergegevens, Werkplekgegevens } from '../../werkgevers/index.ts'
import { ZAAD } from '../moment.ts'
import type { Medewerker } from './medewerkers.ts'
import { drawNaam } from './namen.ts'
import { BRABANTSE_WAL, GEMEENTEN, organisatie } from './organisaties.ts'
import { createLoting } from './toeval.ts'

/** A kind of work with the words its employers' invented names are made of. */
type Sector = {
  readonly sector: string
  readonly voor: readonly string[]
  readonly na: readonly string[]
  readonly werk: readonly string[]
}

const woorden = (tekst: string): readonly string[] => tekst.split(',')

const SECTOREN: readonly Sector[] = [
  {
    sector: 'Logistiek',
    voor: woorden('Pakhuis,Magazijn,Distributie,Overslag'),
    na: woorden('De Snelle Egel,Vlotweg,De Kartonnen Doos,Zuidpoort,Ampersand'),
    werk: woorden('Orders verzamelen,Inpakken en labelen,Goederen ontvangen'),
  },
  {
    sector: 'Groen',
    voor: woorden('Hoveniers,Kwekerij,Tuinderij,Groenbeheer'),
    na: woorden('De Blauwe Bes,Bladstil,De Luie Hark,Wilgenhof,Klaproos'),
    werk: woorden('Perken onderhouden,Stekken en oppotten,Oogst sorteren'),
  },
  {
    sector: 'Schoonmaak',
    voor: woorden('Schoonmaakbedrijf,Glasbewassing,Reiniging'),
    na: woorden('Glim,De Zeepbel,Spik & Span en Zonen,Helder Water'),
    werk: woorden('Kantoren schoonmaken,Hotelkamers verzorgen,Glas bewassen'),
  },
  {
    sector: 'Zorg en welzijn',
    voor: woorden('Zorggroep,Woonzorg,Thuishulp'),
    na: woorden('De Warme Wanten,Avondrood,De Linnenkast,Rozenhoed'),
    werk: woorden('Helpen in de huiskamer,Linnenkamer,Keukenassistent'),
  },
  {
    sector: 'Techniek en metaal',
    voor: woorden('Metaalwerk,Machinefabriek,Plaatwerk,Elektro'),
    na: woorden('De Koperen Moer,Vonk & Vijl,Draaibank Zuid,Klinknagel'),
    werk: woorden('Onderdelen samenstellen,Ontbramen en boren,Kabels op maat maken'),
  },
  {
    sector: 'Voedsel',
    voor: woorden('Bakkerij,Conserven,Groentesnijderij,Zuivel'),
    na: woorden('De Dikke Worst,Krokant,De Zure Appel,Suikerbiet'),
    werk: woorden('Inpakken aan de lijn,Groente snijden,Kratten wassen'),
  },
  {
    sector: 'Detailhandel',
    voor: woorden('Bouwmarkt,Kringloop,Supermarkt,Tuincentrum'),
    na: woorden('De Tweede Ronde,Voordeurtje,Zolderkamer,De Gulle Kar'),
    werk: woorden('Vakken vullen,Kassa en klanten,Retouren verwerken'),
  },
  {
    sector: 'Horeca',
    voor: woorden('Eetcafé,Lunchroom,Hotel,Kantine'),
    na: woorden('De Lepel,Het Scheve Dak,In den Verzonnen Haan,Zoutvat'),
    werk: woorden('Afwas en keuken,Bediening,Ontbijt klaarzetten'),
  },
  {
    sector: 'Bouw',
    voor: woorden('Bouwbedrijf,Schilders,Stratenmakers'),
    na: woorden('De Rechte Muur,Loodlijn,Kwast & Co,Steen voor Steen'),
    werk: woorden('Opruimen op de bouw,Schilderen,Straatwerk'),
  },
  {
    sector: 'Overheid en kantoor',
    voor: woorden('Administratie,Postbezorging,Drukkerij'),
    na: woorden('De Paperclip,Inktvlek,Enveloppe Zuid,Stempelkussen'),
    werk: woorden('Post en archief,Ontvangst en telefoon,Scannen en invoeren'),
  },
]

/** A workplace of the plan: what it is, and how many places people take there at most at once. */
export type Planplek = {
  readonly sleutel: string
  /** 1, 2, 3 within the employer. */
  readonly nummer: number
  readonly werkgever: Planwerkgever
  readonly gegevens: Omit<Werkplekgegevens, 'plaatsen'>
  /** Places beyond what is needed at the busiest moment. */
  readonly ruimte: number
}
export type Planwerkgever = {
  readonly nummer: number
  readonly gegevens: Werkgevergegevens
  readonly door: Medewerker
  readonly gemeente: string
}

const VANAF = datum('1985-01-01')
const AANTAL = 160

/** Work within the walls of the leerwerkbedrijf, product by market (PMC; source: S3). */
const PMCS = [
  'Verpakken en ompakken',
  'Elektromontage',
  'Metaal',
  'Groenvoorziening',
  'Schoonmaak',
  'Post en distributie',
  'Kwekerij De Proeftuin',
  'Fietsenwerkplaats',
  'Kringloop en textiel',
  'Bedrijfsrestaurant',
  'Drukwerk en afwerking',
  'Houtbewerking',
]
const HALLEN = ['Roosendaal', 'Bergen op Zoom', 'Etten-Leur']

/** Employers of the region with their workplaces; all names are invented. The first is the leerwerkbedrijf with its PMCs. */
export function createWerkgevers(medewerkers: readonly Medewerker[]): {
  werkgevers: Planwerkgever[]
  plekken: Planplek[]
} {
  const managers = medewerkers.filter((m) => m.rol === 'accountmanager')
  const namen = new Set<string>()
  const leerwerk = leerwerkbedrijf(managers)
  const werkgevers = Array.from({ length: AANTAL }, (_, i) => createWerkgever(i + 2, managers, namen))
  return {
    werkgevers: [leerwerk, ...werkgevers.map((w) => w.werkgever)],
    plekken: [...pmcs(leerwerk), ...werkgevers.flatMap((w) => w.plekken)],
  }
}

const LEEG = {
  kvkNummer: null,
  contactpersoon: null,
  telefoon: null,
  email: null,
  ambassadeur: false,
  actief: true,
} as const

function leerwerkbedrijf(managers: readonly Medewerker[]): Planwerkgever {
  const org = organisatie('leerwerk')
  const door = managers.find((m) => m.organisatie === org)
  if (door === undefined) throw new Error('the leerwerkbedrijf has no account manager')
  const gegevens = {
    ...LEEG,
    naam: org.naam,
    vestigingsplaats: 'Roosendaal',
    sector: 'Leerwerkbedrijf',
    regulier: false,
    organisatieId: org.id,
    accountmanagerId: door.id,
  }
  return { nummer: 1, gegevens, door, gemeente: 'GM1674' }
}

function pmcs(werkgever: Planwerkgever): Planplek[] {
  return PMCS.flatMap((pmc, i) =>
    HALLEN.map((hal, j) => ({
      sleutel: `1|${pmc}|${hal}`,
      nummer: i * HALLEN.length + j + 1,
      werkgever,
      ruimte: 4,
      gegevens: {
        naam: `PMC ${pmc}, ${hal}`,
        omschrijving: `Werk binnen het leerwerkbedrijf: ${pmc.toLowerCase()}.`,
        ligging: 'binnen' as const,
        locatie: hal,
        urenPerWeek: 32,
        vormen: [],
        vanaf: VANAF,
        tot: null,
      },
    })),
  )
}

function createWerkgever(
  nummer: number,
  managers: readonly Medewerker[],
  namen: Set<string>,
): { werkgever: Planwerkgever; plekken: Planplek[] } {
  const loting = createLoting(ZAAD, 'werkgever', nummer)
  const gemeente = loting.gewogen(GEMEENTEN.map((g) => [g.gewicht, g] as const))
  const plaats = gemeente.kernen[0]?.[0] ?? gemeente.naam
  const sector = loting.kies(SECTOREN)
  let naam = `${loting.kies(sector.voor)} ${loting.kies(sector.na)}`
  if (namen.has(`${naam}|${plaats}`)) naam += ` ${nummer}`
  namen.add(`${naam}|${plaats}`)
  const wie = BRABANTSE_WAL.includes(gemeente.code) ? 'wal' : 'hart'
  const door = loting.kies(managers.filter((m) => m.organisatie.sleutel === wie))
  const contact = drawNaam(
    loting,
    loting.gewogen([
      [80, 'nl'],
      [10, 'tr'],
      [10, 'ar'],
    ] as const),
  )
  const gegevens: Werkgevergegevens = {
    naam,
    sector: sector.sector,
    vestigingsplaats: plaats,
    regulier: true,
    organisatieId: null,
    accountmanagerId: door.id,
    // No number of the trade register: any eight digits may be somebody's.
    kvkNummer: null,
    contactpersoon: [contact.voornaam, contact.voorvoegsel, contact.achternaam]
      .filter((d) => d !== null)
      .join(' '),
    telefoon: `06-0000${String(1000 + nummer)}`,
    email: `werk${nummer}@verzonnen.example`,
    ambassadeur: loting.kans(0.12),
    actief: !loting.kans(0.03),
  }
  const werkgever = { nummer, gegevens, door, gemeente: gemeente.code }
  const soorten = sector.werk.slice(
    0,
    loting.gewogen([
      [5, 1],
      [4, 2],
      [2, 3],
    ]),
  )
  return {
    werkgever,
    plekken: soorten.map((werk, i) => createPlek(werkgever, i + 1, werk, plaats, 2 + loting.geheel(0, 3))),
  }
}

function createPlek(
  werkgever: Planwerkgever,
  nummer: number,
  werk: string,
  plaats: string,
  ruimte: number,
): Planplek {
  return {
    sleutel: `${werkgever.nummer}|${werk}`,
    nummer,
    werkgever,
    ruimte,
    gegevens: {
      naam: werk,
      omschrijving: `${werk} bij ${werkgever.gegevens.naam}, met uitleg van een vaste collega.`,
      ligging: 'buiten',
      locatie: plaats,
      urenPerWeek: 32,
      vormen: [],
      vanaf: VANAF,
      tot: null,
    },
  }
}
