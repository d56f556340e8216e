import { type Params } from './bevinding.ts'

type Tekst = readonly [reden: string, herstel: string]

/**
 * Every finding on a row, with its reason and its remedy. `{naam}` is filled from the parameters. The code is
 * also the key under which the web translates it.
 */
const TEKSTEN = {
  'bsn-ontbreekt': [
    'Er staat geen BSN.',
    'Vul het BSN in, of kies om deze persoon zonder BSN over te nemen.',
  ],
  'bsn-teken': ['Een BSN bestaat alleen uit cijfers.', 'Haal letters en andere tekens weg.'],
  'bsn-lengte': ['Een BSN heeft negen cijfers; hier staan er {aantal}.', 'Zoek het BSN op en vul het in.'],
  'bsn-elfproef': [
    'Dit nummer voldoet niet aan de elfproef; er zit een tikfout in.',
    'Zoek het BSN op en vul het in.',
  ],
  'bsn-voorloopnul': [
    'Er staan {aantal} cijfers; een rekenprogramma laat een nul aan het begin weg.',
    'Bedoelt u {voorstel}? Neem het voorstel dan over.',
  ],
  'naam-ontbreekt': ['De achternaam ontbreekt.', 'Vul de achternaam in.'],
  'bsn-elders': [
    'Deze persoon heeft al een dossier bij een andere gemeente in de regio.',
    'Vraag die gemeente om overdracht, of laat deze rij weg.',
  ],
  'bsn-geen-test': [
    'De demo neemt alleen verzonnen mensen over, met een test-BSN (9999…).',
    'Gebruik in de demo geen gegevens van echte mensen.',
  ],
  'voornaam-ontbreekt': [
    'De voornaam ontbreekt, en voorletters ook.',
    'Vul de voornaam of de voorletters in.',
  ],
  'gemeente-ontbreekt': [
    'De gemeente ontbreekt.',
    'Vul de gemeente in, of kies een gemeente voor het hele bestand.',
  ],
  'gemeente-buiten-gebied': [
    '{naam} hoort niet bij de gemeenten waarvoor u werkt.',
    'Laat deze persoon over aan de eigen gemeente, of kies de juiste gemeente.',
  ],
  'naam-cijfers': ['Er staan cijfers in de naam.', 'Kijk of dit de naam is.'],
  'naam-onzeker': [
    'Uit de volledige naam is niet zeker wat de achternaam is; gelezen als "{achternaam}".',
    'Kijk of dat klopt.',
  ],
  'naam-hoofdletters': ['De naam staat in hoofdletters; gelezen als "{naam}".', 'Kijk of dat klopt.'],
  'teken-verloren': [
    'Er is een letter verloren gegaan in het oude systeem (een vraagteken in plaats van de letter).',
    'Vraag de juiste spelling na{suggestie}.',
  ],
  'tekst-verhaspeld': [
    'De letters zijn verhaspeld door een verkeerde codering.',
    'Bedoelt u "{voorstel}"? Neem het voorstel dan over, of lees het bestand met een andere codering.',
  ],
  'tekst-stuurtekens': ['Er stonden onzichtbare tekens in; die zijn weggelaten.', 'U hoeft niets te doen.'],
  'tekst-te-lang': ['De tekst heeft {aantal} tekens; {grens} is het meeste.', 'Kort de tekst in.'],
  'datum-vorm': ['Dit is geen datum.', 'Schrijf dag-maand-jaar, bijvoorbeeld 14-03-2024.'],
  'datum-bestaat-niet': ['Deze dag bestaat niet.', 'Zoek de juiste datum op en vul die in.'],
  'datum-jaar': [
    'Het jaartal heeft twee cijfers: de eeuw ontbreekt.',
    'Bedoelt u {voorstel}? Neem het voorstel over, voor deze rij of voor het hele bestand.',
  ],
  'datum-jaar-onzeker': [
    'Het jaartal heeft twee cijfers en kan in twee eeuwen liggen.',
    'Vul het jaar met vier cijfers in.',
  ],
  'datum-eeuw': [
    'Eeuw aangevuld: gelezen als {datum}. In een andere eeuw kan deze datum niet liggen.',
    'U hoeft niets te doen.',
  ],
  'datum-volgorde': [
    'Dag en maand zijn in dit bestand niet uit elkaar te houden.',
    'Geef voor het hele bestand op of de dag of de maand voorop staat.',
  ],
  'datum-dagnummer': [
    'Dit is een datum als getal uit een rekenprogramma; gelezen als {datum}.',
    'U hoeft niets te doen.',
  ],
  'datum-bereik': ['Deze datum ligt te ver weg om te kunnen kloppen.', 'Kijk het jaartal na.'],
  'geboortedatum-ontbreekt': ['De geboortedatum ontbreekt.', 'Vul de geboortedatum in.'],
  'geboortedatum-toekomst': ['De geboortedatum ligt in de toekomst.', 'Kijk het jaartal na.'],
  'geboortedatum-te-oud': ['Deze persoon zou {leeftijd} jaar zijn.', 'Kijk het jaartal na.'],
  'keuze-onbekend': [
    '"{waarde}" is geen {veld} die Schakel kent.',
    'Kies uit: {keuzen}. U kunt ook voor het hele bestand opgeven wat "{waarde}" betekent.',
  ],
  'postcode-vorm': [
    'Dit is geen Nederlandse postcode.',
    'Schrijf vier cijfers en twee letters, bijvoorbeeld 6511 AB.',
  ],
  'gemeente-onbekend': ['Er is geen gemeente met deze naam.', 'Kies de gemeente{suggestie}.'],
  'gemeente-opgegaan': [
    '{oud} is opgegaan in {nieuw} (gemeentelijke herindeling, {datum}); gelezen als {nieuw}.',
    'U hoeft niets te doen.',
  ],
  'gemeente-gesplitst': [
    '{oud} bestaat niet meer en is verdeeld over {nieuw} (gemeentelijke herindeling, {datum}).',
    'Kies een van die gemeenten.',
  ],
  'gemeente-spelling': ['Gelezen als {nieuw}.', 'Kijk of dat klopt.'],
  'gemeente-uit-woonplaats': [
    'De gemeente is leeg; overgenomen van de woonplaats {naam}.',
    'Kijk of dat klopt.',
  ],
  'telefoon-vorm': ['Dit is geen telefoonnummer.', 'Schrijf alleen cijfers, eventueel met + ervoor.'],
  'email-vorm': ['Dit is geen e-mailadres.', 'Schrijf het als naam@voorbeeld.nl.'],
  'uren-vorm': [
    'Dit is geen aantal uren per week.',
    'Schrijf een getal, bijvoorbeeld 24 of 32,5{suggestie}.',
  ],
  'uren-bereik': [
    '{waarde} uren per week kan niet; het ligt boven 0 en is hoogstens {grens}.',
    'Vul het aantal uren per week in.',
  ],
  'uren-eenheid': ['Gelezen als {uren} uren per week.', 'U hoeft niets te doen.'],
  'loonwaarde-vorm': [
    'Dit is geen percentage.',
    'Schrijf een heel percentage van het minimumloon, bijvoorbeeld 61%.',
  ],
  'loonwaarde-bereik': [
    'Een loonwaarde ligt tussen 0% en 100%.',
    'Zoek de vastgestelde loonwaarde op en vul die in.',
  ],
  'loonwaarde-onduidelijk': [
    'Dit kan 1% zijn of het hele loon (100%).',
    'Schrijf het percentage met het teken %, bijvoorbeeld 100%.',
  ],
  'loonwaarde-heel': [
    'Een loonwaarde is een heel percentage.',
    'Rond af volgens het rapport, bijvoorbeeld op {voorstel}%.',
  ],
  'opmerking-formule': [
    'De tekst begint als een formule; die wordt niet uitgevoerd en als gewone tekst bewaard.',
    'U hoeft niets te doen.',
  ],
  'opmerking-medisch': [
    'Hier lijkt medische informatie te staan ("{woord}"). Medische gegevens horen niet in dit veld.',
    'Schrijf wat iemand kan en nodig heeft, zonder de aandoening te noemen.',
  ],
  'opmerking-bsn': [
    'Er staat een BSN in de tekst.',
    'Haal het BSN uit de tekst; het hoort alleen in het veld BSN.',
  ],
  'rij-verschoven': [
    'Deze rij heeft {aantal} cellen, de kop heeft er {kop}: de cellen zijn verschoven.',
    'Kijk of er een scheidingsteken in een tekst staat en zet die tekst tussen aanhalingstekens.',
  ],
  'rij-afgebroken': [
    'Deze rij houdt op na {aantal} van de {kop} cellen.',
    'Het bestand is niet volledig: maak de export opnieuw, of vul de rij aan.',
  ],
  'eind-voor-begin': [
    'De einddatum ligt voor de begindatum ({begin}).',
    'Zoek op welke van de twee datums fout is.',
  ],
  'begin-voor-geboorte': [
    'Deze datum ligt voor de geboortedatum.',
    'Zoek op welke van de twee datums fout is.',
  ],
  'begin-als-kind': [
    'Deze persoon was toen {leeftijd} jaar.',
    'Kijk of de datum en de geboortedatum kloppen.',
  ],
  'plaatsing-zonder-werkgever': ['Er is een plaatsing zonder werkgever.', 'Vul de werkgever in.'],
  'plaatsing-zonder-begin': ['Er is een plaatsing zonder begindatum.', 'Vul de begindatum in.'],
  'plaatsing-zonder-vorm': [
    'Er staat een {wat} zonder soort plaatsing.',
    'Vul in welke vorm van werk het is, of haal de {wat} weg.',
  ],
  'plaatsing-zonder-uren': ['Er is een plaatsing zonder uren.', 'Vul de uren per week in.'],
  'traject-zonder-begin': ['Er is een traject zonder begindatum.', 'Vul de begindatum in.'],
  'traject-zonder-soort': [
    'Er staat een {wat} zonder soort traject.',
    'Vul in welk traject het is, of haal de {wat} weg.',
  ],
  'fase-zonder-datum': ['Er is een fase zonder datum.', 'Vul in sinds wanneer deze fase geldt.'],
  'datum-zonder-fase': ['Er is een datum zonder fase.', 'Vul de fase in, of haal de datum weg.'],
  'fase-toekomst': ['De fase begint pas in de toekomst.', 'Kijk de datum na.'],
  'advies-zonder-datum': [
    'Er is een advies zonder datum.',
    'Vul de datum van het advies in; de termijnen rekenen ermee.',
  ],
  'datum-zonder-advies': [
    'Er is een datum van een advies, maar geen advies.',
    'Vul positief of negatief in, of haal de datum weg.',
  ],
  'advies-toekomst': ['Het advies is gedateerd in de toekomst.', 'Kijk de datum na.'],
  'jongere-leeftijd': [
    'Staat als jongere, maar is {leeftijd} jaar (jongere is tot 27).',
    'Kijk de doelgroep na.',
  ],
  'nug-en-bijstand': [
    'Staat als nug (geen uitkering) en ook met bijstand.',
    'Kijk de doelgroepen en de uitkering na.',
  ],
  'bijstand-zonder-uitkering': [
    'Heeft doelgroep bijstand, maar uitkering "{uitkering}".',
    'Kijk de doelgroep en de uitkering na.',
  ],
  'beschut-zonder-advies': [
    'Werkt beschut zonder positief advies in dit bestand.',
    'Zoek het advies op en vul het aan.',
  ],
  'lks-zonder-loonwaarde': [
    'Werkt met loonkostensubsidie zonder loonwaarde in dit bestand.',
    'Zoek de loonwaarde op en vul die aan.',
  ],
  'loonwaarde-zonder-subsidie': [
    'Er staat een loonwaarde bij werk zonder loonkostensubsidie.',
    'Kijk de vorm van werk na.',
  ],
  pensioenleeftijd: ['Deze persoon is {leeftijd} jaar.', 'Kijk of iemand nog in de caseload hoort.'],
  dubbel: [
    'Deze persoon staat ook op regel {andere}, met dezelfde gegevens.',
    'U hoeft niets te doen: de persoon wordt een keer overgenomen.',
  ],
  tegenstrijdig: [
    'Deze persoon staat ook op regel {andere}, daar met "{anders}".',
    'Kies welke waarde klopt.',
  ],
  'zelfde-naam': [
    'Op regel {andere} staat iemand met dezelfde naam en geboortedatum, maar een ander BSN.',
    'Kijk of het om een en dezelfde persoon gaat.',
  ],
} as const satisfies Record<string, Tekst>

export type MeldingCode = keyof typeof TEKSTEN

export const isMeldingCode = (tekst: string): tekst is MeldingCode => Object.hasOwn(TEKSTEN, tekst)

/** Findings with a proposal that may be accepted for a whole file at once. */
export const AANVAARDBAAR: readonly MeldingCode[] = [
  'bsn-ontbreekt',
  'bsn-voorloopnul',
  'datum-jaar',
  'uren-vorm',
  'loonwaarde-heel',
]

/** Reason and remedy in Dutch. */
export function meldingTekst(code: MeldingCode, params: Params = {}): { reden: string; herstel: string } {
  const [reden, herstel] = TEKSTEN[code]
  const vul = (tekst: string): string =>
    tekst.replace(/\{(\w+)\}/g, (_, naam: string) => String(params[naam] ?? ''))
  return { reden: vul(reden), herstel: vul(herstel) }
}
