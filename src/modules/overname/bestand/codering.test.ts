import { describe, expect, it } from 'vitest'
import { decodeer, herkenCodering } from './codering.ts'

const utf16 = (tekst: string, be = false): Buffer => {
  const le = Buffer.from(tekst, 'utf16le')
  return be ? le.swap16() : le
}
const bom = Buffer.from([0xef, 0xbb, 0xbf])

describe('encoding', () => {
  it.each([
    ['utf-8-bom', Buffer.concat([bom, Buffer.from('Zoë;1')])],
    ['utf-8', Buffer.from('Zoë;Şahin')],
    ['utf-8', Buffer.from('plain;text')],
    ['utf-16le', utf16('\ufeffZoë;Şahin;en nog wat')],
    ['utf-16be', utf16('\ufeffZoë;Şahin;en nog wat', true)],
    ['utf-16le', utf16('Naam;Geboortedatum;Zoë')],
    ['utf-16be', utf16('Naam;Geboortedatum;Zoë', true)],
    ['windows-1252', Buffer.from('Zoë;Françoise', 'latin1')],
    ['windows-1252', Buffer.from([0x80, 0x3b, 0x31])],
    ['iso-8859-1', Buffer.from([0x5a, 0xeb, 0x81, 0x3b])],
  ] as const)('is recognised as %s', (codering, bytes) => {
    expect(herkenCodering(bytes)).toBe(codering)
  })

  it('leaves the byte order mark out of the first cell', () => {
    expect(decodeer(Buffer.concat([bom, Buffer.from('BSN')])).tekst).toBe('BSN')
    expect(decodeer(utf16('\ufeffBSN;Naam;Datum', true)).tekst).toBe('BSN;Naam;Datum')
  })

  it('counts characters that are lost when a few bytes of an UTF-8 file are broken', () => {
    const heel = Buffer.from('é'.repeat(40))
    const stuk = Buffer.concat([heel, Buffer.from([0xff, 0x41])])
    expect(decodeer(stuk)).toMatchObject({ codering: 'utf-8', verloren: 1 })
  })

  it('lets a person overrule the guess', () => {
    expect(decodeer(Buffer.from([0x59, 0xfd, 0x6c]), 'windows-1254').tekst).toBe('Yıl')
  })

  it('refuses bytes that are no text, with a remedy', () => {
    const bytes = Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7) % 32))
    expect(() => decodeer(bytes)).toThrow('bestand-codering')
  })
})
