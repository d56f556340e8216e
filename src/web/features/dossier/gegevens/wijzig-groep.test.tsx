// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { stubApi, type Verzoek } from '../../../test/api-antwoorden.ts'
import { toegankelijkheidsfouten, toon } from '../../../test/toon.tsx'
import { KANDIDAAT } from '../kandidaat.fixture.ts'
import { DossierProvider } from '../use-dossier.ts'
import { Component as WijzigGroep } from './wijzig-groep.tsx'

const PAD = `/kandidaten/${KANDIDAAT.id}`
const lijst = () => ({ body: { items: [] } })

/** A server at version 2, on which somebody else changed the telephone number. */
function server(): Verzoek[] {
  return stubApi({
    'GET /gemeenten': lijst,
    'GET /gebruikers': lijst,
    'GET /organisaties': lijst,
    [`GET ${PAD}`]: () => ({ body: { ...KANDIDAAT, telefoon: '06 9999 9999' }, etag: '"2"' }),
    [`PATCH ${PAD}`]: ({ koppen }) =>
      koppen.get('If-Match') === '"2"' ? { body: {} } : { status: 412, body: { code: 'verouderd' } },
  })
}

const toonFormulier = (magSchrijven = true) =>
  toon(
    <DossierProvider value={{ id: KANDIDAAT.id, kandidaat: KANDIDAAT, etag: '"1"', magSchrijven }}>
      <Routes>
        <Route path="dossiers/:id/gegevens/wijzig/:groep" element={<WijzigGroep />} />
        <Route path="dossiers/:id/gegevens" element={<p>alle gegevens</p>} />
      </Routes>
    </DossierProvider>,
    { pad: `/dossiers/${KANDIDAAT.id}/gegevens/wijzig/contact` },
  )

const vul = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { exact: false }), { target: { value } })

afterEach(() => vi.unstubAllGlobals())

test('a number that two people changed shows both values, and the chosen one is saved with my other change', async () => {
  const gedaan = server()
  const { container } = toonFormulier()
  await screen.findByLabelText('Telefoon', { exact: false })
  vul('Telefoon', '06 1111 1111')
  vul('E-mailadres', 'fatma@voorbeeld.nl')
  vul('Waarom wijzigt u dit?', 'Belde zelf')
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByRole('heading', { name: 'Iemand anders wijzigde dit intussen ook' })
  expect(screen.getAllByRole('radio')).toHaveLength(2)
  expect(await toegankelijkheidsfouten(container)).toEqual([])
  const bewaar = screen.getByRole('button', { name: 'Gekozen waarden opslaan' }) as HTMLButtonElement
  expect(bewaar.disabled).toBe(true)
  fireEvent.click(screen.getByRole('radio', { name: /Nu in het dossier/ }))
  fireEvent.click(bewaar)
  await screen.findByText('alle gegevens')
  const bewaard = gedaan.filter((v) => v.methode === 'PATCH').at(-1)
  // Their number stands already, so only my own change is left to send.
  expect(bewaard?.body).toEqual({ gegevens: { email: 'fatma@voorbeeld.nl' }, reden: 'Belde zelf' })
  expect(bewaard?.koppen.get('If-Match')).toBe('"2"')
})

test('a change without a reason is not sent', async () => {
  const gedaan = server()
  toonFormulier()
  await screen.findByLabelText('Telefoon', { exact: false })
  vul('Telefoon', '06 1111 1111')
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(screen.getAllByText(/Schrijf kort op waarom/)).toHaveLength(2))
  expect(gedaan.filter((v) => v.methode === 'PATCH')).toEqual([])
})

test('who may only read gets no form', () => {
  server()
  toonFormulier(false)
  expect(screen.getByText('Dit kunt u hier niet wijzigen')).toBeTruthy()
})
