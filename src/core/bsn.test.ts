import { describe, expect, it } from 'vitest'
import { isTestBsn, maskeerBsn, parseBsn, type Bsn } from './bsn.ts'

describe('bsn', () => {
  it.each(['999990019', '111222333', '123456782'])('takes %s', (tekst) => {
    expect(parseBsn(tekst)).toEqual({ ok: true, waarde: tekst })
  })

  it.each([
    ['123456783', { code: 'bsn-elfproef' }],
    ['000000000', { code: 'bsn-elfproef' }],
    ['12345678', { code: 'bsn-lengte', lengte: 8 }],
    ['1234567890', { code: 'bsn-lengte', lengte: 10 }],
    ['', { code: 'bsn-lengte', lengte: 0 }],
    ['12345678a', { code: 'bsn-teken' }],
    ['123 45678', { code: 'bsn-teken' }],
  ])('refuses "%s" without repeating it', (tekst, verwacht) => {
    expect(parseBsn(tekst)).toEqual({ ok: false, fout: verwacht })
  })

  it('shows the last four digits only and recognises test numbers', () => {
    expect(maskeerBsn('123456782' as Bsn)).toBe('•••••6782')
    expect([isTestBsn('999990019' as Bsn), isTestBsn('123456782' as Bsn)]).toEqual([true, false])
  })
})
