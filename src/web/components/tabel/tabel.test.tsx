// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { toegankelijkheidsfouten, toon } from '../../test/toon.tsx'
import { DataTable, EmptyState, FilterBar, TekstLink, useZoekstand, type Kolom } from '../index.ts'

type Rij = { id: string; naam: string; gemeente: string }
const kolommen: readonly Kolom<Rij>[] = [
  {
    id: 'naam',
    kop: 'Naam',
    rijkop: true,
    sorteerbaar: true,
    cel: (r) => <TekstLink naar="/x">{r.naam}</TekstLink>,
  },
  { id: 'gemeente', kop: 'Gemeente', cel: (r) => r.gemeente },
  { id: 'id', kop: 'Nummer', verborgen: true, cel: (r) => r.id },
]
const RIJEN: readonly Rij[] = [
  { id: '7', naam: 'Haile, Selam', gemeente: 'Roosendaal' },
  { id: '9', naam: 'Kowalska, Agnieszka', gemeente: 'Etten-Leur' },
]

function Lijst({ rijen = RIJEN }: { readonly rijen?: readonly Rij[] | undefined }) {
  const stand = useZoekstand({ kolom: 'naam', richting: 'op' })
  return (
    <>
      <FilterBar
        label="Filteren"
        stand={stand}
        filters={[
          { naam: 'zoek', label: 'Naam' },
          { naam: 'gemeente', label: 'Gemeente', opties: [{ waarde: 'GM1674', tekst: 'Roosendaal' }] },
        ]}
        bewaard={[]}
        onBewaar={bewaar}
        onVerwijder={() => undefined}
      />
      <DataTable
        titel="Caseload"
        kolommen={kolommen}
        rijen={rijen}
        sleutel={(r) => r.id}
        {...(stand.sortering && { sortering: stand.sortering })}
        onSorteer={stand.zetSortering}
        totaal={51}
        leeg={<EmptyState titel="Niemand" />}
      />
    </>
  )
}
const bewaar = vi.fn()

test('sorting is a button; the heading tells the order and the address keeps it', () => {
  const { router } = toon(<Lijst />)
  const kop = screen.getByRole('columnheader', { name: /Naam/ })
  expect(kop.getAttribute('aria-sort')).toBe('ascending')
  fireEvent.click(within(kop).getByRole('button'))
  expect(kop.getAttribute('aria-sort')).toBe('descending')
  expect(router.state.location.search).toBe('?sorteer=-naam')
})

test('a filter stands in the address and as a label that takes it away', () => {
  const { router } = toon(<Lijst />, { pad: '/?gemeente=GM1674' })
  const label = screen.getByRole('button', { name: 'Verwijder filter Gemeente: Roosendaal' })
  fireEvent.click(label)
  expect(router.state.location.search).toBe('')
  fireEvent.change(screen.getByLabelText('Gemeente', { selector: 'select' }), { target: { value: 'GM1674' } })
  expect(router.state.location.search).toBe('?gemeente=GM1674')
})

test('a word is searched when it is sent, and the whole view can be kept under a name', () => {
  const { router } = toon(<Lijst />, { pad: '/?gemeente=GM1674' })
  fireEvent.change(screen.getByRole('searchbox', { name: 'Naam' }), { target: { value: ' haile ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Zoeken' }))
  expect(new URLSearchParams(router.state.location.search).get('zoek')).toBe('haile')
  fireEvent.change(screen.getByLabelText('Naam voor deze weergave'), { target: { value: 'Mijn lijst' } })
  fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }))
  expect(bewaar).toHaveBeenCalledWith('Mijn lijst', 'gemeente=GM1674&zoek=haile')
})

test('the count is announced and the rows are named by their own heading', async () => {
  const { container } = toon(<Lijst />)
  expect(screen.getByText('2 resultaten van 51')).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: 'Haile, Selam' })).toBeTruthy()
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})

test('a column that is hidden can be chosen; the name cannot be left out', () => {
  toon(<Lijst />)
  expect(screen.queryByRole('columnheader', { name: 'Nummer' })).toBeNull()
  fireEvent.click(screen.getByLabelText('Nummer'))
  expect(screen.getByRole('columnheader', { name: 'Nummer' })).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: 'Naam' })).toBeNull()
})

test('nothing found is said, not shown as an empty table', () => {
  toon(<Lijst rijen={[]} />)
  expect(screen.getByText('Niemand')).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

test('a failed list says what to do and can be tried again', () => {
  const opnieuw = vi.fn()
  toon(
    <DataTable
      titel="Caseload"
      kolommen={kolommen}
      rijen={undefined}
      sleutel={(r) => r.id}
      leeg={null}
      probleem={{ status: 503, code: 'even-niet-beschikbaar', params: {}, velden: [] }}
      onOpnieuw={opnieuw}
    />,
  )
  expect(screen.getByRole('alert').textContent).toContain('Even niet beschikbaar')
  fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }))
  expect(opnieuw).toHaveBeenCalledOnce()
})
