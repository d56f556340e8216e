// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { stubApi } from '../../test/api-antwoorden.ts'
import { SESSIE, toegankelijkheidsfouten, toon } from '../../test/toon.tsx'
import { Component as Dossier } from './dossier-pagina.tsx'
import { KANDIDAAT } from './kandidaat.fixture.ts'

const pagina = (
  <Routes>
    <Route path="dossiers/:id/*" element={<Dossier />} />
  </Routes>
)
const sessie = { ...SESSIE, rechten: ['dossier-lezen', 'dossier-schrijven'] }
const api = (anders: object) =>
  stubApi({ [`GET /kandidaten/${KANDIDAAT.id}`]: () => ({ body: { ...KANDIDAAT, ...anders }, etag: '"1"' }) })

afterEach(() => vi.unstubAllGlobals())

test('the page names the person, says that there is no next step, and every section has an address', async () => {
  api({})
  const { container } = toon(pagina, { pad: `/dossiers/${KANDIDAAT.id}`, sessie })
  expect(await screen.findByRole('heading', { level: 1, name: 'Fatma Yıldız' })).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Er is geen volgende stap' })).toBeTruthy()
  const secties = screen.getByRole('navigation', { name: 'Onderdelen van het dossier' })
  expect(within(secties).getByRole('link', { name: 'Gegevens' }).getAttribute('href')).toBe(
    `/dossiers/${KANDIDAAT.id}/gegevens`,
  )
  await waitFor(() => expect(document.title).toBe('Fatma Yıldız - Schakel'))
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})

test('who may only read is offered nothing that changes', async () => {
  api({})
  toon(pagina, { pad: `/dossiers/${KANDIDAAT.id}`, sessie: { ...SESSIE, rechten: ['dossier-lezen'] } })
  await screen.findByRole('heading', { level: 1, name: 'Fatma Yıldız' })
  expect(screen.queryByText('Meer acties')).toBeNull()
})

test('a merged dossier points to the other one and is not worked in any more', async () => {
  api({ status: 'samengevoegd', samengevoegdIn: 'ander' })
  toon(pagina, { pad: `/dossiers/${KANDIDAAT.id}`, sessie })
  expect((await screen.findByRole('link', { name: 'Open het andere dossier' })).getAttribute('href')).toBe(
    '/dossiers/ander',
  )
  expect(screen.queryByText('Meer acties')).toBeNull()
})

test('a dossier that is absent or foreign says so and offers to search, without a pointless retry', async () => {
  stubApi({})
  toon(pagina, { pad: '/dossiers/onbekend', sessie })
  expect(await screen.findByText('Niet gevonden')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Zoek iemand anders' }).getAttribute('href')).toBe('/zoeken')
  expect(screen.queryByRole('button', { name: 'Opnieuw proberen' })).toBeNull()
})
