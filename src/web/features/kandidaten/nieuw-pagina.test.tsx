// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { SESSIE, toon } from '../../test/toon.tsx'
import { stubApi, type Verzoek } from '../../test/api-antwoorden.ts'
import { Component as Nieuw } from './nieuw-pagina.tsx'

const bestaande = {
  id: '77',
  dossiernummer: 'D-000007',
  achternaam: 'Yıldız',
  voorvoegsel: null,
  voornaam: 'Fatma',
  geboortedatum: '1991-05-04',
  gemeente: 'GM1674',
  consulent: 'Bas Verhoeven',
}

function api(registreer: (verzoek: Verzoek) => { status: number; body: object }) {
  return stubApi({
    'POST /kandidaten': registreer,
    'GET /kandidaten': ({ zoek }) => ({
      body: { items: zoek.get('status') === 'open' ? [bestaande] : [], volgende: null, aantal: null },
    }),
    'GET /gemeenten': () => ({ body: { items: [{ code: 'GM1674', naam: 'Roosendaal' }] } }),
    'GET /gebruikers': () => ({ body: { items: [] } }),
    'GET /organisaties': () => ({ body: { items: [] } }),
  })
}

const sessie = { ...SESSIE, rechten: ['dossier-schrijven'] }

async function vulIn() {
  const veld = (naam: string) => screen.getByLabelText(naam, { exact: false })
  await screen.findByRole('button', { name: 'Dossier maken' })
  fireEvent.change(veld('Voornaam'), { target: { value: 'Fatma' } })
  fireEvent.change(veld('Achternaam'), { target: { value: 'Yildiz' } })
  fireEvent.change(veld('Geboortedatum'), { target: { value: '4-5-1991' } })
  fireEvent.click(screen.getByLabelText('Vrouw'))
  fireEvent.change(veld('Taal voor gesprekken'), { target: { value: 'tr' } })
  fireEvent.change(document.querySelector('[name=gemeente]')!, { target: { value: 'GM1674' } })
  fireEvent.click(screen.getByRole('button', { name: 'Dossier maken' }))
}

const pogingen = (gedaan: readonly Verzoek[]) => gedaan.filter((v) => v.methode === 'POST')

afterEach(() => vi.unstubAllGlobals())

test('somebody who looks known is asked about; saying that it is somebody else registers with the same data', async () => {
  const gedaan = api(({ body }) =>
    (body as { ookAlsDubbel: boolean }).ookAlsDubbel
      ? { status: 201, body: { id: '88', dossiernummer: 'D-000088' } }
      : {
          status: 409,
          body: { code: 'mogelijk-dubbel', params: { aantal: 1, dossiers: 'D-000007', kandidaatId: '77' } },
        },
  )
  const { router } = toon(<Nieuw />, { pad: '/dossiers/nieuw', sessie })
  await vulIn()
  const link = await screen.findByRole('link', { name: /Fatma Yıldız/ })
  expect(link.getAttribute('href')).toBe('/dossiers/77')
  expect(link.getAttribute('target')).toBe('_blank')
  expect((screen.getByLabelText('Achternaam') as HTMLInputElement).value).toBe('Yildiz')
  fireEvent.click(screen.getByRole('button', { name: /Dit is iemand anders/ }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/dossiers/88'))
  const [eerst, toen] = pogingen(gedaan).map((v) => v.body as Record<string, unknown>)
  expect(toen).toEqual({ ...eerst, ookAlsDubbel: true })
  expect(pogingen(gedaan)[0]?.koppen.get('Idempotency-Key')).not.toBe(
    pogingen(gedaan)[1]?.koppen.get('Idempotency-Key'),
  )
})

test('a BSN that has a dossier already cannot be somebody else: only opening it is offered', async () => {
  api(() => ({ status: 409, body: { code: 'bsn-al-bekend', params: { kandidaatId: '77' } } }))
  toon(<Nieuw />, { pad: '/dossiers/nieuw', sessie })
  await vulIn()
  expect((await screen.findByRole('link', { name: /Open het dossier/ })).getAttribute('href')).toBe(
    '/dossiers/77',
  )
  expect(screen.queryByRole('button', { name: /Dit is iemand anders/ })).toBeNull()
})

test('a BSN that is known where this user may not look gives away no name, only whom to ask', async () => {
  api(() => ({ status: 409, body: { code: 'bsn-al-bekend', params: {} } }))
  toon(<Nieuw />, { pad: '/dossiers/nieuw', sessie })
  await vulIn()
  expect(await screen.findByText(/Vraag de regisseur/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: /Open het dossier/ })).toBeNull()
})

test('a field that the server refuses shows at the field and in the block of errors', async () => {
  api(() => ({
    status: 422,
    body: { code: 'ongeldige-invoer', velden: [{ veld: 'geboortedatum', code: 'datum-in-toekomst' }] },
  }))
  toon(<Nieuw />, { pad: '/dossiers/nieuw', sessie })
  await vulIn()
  expect(await screen.findAllByText(/Deze datum mag niet na vandaag liggen/)).toHaveLength(2)
})

test('who may only read is told so before filling in a form', () => {
  api(() => ({ status: 403, body: {} }))
  toon(<Nieuw />, { pad: '/dossiers/nieuw', sessie: SESSIE })
  expect(screen.getByText('U kunt geen dossier maken')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Dossier maken' })).toBeNull()
})
