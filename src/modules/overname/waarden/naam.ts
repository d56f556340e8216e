import { gelezen, type Bevinding, type Ontleed } from './bevinding.ts'
import { leesTekst } from './tekst.ts'

export type Naam = {
  readonly achternaam: string | null
  readonly voorvoegsel: string | null
  readonly voornaam: string | null
  readonly voorletters: string | null
}

/** Words that stand before a surname in the Dutch way of filing (BRP table 36, the frequent ones). */
const VOORVOEGSELS = new Set([
  'van',
  'de',
  'der',
  'den',
  'ter',
  'ten',
  'te',
  "'t",
  't',
  "'s",
  'het',
  'in',
  'op',
  'aan',
  'bij',
  'uit',
  'voor',
  'over',
  'onder',
  'la',
  'le',
  'du',
  'des',
  'von',
  'zu',
  'zum',
  'zur',
  'da',
  'dos',
  'das',
  'di',
  'del',
  'della',
  'al',
  'el',
  'ben',
  'bin',
  'ibn',
  'el-',
  'al-',
  'vd',
  'v.d.',
  'v/d',
  'v.',
  'd.',
])

const KORT: Readonly<Record<string, string>> = { vd: 'van de', 'v.d.': 'van de', 'v/d': 'van de' }

const isVoorvoegsel = (woord: string): boolean => VOORVOEGSELS.has(woord.toLowerCase())

/** A surname column: filing prefixes in front (`van den Berg`) or behind a comma (`Berg, van den`) are taken apart. */
export function leesAchternaam(ruw: string, voorvoegsel: string | null): Ontleed<Naam> {
  const { waarde, bevindingen } = leesTekst(ruw)
  if (waarde === null) return { waarde: null, bevindingen }
  const [voor = '', ...na] = waarde.split(',').map((deel) => deel.trim())
  const achter = na.join(' ').trim()
  const woorden = voor.split(' ')
  if (voorvoegsel === null && achter !== '' && achter.split(' ').every(isVoorvoegsel)) {
    return klaar(voor, achter, null, null, bevindingen)
  }
  const aantal = kopVoorvoegsels(woorden, voor === voor.toUpperCase())
  if (voorvoegsel === null && aantal > 0 && achter === '') {
    return klaar(woorden.slice(aantal).join(' '), woorden.slice(0, aantal).join(' '), null, null, bevindingen)
  }
  return klaar(waarde, voorvoegsel, null, null, bevindingen)
}

/** How many leading words are prefixes: written small, or in a name that is all capitals; the last word never is. */
function kopVoorvoegsels(woorden: readonly string[], hoofdletters: boolean): number {
  let aantal = 0
  while (aantal < woorden.length - 1) {
    const woord = woorden[aantal]!
    if (!isVoorvoegsel(woord) || (!hoofdletters && woord !== woord.toLowerCase())) break
    aantal++
  }
  return aantal
}

const AANSPREEKTITEL = /^(de heer|dhr|mevrouw|mevr|mw|mr|mrs|drs|ing|ir)\.? /i
const VOORLETTERS = /^(\p{Lu}\.?){1,6}$/u

/** One column with the whole name: `Berg, W. van den`, `van den Berg, Wilma` or `Wilma van den Berg`. */
export function leesVolledigeNaam(ruw: string): Ontleed<Naam> {
  const { waarde, bevindingen } = leesTekst(ruw)
  if (waarde === null) return { waarde: null, bevindingen }
  const kaal = waarde
    .replace(AANSPREEKTITEL, '')
    .replace(/\(([^)]*)\)/, ' $1 ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const komma = kaal.indexOf(',')
  return komma < 0
    ? zonderKomma(kaal, bevindingen)
    : metKomma(kaal.slice(0, komma), kaal.slice(komma + 1), bevindingen)
}

function metKomma(links: string, rechts: string, bevindingen: readonly Bevinding[]): Ontleed<Naam> {
  const voor = links.trim().split(' ')
  const na = rechts
    .trim()
    .split(' ')
    .filter((woord) => woord !== '')
  const vooraan = kopVoorvoegsels(voor, links === links.toUpperCase())
  let achteraan = voor.length
  while (achteraan > vooraan + 1 && isVoorvoegsel(voor[achteraan - 1]!)) achteraan--
  const deeltjes = [...voor.slice(0, vooraan), ...voor.slice(achteraan), ...na.filter(isVoorvoegsel)]
  const rest = na.filter((woord) => !isVoorvoegsel(woord))
  const letters = rest.filter((woord) => VOORLETTERS.test(woord))
  const namen = rest.filter((woord) => !VOORLETTERS.test(woord))
  return klaar(
    voor.slice(vooraan, achteraan).join(' '),
    deeltjes.join(' '),
    namen.join(' '),
    letters.join(''),
    bevindingen,
  )
}

function zonderKomma(naam: string, bevindingen: readonly Bevinding[]): Ontleed<Naam> {
  const woorden = naam.split(' ')
  const eerste = woorden.findIndex((woord, i) => i > 0 && i < woorden.length - 1 && isVoorvoegsel(woord))
  const knip = eerste > 0 ? eerste : Math.min(1, woorden.length - 1)
  const voor = woorden.slice(0, knip)
  const achter = woorden.slice(knip)
  let deeltjes = 0
  while (deeltjes < achter.length - 1 && isVoorvoegsel(achter[deeltjes]!)) deeltjes++
  const letters = voor.filter((woord) => VOORLETTERS.test(woord))
  const namen = voor.filter((woord) => !VOORLETTERS.test(woord))
  const achternaam = achter.slice(deeltjes).join(' ')
  const twijfel: Bevinding[] =
    eerste < 0 && woorden.length > 2
      ? [{ code: 'naam-onzeker', ernst: 'waarschuwing', params: { achternaam } }]
      : []
  return klaar(achternaam, achter.slice(0, deeltjes).join(' '), namen.join(' '), letters.join(''), [
    ...bevindingen,
    ...twijfel,
  ])
}

function klaar(
  achternaam: string,
  voorvoegsel: string | null,
  voornaam: string | null,
  voorletters: string | null,
  bevindingen: readonly Bevinding[],
): Ontleed<Naam> {
  const gevonden = [...bevindingen]
  if (/\d/.test(achternaam)) gevonden.push({ code: 'naam-cijfers', ernst: 'waarschuwing' })
  const leesbaar = uitHoofdletters(achternaam)
  if (leesbaar !== achternaam)
    gevonden.push({ code: 'naam-hoofdletters', ernst: 'opmerking', params: { naam: leesbaar } })
  return {
    waarde: {
      achternaam: leesbaar === '' ? null : leesbaar,
      voorvoegsel: leesVoorvoegsel(voorvoegsel ?? ''),
      voornaam: voornaam === null || voornaam === '' ? null : uitHoofdletters(voornaam),
      voorletters: leesVoorletters(voorletters ?? ''),
    },
    bevindingen: gevonden,
  }
}

/** Prefixes in small letters, `v.d.` written out. */
export function leesVoorvoegsel(tekst: string): string | null {
  const klein = tekst.trim().toLowerCase().replace(/[`’]/g, "'")
  return klein === '' ? null : (KORT[klein] ?? klein)
}

/** `AB`, `A.B` and `a.b.` as `A.B.` */
export function leesVoorletters(tekst: string): string | null {
  const letters = tekst.toUpperCase().match(/\p{L}/gu)
  return letters === null ? null : letters.map((letter) => `${letter}.`).join('')
}

/** `JANSSEN-SMEETS` as `Janssen-Smeets`; a name with any small letter is left alone. */
export function uitHoofdletters(naam: string): string {
  if (naam.length < 3 || naam !== naam.toUpperCase() || !/\p{L}/u.test(naam)) return naam
  return naam
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, voor: string, letter: string) => voor + letter.toUpperCase())
    .replace(/(^|[\s-])Ij/g, '$1IJ')
}

/** A first name column. */
export function leesVoornaam(ruw: string): Ontleed<string> {
  const { waarde, bevindingen } = leesTekst(ruw)
  return waarde === null ? { waarde, bevindingen } : gelezen(uitHoofdletters(waarde), ...bevindingen)
}
