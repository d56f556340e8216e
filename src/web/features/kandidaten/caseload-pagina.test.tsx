// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { SESSIE, toegankelijkheidsfouten, toon } from '../../test/toon.tsx'
import { stubApi } from '../../test/api-antwoorden.ts'
import { Component as Caseload } from './caseload-pagina.tsx'

const rij = (id: string, rest: object = {}) => ({
  id,
  dossiernummer: `D-${id}`,
  achternaam: 'Berg',
  voorvoegsel: 'van den',
  voornaam: `Fatima ${id}`,
  geboortedatum: '1990-05-17',
  gemeente: 'GM1674',
  fase: 'ontwikkelen',
  abc: null,
  verwachting: null,
  indeling: 'B',
  vorm: null,
  doelgroepen: [],
  consulent: 'Nora de Wit',
  volgendeActie: '2026-11-19',
  volgendeActieNaam: 'Einde leerwerktraject',
  laatsteContact: null,
  ...rest,
})

const api = (lijst: object) =>
  stubApi({
    'GET /kandidaten': ({ zoek }) =>
      zoek.get('na') === null
        ? { body: lijst }
        : {
            body: {
              items: [rij('3', { volgendeActie: null, volgendeActieNaam: null })],
              volgende: null,
              aantal: null,
            },
          },
    'GET /gemeenten': () => ({
      body: {
        items: [
          { code: 'GM1674', naam: 'Roosendaal' },
          { code: 'GM0748', naam: 'Bergen op Zoom' },
        ],
      },
    }),
    'GET /gebruikers': () => ({ body: { items: [] } }),
    'GET /filters': () => ({ body: { items: [] } }),
    'POST /filters': () => ({ status: 201, body: { id: '9' } }),
  })

const sessie = { ...SESSIE, rechten: ['dossier-lezen', 'dossier-schrijven'] }
const lijsten = (gedaan: ReturnType<typeof stubApi>) => gedaan.filter((v) => v.pad === '/kandidaten')

afterEach(() => vi.unstubAllGlobals())

test('a filter goes into the address and to the server, its label takes it away again', async () => {
  const gedaan = api({ items: [rij('1')], volgende: null, aantal: 1 })
  const { router } = toon(<Caseload />, { pad: '/caseload?consulent=mij', sessie })
  await screen.findByText('1 persoon')
  fireEvent.change(within(screen.getByRole('search')).getByLabelText('Volgende stap'), {
    target: { value: 'te-laat' },
  })
  expect(router.state.location.search).toBe('?consulent=mij&actie=te-laat')
  await waitFor(() => expect(lijsten(gedaan).at(-1)?.zoek.toString()).toContain('actie=te-laat'))
  fireEvent.click(screen.getByRole('button', { name: /Verwijder filter Consulent/ }))
  expect(router.state.location.search).toBe('?actie=te-laat')
  await waitFor(() => expect(lijsten(gedaan).at(-1)?.zoek.get('consulent')).toBeNull())
  expect(screen.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(
    '/api/v1/kandidaten/export.csv?actie=te-laat&sorteer=volgendeActie',
  )
})

test('the name is a link to the dossier, a term is a date with words, and a missing next step is said', async () => {
  api({
    items: [rij('1'), rij('2', { volgendeActie: null, volgendeActieNaam: null })],
    volgende: null,
    aantal: 2,
  })
  const { container } = toon(<Caseload />, { pad: '/caseload', sessie })
  const link = await screen.findByRole('link', { name: 'Fatima 1 van den Berg' })
  expect(link.getAttribute('href')).toBe('/dossiers/1')
  expect(screen.getByText('3 dagen te laat')).toBeTruthy()
  expect(screen.getByText('geen volgende stap')).toBeTruthy()
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})

test('the next page starts where the last ended, and only the first page is counted', async () => {
  const gedaan = api({ items: [rij('1'), rij('2')], volgende: 'plaats', aantal: 3 })
  toon(<Caseload />, { pad: '/caseload', sessie })
  await screen.findByText('2 van 3 personen')
  fireEvent.click(screen.getByRole('button', { name: 'Meer laden' }))
  await screen.findByText('3 personen')
  expect(lijsten(gedaan).map((v) => [v.zoek.get('na'), v.zoek.get('telling')])).toEqual([
    [null, 'ja'],
    ['plaats', null],
  ])
})

test('beyond what the server counts it says "more than"', async () => {
  api({ items: [rij('1')], volgende: 'plaats', aantal: 1001 })
  toon(<Caseload />, { pad: '/caseload', sessie })
  expect(await screen.findByText('1 van meer dan 1.000 personen')).toBeTruthy()
})

test('a view is saved with the whole state of the address', async () => {
  const gedaan = api({ items: [rij('1')], volgende: null, aantal: 1 })
  toon(<Caseload />, { pad: '/caseload?fase=bemiddelen&sorteer=-naam', sessie })
  await screen.findByText('1 persoon')
  fireEvent.change(screen.getByLabelText('Naam voor deze weergave'), { target: { value: 'Mijn lijst' } })
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
  await waitFor(() =>
    expect(gedaan.find((v) => v.methode === 'POST')?.body).toEqual({
      naam: 'Mijn lijst',
      vraag: 'fase=bemiddelen&sorteer=-naam',
    }),
  )
})

test('a filter that fits nobody says so and offers the way back', async () => {
  api({ items: [], volgende: null, aantal: 0 })
  const { router } = toon(<Caseload />, { pad: '/caseload?fase=bemiddelen', sessie })
  await screen.findByText('Niemand past bij deze filters')
  fireEvent.click(screen.getAllByRole('button', { name: 'Alle filters wissen' })[0]!)
  expect(router.state.location.search).toBe('')
})
