// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useFoutTekst } from '../../i18n/tekst.ts'
import { toegankelijkheidsfouten, toon } from '../../test/toon.tsx'
import { KlokkenBeeld } from './klokken-beeld.tsx'
import type { Klok } from './klok.ts'
import { useVerschuivingTekst, type Verschuiving } from './woorden.ts'

const KLOK = {
  objectSoort: 'traject',
  objectId: 'o1',
  soort: 'leerwerktraject',
  status: 'lopend',
  start: '2026-06-15',
  einde: '2027-01-19',
  eindeMinstens: '2027-01-19',
  laatsteDag: '2027-01-18',
  maximum: '2027-01-19',
  opgeschorteDagen: 35,
  staatStil: false,
  regel: null,
  geenRegel: null,
  opschortingen: [
    {
      id: 's1',
      vanaf: '2026-11-30',
      tot: '2026-12-21',
      reden: 'ziekte',
      toelichting: 'x',
      vervallenOp: null,
    },
  ],
  eindewijzigingen: [],
  momenten: [
    {
      termijnId: 't1',
      versie: 1,
      code: 'signaal-2-weken',
      naam: 'Nog 2 weken',
      soort: 'signaal',
      datum: '2027-01-05',
      aanZet: 'consulent',
      stand: 'komt',
    },
  ],
  opmerkingen: [],
  bewijs: null,
} as unknown as Klok

test('the picture says in words which moment comes first and who has to act, and has a table with the same', async () => {
  const { container } = toon(<KlokkenBeeld titel="Alle klokken" klokken={[KLOK]} vandaag="2026-11-22" />)
  const zin =
    /Er loopt 1 klok. Eerst komt: Leerwerktraject, Nog 2 weken tot het einde, op 5 januari 2027. Aan zet: consulent./
  expect(screen.getByText(zin)).toBeTruthy()
  const tabel = within(screen.getByRole('table', { hidden: true }))
  expect(tabel.getByText('18 jan 2027')).toBeTruthy()
  expect(tabel.getByText(/Ziekte/)).toBeTruthy()
  expect(container.querySelectorAll('.sk-klok__opgeschort')).toHaveLength(1)
  expect(container.querySelectorAll('.sk-klok__eerder')).toHaveLength(1)
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})

function Zin({ v }: { readonly v: Verschuiving }) {
  return <p>{useVerschuivingTekst()(v)}</p>
}

test.each([
  [
    '2026-12-28',
    '2027-01-18',
    'De laatste dag gaat van 28 december 2026 naar 18 januari 2027: 21 dagen later.',
  ],
  ['2027-01-18', '2027-01-17', 'De laatste dag gaat van 18 januari 2027 naar 17 januari 2027: 1 dag eerder.'],
  ['2027-01-18', '2027-01-18', 'De laatste dag blijft 18 januari 2027.'],
  ['2027-01-18', null, /was 18 januari 2027. Zolang de klok stilstaat/],
  [null, '2027-01-18', 'De laatste dag is nu 18 januari 2027.'],
  [null, null, /Zolang de klok stilstaat/],
])('an end that goes from %s to %s is said in one sentence', (van, naar, zin) => {
  toon(<Zin v={{ van, naar }} />)
  expect(screen.getByText(zin)).toBeTruthy()
})

function Weigering() {
  return <p>{useFoutTekst()({ code: 'opschorting-na-einde', params: { einde: '2026-12-15' } }).uitleg}</p>
}

test('a day in a refusal is written as people read it', () => {
  toon(<Weigering />)
  expect(screen.getByText(/15 december 2026/)).toBeTruthy()
})
