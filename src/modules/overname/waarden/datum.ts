import { dagVan, jaarVan, maandVan, parseDatum, plusMaanden, type Datum } from '../../../core/datum.ts'
import { datumVanDagnummer } from '../bestand/xlsx/cel.ts'
import { gelezen, geweigerd, type Ontleed } from './bevinding.ts'
import { type Leescontext } from './context.ts'
import { isLeeg, schoon } from './tekst.ts'

type Context = Pick<Leescontext, 'vandaag' | 'volgorde' | 'aanvaard'> & {
  /** Birth date of the person in the row, where it could be read: no event lies before it. */
  readonly geboren?: Datum | null
}
type Soort = 'geboorte' | 'gebeurtenis'

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.,]+z?)?$/
const NUMERIEK = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[t ][\d:.,]+)?$/
const MET_SPATIES = /^(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})$/
const MET_MAAND = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -]'?(\d{4}|\d{2})$/
const AANEEN = /^(\d{2})(\d{2})(\d{2})(\d{2})$/
const DAGNUMMER = /^(\d{5})(?:[.,]\d+)?$/

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const ANDERS: Readonly<Record<string, string>> = { maa: 'mrt', mar: 'mrt', may: 'mei', oct: 'okt' }

/**
 * A date as people and programs write it. Nothing is guessed: a year of two digits is read, and reported, where one
 * century alone can be true, and asked otherwise; a day and month that fit both ways ask for the order of the file, and
 * a day number from a spreadsheet is read but reported.
 */
export function leesDatum(ruw: string, soort: Soort, context: Context): Ontleed<Datum> {
  const tekst = schoon(ruw)
    .toLowerCase()
    .replace(/^(ma|di|wo|do|vr|za|zo)[a-z]* /, '')
  if (isLeeg(tekst)) return gelezen<Datum>(null)
  const iso = ISO.exec(tekst)
  if (iso) return vanDelen(iso[1]!, iso[2]!, iso[3]!, soort, context)
  const numeriek = NUMERIEK.exec(tekst)
  if (numeriek) return vanNumeriek(numeriek, soort, context)
  const spaties = MET_SPATIES.exec(tekst)
  if (spaties) return vanDelen(spaties[3]!, spaties[2]!, spaties[1]!, soort, context)
  const woord = MET_MAAND.exec(tekst)
  if (woord) return vanWoord(woord, soort, context)
  const aaneen = AANEEN.exec(tekst)
  if (aaneen) return vanAaneen(aaneen, soort, context)
  const dagnummer = DAGNUMMER.exec(tekst)
  return dagnummer ? vanDagnummer(Number(dagnummer[1]), soort, context) : geweigerd('datum-vorm')
}

function vanNumeriek(delen: RegExpExecArray, soort: Soort, context: Context): Ontleed<Datum> {
  const [, eerste, teken, tweede, jaar] = delen as unknown as [
    string,
    string,
    '/' | '-' | '.',
    string,
    string,
  ]
  const gevonden = context.volgorde[teken]
  if (gevonden === 'dmj') return vanDelen(jaar, tweede, eerste, soort, context)
  if (gevonden === 'mdj') return vanDelen(jaar, eerste, tweede, soort, context)
  if (eerste === tweede || Number(eerste) > 12) return vanDelen(jaar, tweede, eerste, soort, context)
  if (Number(tweede) > 12) return vanDelen(jaar, eerste, tweede, soort, context)
  return geweigerd('datum-volgorde')
}

function vanWoord(delen: RegExpExecArray, soort: Soort, context: Context): Ontleed<Datum> {
  const begin = delen[2]!.slice(0, 3)
  const maand = MAANDEN.indexOf(ANDERS[begin] ?? begin) + 1
  return maand === 0 ? geweigerd('datum-vorm') : vanDelen(delen[3]!, String(maand), delen[1]!, soort, context)
}

/** 20240314 or 14032024: the first when it starts with a century that makes a date, since programs write that. */
function vanAaneen([, a, b, c, d]: RegExpExecArray, soort: Soort, context: Context): Ontleed<Datum> {
  const iso = parseDatum(`${a}${b}-${c}-${d}`)
  if ((a === '19' || a === '20') && iso.ok) return binnenBereik(iso.waarde, soort, context)
  return vanDelen(`${c}${d}`, b!, a!, soort, context)
}

function vanDagnummer(nummer: number, soort: Soort, context: Context): Ontleed<Datum> {
  const iso = datumVanDagnummer(nummer, 1900)
  const uitkomst = iso === null ? geweigerd('datum-vorm') : binnenBereik(iso as Datum, soort, context)
  if (uitkomst.waarde === null) return uitkomst
  const bevinding = {
    code: 'datum-dagnummer',
    ernst: 'opmerking',
    params: { datum: leesbaar(uitkomst.waarde) },
  } as const
  return gelezen(uitkomst.waarde, bevinding)
}

function vanDelen(jaar: string, maand: string, dag: string, soort: Soort, context: Context): Ontleed<Datum> {
  if (jaar.length === 2) return zonderEeuw(jaar, maand, dag, soort, context)
  const uitkomst = parseDatum(`${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`)
  return uitkomst.ok ? binnenBereik(uitkomst.waarde, soort, context) : geweigerd('datum-bestaat-niet')
}

/**
 * Two digits: read when one century alone is plausible for this field and person. Else it stays a question, with a
 * proposal when the wider bounds of `binnenBereik` leave one.
 */
function zonderEeuw(
  jaar: string,
  maand: string,
  dag: string,
  soort: Soort,
  context: Context,
): Ontleed<Datum> {
  const bestaand = ['19', '20']
    .map((eeuw) => parseDatum(`${eeuw}${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`))
    .flatMap((uitkomst) => (uitkomst.ok ? [uitkomst.waarde] : []))
  if (bestaand.length === 0) return geweigerd('datum-bestaat-niet')
  const { geboren = null } = context
  const mogelijk = bestaand
    .filter((d) => binnenBereik(d, soort, context).waarde !== null)
    .filter((d) => soort === 'geboorte' || geboren === null || d >= geboren)
  if (mogelijk.length === 0) return geweigerd('datum-bereik')
  const aannemelijk = mogelijk.filter((d) => isAannemelijk(d, soort, context))
  const enige = aannemelijk.length === 1 ? aannemelijk[0]! : mogelijk[0]!
  const datum = leesbaar(enige)
  if (aannemelijk.length === 1) return gelezen(enige, eeuwAangevuld(datum))
  if (mogelijk.length > 1) return geweigerd('datum-jaar-onzeker')
  if (!context.aanvaard.has('datum-jaar')) return geweigerd('datum-jaar', { voorstel: datum }, datum)
  return gelezen(enige, eeuwAangevuld(datum))
}

const eeuwAangevuld = (datum: string) =>
  ({ code: 'datum-eeuw', ernst: 'opmerking', params: { datum } }) as const

/** Before this day no file of today holds a phase, trajectory, placement or advice that still counts. */
const VROEGST = '1990-01-01'
/** How far ahead plans are dated. */
const PLAN_MAANDEN = 24

/** Narrower than what can be stored: whether a reader would take this century without asking. */
const isAannemelijk = (d: Datum, soort: Soort, { vandaag }: Context): boolean =>
  soort === 'geboorte' || (d >= VROEGST && d <= plusMaanden(vandaag, PLAN_MAANDEN))

/** A birth lies within 110 years back; an event from 60 years back to 30 ahead, so that two digits mean one year. */
function binnenBereik(d: Datum, soort: Soort, { vandaag }: Context): Ontleed<Datum> {
  if (soort === 'geboorte') {
    if (d > vandaag) return geweigerd('geboortedatum-toekomst')
    const leeftijd = jaarVan(vandaag) - jaarVan(d)
    return d < plusMaanden(vandaag, -110 * 12) ? geweigerd('geboortedatum-te-oud', { leeftijd }) : gelezen(d)
  }
  const past = d >= plusMaanden(vandaag, -60 * 12) && d <= plusMaanden(vandaag, 30 * 12)
  return past ? gelezen(d) : geweigerd('datum-bereik')
}

/** dd-mm-jjjj, as a Dutch reader writes it. */
export const leesbaar = (d: Datum): string =>
  `${String(dagVan(d)).padStart(2, '0')}-${String(maandVan(d)).padStart(2, '0')}-${jaarVan(d)}`
