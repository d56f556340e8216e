import { gelezen, geweigerd, type Ontleed } from './bevinding.ts'
import { type Leescontext } from './context.ts'
import { isLeeg, schoon } from './tekst.ts'

type Context = Pick<Leescontext, 'aanvaard'>

/** The most hours a week that a placement can have. */
export const MAX_UREN = 40

const UREN = /^(\d{1,4})(?:[.,](\d{1,4}))?$/
const UREN_MINUTEN = /^(\d{1,2}):([0-5]\d)$/

/**
 * Hours per week as decimal text with a point, at most one place ('32.5'): never a float. `24 uur` is read and
 * reported; `4x6` is proposed as 24; a minus sign, `> 32` and `400` are refused.
 */
export function leesUren(ruw: string, context: Context): Ontleed<string> {
  const tekst = schoon(ruw).toLowerCase()
  if (isLeeg(tekst)) return gelezen<string>(null)
  const kaal = tekst.replace(/ ?(uur|uren|u|hrs|hours)\.?( ?(p\/w|pw|per week|\/ ?week))?$/, '')
  const minuten = UREN_MINUTEN.exec(kaal)
  if (minuten) return binnenWeek(minutenAlsUren(minuten[1]!, minuten[2]!), ruw)
  const keer = /^(\d{1,2}) ?[x*×] ?(\d{1,2})$/.exec(kaal)
  if (keer) return product(Number(keer[1]) * Number(keer[2]), context)
  const negatief = /^-(\d{1,4}(?:[.,]\d+)?)$/.exec(kaal)
  if (negatief) return geweigerd('uren-bereik', { waarde: tekst, grens: MAX_UREN })
  const delen = UREN.exec(kaal)
  if (!delen) return geweigerd('uren-vorm', { suggestie: '' })
  const decimalen = (delen[2] ?? '').replace(/0+$/, '')
  if (decimalen.length > 1) return geweigerd('uren-vorm', { suggestie: '' })
  const uren = `${Number(delen[1])}${decimalen === '' ? '' : `.${decimalen}`}`
  const uitkomst = binnenWeek(uren, tekst)
  if (kaal === tekst || uitkomst.waarde === null) return uitkomst
  return gelezen(uren, { code: 'uren-eenheid', ernst: 'opmerking', params: { uren: uren.replace('.', ',') } })
}

/** 32:30 -> 32.5, to a tenth of an hour. */
const minutenAlsUren = (uren: string, minuten: string): string => {
  const tienden = Math.round(Number(minuten) / 6)
  return tienden === 0 ? uren : tienden === 10 ? String(Number(uren) + 1) : `${uren}.${tienden}`
}

function product(uren: number, context: Context): Ontleed<string> {
  const voorstel = String(uren)
  if (uren === 0 || uren > MAX_UREN) return geweigerd('uren-vorm', { suggestie: '' })
  return context.aanvaard.has('uren-vorm')
    ? gelezen(voorstel, { code: 'uren-eenheid', ernst: 'opmerking', params: { uren: voorstel } })
    : geweigerd('uren-vorm', { suggestie: `; bedoelt u ${voorstel}?` }, voorstel)
}

const binnenWeek = (uren: string, waarde: string): Ontleed<string> =>
  Number(uren) > 0 && Number(uren) <= MAX_UREN
    ? gelezen(uren)
    : geweigerd('uren-bereik', { waarde, grens: MAX_UREN })

const PERCENTAGE = /^(\d{1,4})(?:[.,](\d{1,10}))?( ?%| ?procent)?$/

/**
 * A wage value as a whole percentage from 0 to 100. `61%`, `61` and the fraction `0,61` are the same; a bare `1`
 * may be 1% or all of it, so it is asked; `61,5` is asked too, since the law works with whole percentages.
 */
export function leesLoonwaarde(ruw: string, context: Context): Ontleed<number> {
  const tekst = schoon(ruw).toLowerCase()
  if (isLeeg(tekst)) return gelezen<number>(null)
  if (/^-\d/.test(tekst)) return geweigerd('loonwaarde-bereik')
  const delen = PERCENTAGE.exec(tekst)
  if (!delen) return geweigerd('loonwaarde-vorm')
  const heel = Number(delen[1])
  const decimalen = (delen[2] ?? '').replace(/0+$/, '')
  const metTeken = delen[3] !== undefined
  if (heel === 1 && decimalen === '' && !metTeken) return geweigerd('loonwaarde-onduidelijk')
  if (heel === 0 && delen[2] !== undefined && decimalen !== '' && !metTeken)
    return fractie(decimalen, context)
  return procent(heel, decimalen, context)
}

/** 0,61 -> 61: the digits moved two places, without a float. */
function fractie(decimalen: string, context: Context): Ontleed<number> {
  const cijfers = decimalen.padEnd(2, '0')
  return procent(Number(cijfers.slice(0, 2)), cijfers.slice(2), context)
}

function procent(heel: number, decimalen: string, context: Context): Ontleed<number> {
  if (heel > 100 || (heel === 100 && decimalen !== '')) return geweigerd('loonwaarde-bereik')
  if (decimalen === '') return gelezen(heel)
  const afgerond = heel + (decimalen[0]! >= '5' ? 1 : 0)
  const params = { voorstel: afgerond }
  return context.aanvaard.has('loonwaarde-heel')
    ? gelezen(afgerond, { code: 'loonwaarde-heel', ernst: 'opmerking', params, voorstel: String(afgerond) })
    : geweigerd('loonwaarde-heel', params, String(afgerond))
}
