import { type Veld } from './veld.ts'

/**
 * Headings seen in exports of client systems, per field, in the form in which they are compared: without case,
 * diacritics, spaces and signs. The strokes of `a/b/c` stay, since it is another thing than the ABC measurement.
 */
export const SYNONIEMEN: Record<Veld, string> = {
  bsn: 'bsn burgerservicenummer bsnnummer bsnnr bsnclient bsnkandidaat sofinummer sofinr sofi citizenservicenumber',
  volledigeNaam:
    'naam volledigenaam clientnaam naamclient naamkandidaat kandidaat client name fullname naamklant klant inwoner medewerker deelnemer',
  achternaam: 'achternaam geslachtsnaam familienaam surname lastname anaam achternaamclient eigennaam',
  voorvoegsel: 'voorvoegsel voorvoegsels tussenvoegsel tussenvoegsels tussenv voorv tv vv prefix',
  voornaam: 'voornaam voornamen roepnaam firstname givenname vnaam voornaamclient',
  voorletters: 'voorletters initialen voorl initials voorletter',
  geboortedatum:
    'geboortedatum gebdatum gebdat gebdtm geboren geborenop geboortedat gbdatum dateofbirth dob birthdate geboorte gebd',
  geslacht: 'geslacht mv mvx m/v m/v/x gender sex gesl manvrouw aanhef',
  postcode: 'postcode pc pcode zip postalcode postcd',
  woonplaats: 'woonplaats plaats plaatsnaam city wpl woonpl',
  gemeente:
    'gemeente woongemeente gemeentecode gemeentenaam opdrachtgever gem municipality gmcode gemeentevaninschrijving',
  telefoon: 'telefoon telefoonnummer tel telnr mobiel mobielnummer phone gsm 06nummer 06',
  email: 'email emailadres mail mailadres',
  contacttaal: 'taal contacttaal voertaal moedertaal spreektaal language voorkeurstaal',
  doelgroepen: 'doelgroep doelgroepen targetgroup clientgroep doelgr kenmerken doelgroepomschrijving',
  doelgroepregister:
    'doelgroepregister dgr indgr doelgroepreg indoelgroepregister register banenafspraak registerbanenafspraak lbr landelijkdoelgroepregister indicatiebanenafspraak',
  fase: 'fase huidigefase phase stap clientfase trajectfase',
  faseSinds:
    'fasesinds fasevanaf datumfase startfase fasestart sinds ingangsdatumfase fasedatum infasesinds begindatumfase',
  abc: 'abc abcmeting abcscore ondersteuningsbehoefte meting uitkomstabc abcuitkomst',
  verwachting:
    'verwachttotwerk verwachting verwachtetijdtotwerk tijdtotwerk prognose afstandtotwerk maandentotwerk verwachteuitstroom uitstroomtermijn afstandtotarbeidsmarkt',
  beoordeling:
    'a/b/c beoordeling doelgroepa/b/c doelgroepabc beoordelingabc beoordelinga/b/c integralebeoordeling groepabc groepa/b/c categorie indeling',
  consulent:
    'consulent klantmanager casemanager contactpersoon regisseur werkcoach consulentwerk casusregisseur behandelaar klantregisseur caseload trajectbegeleider',
  uitkering: 'uitkering soortuitkering uitkeringssoort regeling wet inkomen uitk benefit uitkeringsregeling',
  traject:
    'traject soorttraject trajectsoort trajecttype voorziening instrument trajectnaam reintegratietraject',
  startTraject:
    'starttraject begintraject trajectstart trajectvanaf startdatumtraject begindatumtraject ingangtraject ingangsdatumtraject',
  eindeTraject: 'eindetraject eindtraject einddatumtraject trajecteinde trajecttot trajecttm',
  aanbieder: 'aanbieder trajectaanbieder leverancier uitvoerder provider reintegratiebedrijf',
  plaatsing:
    'plaatsing soortplaatsing plaatsingssoort vormvanwerk werkvorm dienstverband contractvorm vorm soortwerk typeplaatsing',
  werkgever: 'werkgever bedrijf inlener naamwerkgever employer werkgevernaam bedrijfsnaam organisatie',
  uren: 'urenpw uren urenperweek urenp/w uur uurpw contracturen arbeidsduur aantaluren hours wekelijkseuren urenweek uren/week urenomvang omvang',
  startPlaatsing:
    'startplaatsing beginplaatsing plaatsingvanaf startdatumplaatsing begindatumplaatsing indienst datumindienst ingangsdatumplaatsing startcontract startdatumcontract startwerk begindienstverband',
  eindePlaatsing:
    'eindeplaatsing eindplaatsing einddatumplaatsing plaatsingtot plaatsingtm uitdienst datumuitdienst eindecontract einddatumcontract eindewerk eindedienstverband',
  loonwaarde:
    'loonwaarde lw loonwaardeperc loonwaardepercentage loonwaardeinprocenten wagevalue lwperc loonwaardepct',
  adviesBeschut:
    'adviesbeschut adviesbeschutwerk beschutadvies uwvadvies indicatiebeschut indicatiebeschutwerk advies adviesuwv beschutwerkindicatie',
  adviesDatum:
    'adviesdd adviesdatum datumadvies dagtekeningadvies adviesvan datumadviesbeschut datumindicatie indicatiedatum datumadviesuwv',
  jobcoach: 'jobcoach coach naamjobcoach jobcoaching werkbegeleider begeleider',
  opmerking:
    'opmerking opmerkingen toelichting notitie notities bijzonderheden memo remarks comment notes vrijetekst aantekening aantekeningen',
}
