import { isTestBsn, parseBsn, type Bsn } from '../../../core/bsn.ts'
import { gelezen, geweigerd, type Ontleed } from './bevinding.ts'
import { type Leescontext } from './context.ts'
import { isLeeg, schoon } from './tekst.ts'

type Context = Pick<Leescontext, 'aanvaard' | 'alleenTestBsn'>

/**
 * A BSN, written with or without points, spaces or a label. A number of eight (or seven) digits that passes the
 * eleven test with zeros in front is proposed, never taken in silence: a cell without its first digit may pass too.
 */
export function leesBsn(ruw: string, context: Context): Ontleed<Bsn> {
  const tekst = schoon(ruw)
  if (isLeeg(tekst) || /^0+$/.test(tekst)) return gelezen<Bsn>(null)
  const cijfers = tekst.replace(/^bsn:?/i, '').replace(/[\s.'-]|,0+$/g, '')
  const uitkomst = parseBsn(cijfers)
  if (uitkomst.ok) {
    const echt = context.alleenTestBsn && !isTestBsn(uitkomst.waarde)
    return echt ? geweigerd('bsn-geen-test') : gelezen(uitkomst.waarde)
  }
  if (uitkomst.fout.code !== 'bsn-lengte') return geweigerd(uitkomst.fout.code)
  return kort(cijfers, context)
}

function kort(cijfers: string, context: Context): Ontleed<Bsn> {
  const aantal = cijfers.length
  const aangevuld = parseBsn(cijfers.padStart(9, '0'))
  if ((aantal !== 8 && aantal !== 7) || !aangevuld.ok) return geweigerd('bsn-lengte', { aantal })
  const voorstel = aangevuld.waarde
  const params = { aantal, voorstel }
  return context.aanvaard.has('bsn-voorloopnul')
    ? gelezen(voorstel, { code: 'bsn-voorloopnul', ernst: 'opmerking', params, voorstel })
    : geweigerd('bsn-voorloopnul', params, voorstel)
}
