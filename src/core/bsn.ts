import { fout, goed, type Result } from './result.ts'

/** A citizen service number of nine digits that passes the eleven test. Never in a URL, a log or a search index. */
export type Bsn = string & { readonly __bsn: unique symbol }

/** The value itself is left out on purpose: a failure may end up in a log. */
export type BsnFout =
  { readonly code: 'bsn-lengte'; readonly lengte: number } | { readonly code: 'bsn-teken' | 'bsn-elfproef' }

/** Strict: nine digits and the eleven test (last digit weighs -1); 000000000 passes the sum but is no number. */
export function parseBsn(tekst: string): Result<Bsn, BsnFout> {
  if (!/^\d*$/.test(tekst)) return fout({ code: 'bsn-teken' })
  if (tekst.length !== 9) return fout({ code: 'bsn-lengte', lengte: tekst.length })
  let som = -Number(tekst[8])
  for (let plaats = 0; plaats < 8; plaats++) som += (9 - plaats) * Number(tekst[plaats])
  if (som % 11 !== 0 || tekst === '000000000') return fout({ code: 'bsn-elfproef' })
  return goed(tekst as Bsn)
}

/** Numbers in the range 9999xxxxx are for tests only; no person has one. */
export const isTestBsn = (b: Bsn): boolean => b.startsWith('9999')

/** For the screen: the first five digits hidden, '•••••6782'. */
export const maskeerBsn = (b: Bsn): string => `•••••${b.slice(5)}`
