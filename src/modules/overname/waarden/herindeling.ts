import { datum, type Datum } from '../../../core/datum.ts'

/**
 * Municipalities that went up in another one. A caseload keeps the old name for years. Source: CBS, "Gemeentelijke
 * indeling" and the list of boundary changes per year (gemeentelijke herindelingen), 2014 to 2023.
 */
type Herindeling = readonly [vanaf: string, nieuw: readonly string[], oud: readonly string[]]

const HERINDELINGEN: readonly Herindeling[] = [
  ['2014-01-01', ['Alphen aan den Rijn'], ['Boskoop', 'Rijnwoude']],
  ['2014-01-01', ['De Fryske Marren'], ['Gaasterlân-Sleat', 'Lemsterland', 'Skarsterlân', 'De Friese Meren']],
  ['2014-01-01', ['Heerenveen', 'De Fryske Marren', 'Leeuwarden', 'Súdwest-Fryslân'], ['Boarnsterhim']],
  ['2015-01-01', ['Berg en Dal'], ['Groesbeek', 'Millingen aan de Rijn', 'Ubbergen']],
  ['2015-01-01', ["'s-Hertogenbosch", 'Oss'], ['Maasdonk']],
  ['2015-01-01', ['Nissewaard'], ['Bernisse', 'Spijkenisse']],
  ['2015-01-01', ['Krimpenerwaard'], ['Bergambacht', 'Nederlek', 'Ouderkerk', 'Schoonhoven', 'Vlist']],
  ['2015-01-01', ['Alkmaar'], ['Graft-De Rijp', 'Schermer']],
  ['2016-01-01', ['Edam-Volendam'], ['Zeevang']],
  ['2016-01-01', ['Gooise Meren'], ['Naarden', 'Bussum', 'Muiden']],
  ['2017-01-01', ['Meierijstad'], ['Schijndel', 'Sint-Oedenrode', 'Veghel']],
  ['2018-01-01', ['Midden-Groningen'], ['Hoogezand-Sappemeer', 'Slochteren', 'Menterwolde']],
  ['2018-01-01', ['Westerwolde'], ['Bellingwedde', 'Vlagtwedde']],
  ['2018-01-01', ['Zevenaar'], ['Rijnwaarden']],
  ['2018-01-01', ['Waadhoeke'], ['Franekeradeel', 'het Bildt', 'Menameradiel']],
  ['2018-01-01', ['Leeuwarden'], ['Leeuwarderadeel']],
  ['2018-01-01', ['Leeuwarden', 'Waadhoeke', 'Súdwest-Fryslân'], ['Littenseradiel']],
  ['2019-01-01', ['Altena'], ['Aalburg', 'Werkendam', 'Woudrichem']],
  ['2019-01-01', ['Het Hogeland'], ['Bedum', 'De Marne', 'Eemsmond']],
  ['2019-01-01', ['Het Hogeland', 'Westerkwartier'], ['Winsum']],
  ['2019-01-01', ['Westerkwartier'], ['Grootegast', 'Leek', 'Marum', 'Zuidhorn']],
  ['2019-01-01', ['Groningen'], ['Haren', 'Ten Boer']],
  ['2019-01-01', ['West Betuwe'], ['Geldermalsen', 'Lingewaal', 'Neerijnen']],
  ['2019-01-01', ['Noardeast-Fryslân'], ['Dongeradeel', 'Ferwerderadiel', 'Kollumerland en Nieuwkruisland']],
  ['2019-01-01', ['Beekdaelen'], ['Nuth', 'Onderbanken', 'Schinnen']],
  ['2019-01-01', ['Vijfheerenlanden'], ['Leerdam', 'Vianen', 'Zederik']],
  ['2019-01-01', ['Molenlanden'], ['Giessenlanden', 'Molenwaard']],
  ['2019-01-01', ['Hoeksche Waard'], ['Binnenmaas', 'Cromstrijen', 'Korendijk', 'Oud-Beijerland', 'Strijen']],
  ['2019-01-01', ['Noordwijk'], ['Noordwijkerhout']],
  ['2019-01-01', ['Haarlemmermeer'], ['Haarlemmerliede en Spaarnwoude']],
  ['2021-01-01', ['Eemsdelta'], ['Appingedam', 'Delfzijl', 'Loppersum']],
  ['2021-01-01', ['Boxtel', 'Oisterwijk', 'Vught', 'Tilburg'], ['Haaren']],
  ['2022-01-01', ['Land van Cuijk'], ['Boxmeer', 'Cuijk', 'Grave', 'Mill en Sint Hubert', 'Sint Anthonis']],
  ['2022-01-01', ['Maashorst'], ['Landerd', 'Uden']],
  ['2022-01-01', ['Purmerend'], ['Beemster']],
  ['2022-01-01', ['Dijk en Waard'], ['Langedijk', 'Heerhugowaard']],
  ['2022-03-24', ['Amsterdam'], ['Weesp']],
  ['2023-01-01', ['Voorne aan Zee'], ['Brielle', 'Hellevoetsluis', 'Westvoorne']],
]

export type Opgegaan = { readonly oud: string; readonly nieuw: readonly string[]; readonly vanaf: Datum }

/** One entry per municipality that no longer exists. More than one successor: it was divided. */
export const OPGEGAAN: readonly Opgegaan[] = HERINDELINGEN.flatMap(([vanaf, nieuw, oud]) =>
  oud.map((naam) => ({ oud: naam, nieuw, vanaf: datum(vanaf) })),
)

/** Other names for municipalities that exist, as people write them. */
export const BIJNAMEN: Readonly<Record<string, string>> = {
  'Den Haag': "'s-Gravenhage",
  'Den Bosch': "'s-Hertogenbosch",
  Mook: 'Mook en Middelaar',
  'Súdwest Fryslân': 'Súdwest-Fryslân',
  'Zuidwest-Friesland': 'Súdwest-Fryslân',
}
