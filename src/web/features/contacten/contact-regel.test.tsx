// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { toegankelijkheidsfouten, toon } from '../../test/toon.tsx'
import type { Contact } from './api.ts'
import { ContactRegel } from './contact-regel.tsx'

const contact = (anders: Partial<Contact>): Contact => ({
  id: 'nieuw',
  datum: '2026-11-20',
  soort: 'gesprek',
  verslag: 'Wil in een magazijn werken.',
  door: 'Nora de Wit',
  vervangt: 'oud',
  vastgelegdOp: '2026-11-20T09:00:00.000Z',
  vervallenOp: null,
  ...anders,
})
const OUD = contact({
  id: 'oud',
  soort: 'telefoon',
  verslag: 'Wil in een winkel werken.',
  vervangt: null,
  vervallenOp: '2026-11-20T09:00:00.000Z',
})

test('a corrected note shows what it said, struck through, with why it was corrected', async () => {
  const { container } = toon(
    <ol>
      <ContactRegel
        nu={contact({})}
        eerdere={[OUD]}
        redenen={new Map([['nieuw', 'Verkeerd verstaan']])}
        corrigeer="/verder"
      />
    </ol>,
  )
  const oud = screen.getByRole('group')
  expect(within(oud).getByText(/1 eerdere versie/)).toBeTruthy()
  expect(oud.querySelector('del')?.textContent).toMatch(/Telefoon\. Wil in een winkel werken\./)
  expect(within(oud).getByText(/Verkeerd verstaan/)).toBeTruthy()
  expect(screen.getByRole('link').getAttribute('href')).toBe('/verder')
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})

test('a note that was itself corrected cannot be corrected again', () => {
  toon(
    <ol>
      <ContactRegel nu={OUD} eerdere={[]} redenen={new Map()} corrigeer="/verder" />
    </ol>,
  )
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText('gecorrigeerd')).toBeTruthy()
})
