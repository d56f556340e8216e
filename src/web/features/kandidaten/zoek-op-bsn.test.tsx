// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { stubApi } from '../../test/api-antwoorden.ts'
import { toon } from '../../test/toon.tsx'
import { ZoekOpBsn } from './zoek-op-bsn.tsx'

afterEach(() => vi.unstubAllGlobals())

const zoek = (bsn: string, reden: string) => {
  fireEvent.change(screen.getByLabelText(/Burgerservicenummer/), { target: { value: bsn } })
  fireEvent.change(screen.getByLabelText(/Waarom zoekt u op BSN/), { target: { value: reden } })
  fireEvent.click(screen.getByRole('button', { name: 'Zoeken op BSN' }))
}

test('without a reason, or with a number that cannot be, nothing is asked of the server', async () => {
  const gedaan = stubApi({})
  toon(<ZoekOpBsn />)
  zoek('123456789', '')
  expect(await screen.findAllByText(/geen geldig burgerservicenummer/)).toHaveLength(2)
  expect(screen.getAllByText(/Schrijf op waarom u op BSN zoekt/)).toHaveLength(2)
  expect(gedaan.filter((v) => v.methode === 'POST')).toEqual([])
})

test('the number travels in the body alone, and nobody found is no dead end', async () => {
  const gedaan = stubApi({ 'POST /kandidaten/zoekopdrachten': () => ({ body: { items: [] } }) })
  const { router } = toon(<ZoekOpBsn />, { pad: '/zoeken' })
  zoek('999 990 019', 'Aanmelding')
  expect(await screen.findByText('Geen dossier dat u mag zien')).toBeTruthy()
  expect(gedaan.find((v) => v.methode === 'POST')?.body).toEqual({ bsn: '999990019', reden: 'Aanmelding' })
  const { pathname, search, hash } = router.state.location
  expect(pathname + search + hash).toBe('/zoeken')
})
