// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { keurBestand } from '../../components/formulier/file-field.tsx'
import { ACCEPTEER, MAX_BYTES } from './api.ts'

const bestand = (naam: string, bytes: number) =>
  Object.defineProperty(new File([], naam), 'size', { value: bytes })

test.each([
  ['cv.pdf', MAX_BYTES, null],
  ['Foto.JPEG', 10, null],
  ['cv.pdf', MAX_BYTES + 1, 'formulier.bestand.groot'],
  ['cv.pdf', 0, 'formulier.bestand.leeg'],
  ['macro.docm', 10, 'formulier.bestand.soort'],
  ['pagina.html', 10, 'formulier.bestand.soort'],
])('%s of %d bytes is judged before it is sent: %s', (naam, bytes, oordeel) => {
  expect(keurBestand(bestand(naam, bytes), ACCEPTEER, MAX_BYTES)).toBe(oordeel)
})
