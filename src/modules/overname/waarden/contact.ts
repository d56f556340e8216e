import { gelezen, geweigerd, type Ontleed } from './bevinding.ts'
import { isLeeg, schoon } from './tekst.ts'

/** A Dutch postcode as `6511 AB`; the letters SA, SD and SS are not given out. */
export function leesPostcode(ruw: string): Ontleed<string> {
  const tekst = schoon(ruw).toUpperCase()
  if (isLeeg(tekst)) return gelezen<string>(null)
  const delen = /^([1-9]\d{3}) ?-?([A-Z]{2})$/.exec(tekst)
  return delen ? gelezen(`${delen[1]} ${delen[2]}`) : geweigerd('postcode-vorm')
}

/** A telephone number: digits with a leading + or 0. Nine digits starting with 6 lost their zero in a spreadsheet. */
export function leesTelefoon(ruw: string): Ontleed<string> {
  const tekst = schoon(ruw)
  if (isLeeg(tekst)) return gelezen<string>(null)
  const kaal = tekst.replace(/\(0\)/, '').replace(/[\s()./-]/g, '')
  if (/^[1-9]\d{8}$/.test(kaal)) return gelezen(`0${kaal}`)
  return /^(\+\d{8,15}|0\d{8,14})$/.test(kaal) ? gelezen(kaal) : geweigerd('telefoon-vorm')
}

/** A mail address in a plain, safe form; the real proof is a message that arrives. */
export function leesEmail(ruw: string): Ontleed<string> {
  const tekst = schoon(ruw).replace(/^mailto:/i, '')
  if (isLeeg(tekst)) return gelezen<string>(null)
  const [naam, domein, ...rest] = tekst.split('@')
  const goed =
    rest.length === 0 &&
    tekst.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/.test(naam ?? '') &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domein ?? '')
  return goed ? gelezen(tekst.toLowerCase()) : geweigerd('email-vorm')
}
