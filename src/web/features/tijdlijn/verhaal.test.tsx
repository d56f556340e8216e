// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { toegankelijkheidsfouten, toon } from '../../test/toon.tsx'
import type { Regel } from './api.ts'
import { Verhaal } from './verhaal.tsx'

const regel = (id: string, soort: string, anders: Partial<Regel> = {}): Regel => ({
  id,
  soort,
  op: '2026-11-20T09:00:00.000Z',
  vanafDatum: null,
  totDatum: null,
  door: 'Nora de Wit',
  bron: 'medewerker',
  reden: null,
  objectId: null,
  inhoud: {},
  gecorrigeerdDoor: null,
  ...anders,
})

beforeEach(() => {
  // Names of colleagues and municipalities are asked for; without them the codes stay.
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ items: [] })))
})

test('a correction stands with what it corrects, and each links to the other', async () => {
  const { container } = toon(
    <Verhaal
      regels={[
        regel('2', 'contact-gecorrigeerd', {
          objectId: 'b',
          reden: 'Verkeerd verstaan',
          inhoud: { soort: 'gesprek', verslag: 'Wil metselen.', vervangt: 'a' },
        }),
        regel('1', 'contact', {
          objectId: 'a',
          gecorrigeerdDoor: '2',
          inhoud: { soort: 'telefoon', verslag: 'Wil lassen.' },
        }),
      ]}
    />,
  )
  const [nieuw, oud] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement]
  expect(nieuw.textContent).toMatch(/Contact gecorrigeerd: Gesprek.*Wil metselen.*Verkeerd verstaan/)
  expect(within(nieuw).getByText('Wil lassen.').tagName).toBe('DEL')
  expect(within(nieuw).getByRole('link').getAttribute('href')).toBe(`#${oud.id}`)
  expect(within(oud).getByRole('link', { name: 'Naar de correctie' }).getAttribute('href')).toBe(
    `#${nieuw.id}`,
  )
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})

test.each<[string, Partial<Regel>, RegExp]>([
  [
    'fase-gezet',
    { inhoud: { van: 'ontwikkelen', naar: 'bemiddelen' } },
    /Fase: van Ontwikkelen naar Bemiddelen/,
  ],
  ['verwachting-bevestigd', { inhoud: { naar: '>=12' } }, /opnieuw bevestigd: 12 maanden of langer/],
  [
    'beoordeeld',
    { inhoud: { indeling: 'B', eerder: 'A' } },
    /Opnieuw beoordeeld: Doelgroep B, eerder Doelgroep A/,
  ],
  [
    'geplaatst',
    { inhoud: { vorm: 'regulier', urenPerWeek: 24 } },
    /Geplaatst: Regulier werk, 24 uur per week/,
  ],
  [
    'gegeven-gewijzigd',
    { inhoud: { veld: 'postcode', van: '4751 TT', naar: '4751 ZZ' } },
    /van 4751 TT naar 4751 ZZ/,
  ],
  [
    'taak-gewijzigd',
    {
      inhoud: {
        titel: 'Bellen',
        wijzigingen: [{ veld: 'uiterlijk', van: '2026-11-20', naar: '2026-11-27' }],
      },
    },
    /Taak gewijzigd: Bellen.*Uiterlijk:.*20 november 2026.*27 november 2026/,
  ],
  [
    'verlengd',
    { inhoud: { soort: 'proefplaatsing', eindeVan: '2026-10-01', eindeNaar: '2026-12-01' } },
    /Verlengd: Proefplaatsing.*30 september 2026.*30 november 2026/,
  ],
  ['iets-nieuws', {}, /iets nieuws/],
])('%s reads as a sentence', (soort, anders, verwacht) => {
  toon(<Verhaal regels={[regel('1', soort, anders)]} />)
  expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(verwacht)
})
