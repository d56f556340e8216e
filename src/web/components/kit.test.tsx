// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Component as Componenten } from '../features/componenten/componenten-pagina.tsx'
import { toegankelijkheidsfouten, toon } from '../test/toon.tsx'
import {
  ConfirmDialog,
  DuplicateCompare,
  HistoryPanel,
  Klokken,
  PeriodeTekst,
  SummaryList,
  TermijnBadge,
  Tijdlijn,
  useMelding,
  type Kant,
} from './index.ts'

test.each(['nl', 'en'] as const)(
  'the showroom draws every component in %s without a missing message',
  (taal) => {
    const klachten = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    toon(<Componenten />, { taal })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Fatma Yıldız')
    expect(klachten.mock.calls).toEqual([])
    klachten.mockRestore()
  },
)

test('a page tells its name in the window title', () => {
  toon(<Componenten />)
  expect(document.title).toBe('Fatma Yıldız - Schakel')
})

test.each([
  ['2026-11-20', '20 nov 2026 2 dagen te laat'],
  ['2026-11-21', '21 nov 2026 1 dag te laat'],
  ['2026-11-22', '22 nov 2026 vandaag'],
  ['2026-11-23', '23 nov 2026 morgen'],
  ['2026-11-27', '27 nov 2026 over 5 dagen'],
])('a term that ends on %s reads: %s', (datum, tekst) => {
  const { container } = toon(<TermijnBadge datum={datum} vandaag="2026-11-22" />)
  expect(container.querySelector('.sk-termijn')?.textContent).toBe(tekst)
})

test('a suspended term does not count down', () => {
  const { container } = toon(<TermijnBadge datum="2026-11-20" vandaag="2026-11-22" opgeschort />)
  expect(container.querySelector('.sk-termijn')?.textContent).toBe('20 nov 2026 staat stil')
})

test('a half-open period is shown with its last day', () => {
  const { container } = toon(<PeriodeTekst vanaf="2026-01-01" tot="2026-02-01" vorm="kort" />)
  expect(container.textContent).toContain('1 jan 2026 t/m 31 jan 2026')
  expect(container.querySelectorAll('time')[1]?.getAttribute('datetime')).toBe('2026-01-31')
})

test('a link that changes a fact says which fact', () => {
  toon(
    <SummaryList
      rijen={[{ naam: 'Loonwaarde', waarde: null, wijzig: { naar: '/x', context: 'loonwaarde' } }]}
    />,
  )
  expect(screen.getByRole('link', { name: 'Wijzig loonwaarde' })).toBeTruthy()
  expect(screen.getByText('Niet ingevuld')).toBeTruthy()
})

test('a deed that asks for a reason waits until there is one', async () => {
  const doe = vi.fn()
  const { container } = toon(
    <ConfirmDialog
      titel="Intrekken?"
      open
      bevestig="Intrekken"
      redenLabel="Waarom?"
      onBevestig={doe}
      onAnnuleer={() => undefined}
    >
      <p>De indicatie vervalt.</p>
    </ConfirmDialog>,
  )
  const knop = screen.getByRole('button', { name: 'Intrekken' })
  fireEvent.click(knop)
  expect(doe).not.toHaveBeenCalled()
  expect(screen.getByText('Vul een reden in. Die komt in het dossier te staan.')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Waarom?'), { target: { value: ' verhuisd ' } })
  fireEvent.click(knop)
  expect(doe).toHaveBeenCalledWith('verhuisd')
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})

test('a timeline is filtered by kind and by word, and says how many are left', () => {
  toon(
    <Tijdlijn
      gebeurtenissen={[
        { id: '1', datum: '2026-11-18', soort: 'Gesprek', titel: 'Gebeld over uren', auteur: 'Nora' },
        { id: '2', datum: '2026-11-09', soort: 'Meting', titel: 'Loonwaarde', auteur: 'Samira' },
      ]}
    />,
  )
  fireEvent.change(screen.getByLabelText('Soort'), { target: { value: 'Meting' } })
  expect(screen.getByText('1 van 2 gebeurtenissen, nieuwste eerst')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Zoekwoord'), { target: { value: 'uren' } })
  expect(screen.getByText('Geen gebeurtenis past bij dit filter')).toBeTruthy()
})

test('all clocks are summed up in a sentence, and stand in a table too', () => {
  toon(
    <Klokken
      titel="Termijnen"
      vandaag="2026-11-22"
      klokken={[
        {
          id: '1',
          naam: 'Leerwerktraject',
          start: '2026-06-01',
          einde: '2026-12-22',
          staat: 'loopt',
          momenten: [],
          opschortingen: [{ vanaf: '2026-08-03', tot: '2026-08-24', reden: 'ziekte' }],
        },
        {
          id: '2',
          naam: 'Advies',
          start: '2020-01-01',
          einde: '2020-02-01',
          staat: 'klaar',
          momenten: [],
          opschortingen: [],
        },
      ]}
    />,
  )
  expect(
    screen.getByText('Er loopt 1 termijn. De eerste die afloopt is Leerwerktraject, op 22 december 2026.'),
  ).toBeTruthy()
  const tabel = screen.getByRole('table', { hidden: true })
  expect(within(tabel).getByText(/ziekte/).textContent).toContain('3 aug 2026 t/m 23 aug 2026')
})

test('the versions of a fact say what it was, what it became, and why', () => {
  toon(
    <HistoryPanel
      feit="loonwaarde"
      versies={[
        {
          id: '1',
          tijdstip: '2026-03-12T13:05:00Z',
          wie: 'Samira',
          van: '55%',
          naar: '62%',
          reden: 'nieuwe meting',
        },
      ]}
    />,
  )
  expect(screen.getByText('Geschiedenis van loonwaarde (1 wijziging)')).toBeTruthy()
  expect(screen.getByText(/12 maart 2026, 14.05 uur/)).toBeTruthy()
  expect(screen.getByText('Reden: nieuwe meting')).toBeTruthy()
})

function Vergelijk() {
  const [keuze, setKeuze] = useState<Record<string, Kant>>({})
  return (
    <DuplicateCompare
      titelLinks="Dossier"
      titelRechts="Bestand"
      velden={[{ veld: 'naam', naam: 'Naam', links: 'Fatma', rechts: 'F.', gelijk: false }]}
      keuze={keuze}
      onKies={(veld, kant) => setKeuze({ ...keuze, [veld]: kant })}
    />
  )
}

test('of two records nothing is chosen beforehand', () => {
  toon(<Vergelijk />)
  const links = screen.getByRole('radio', { name: /Naam, Dossier/ }) as HTMLInputElement
  expect(links.checked).toBe(false)
  expect(screen.getByText('Nog 1 verschil om te kiezen.')).toBeTruthy()
  fireEvent.click(links)
  expect(screen.getByText('Alle verschillen zijn gekozen.')).toBeTruthy()
})

function Meld({ onOngedaan }: { readonly onOngedaan: () => void }) {
  const meld = useMelding()
  return <button onClick={() => meld({ tekst: 'Taak afgerond.', onOngedaan })}>doe</button>
}

test('a message is announced, can be undone, and then goes away', async () => {
  const terug = vi.fn()
  toon(<Meld onOngedaan={terug} />)
  fireEvent.click(screen.getByText('doe'))
  expect(screen.getByRole('status').textContent).toBe('Taak afgerond.')
  fireEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(terug).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull())
})
