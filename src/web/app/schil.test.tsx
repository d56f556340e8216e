// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { SESSIE, toegankelijkheidsfouten, toon } from '../test/toon.tsx'
import { DemoBalk } from './demo-balk.tsx'
import { Kop } from './kop.tsx'
import { Menu } from './menu.tsx'
import { SessieBewaking } from './sessie-bewaking.tsx'
import { SESSIE_VERLOPEN } from './sessie.tsx'
import { Voet } from './voet.tsx'

afterEach(() => vi.useRealTimers())

test('the frame tells who is signed in, in which role and organisation, and has no accessibility faults', async () => {
  const { container } = toon(
    <>
      <DemoBalk />
      <Kop />
      <Menu />
      <Voet />
    </>,
  )
  expect(screen.getByText('Nora de Wit')).toBeTruthy()
  expect(screen.getByText('Consulent, Werkplein')).toBeTruthy()
  expect(screen.getByText('Demo met verzonnen mensen.')).toBeTruthy()
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})

test('in production there is no demo banner', () => {
  toon(<DemoBalk />, { sessie: { ...SESSIE, modus: 'production' } })
  expect(screen.queryByText('Demo met verzonnen mensen.')).toBeNull()
})

test('one click gives the other language, for the page and for the whole document', async () => {
  toon(<Kop />)
  const knop = screen.getByRole('button', { name: 'English' })
  expect(knop.getAttribute('lang')).toBe('en')
  fireEvent.click(knop)
  expect(await screen.findByRole('button', { name: 'Nederlands' })).toBeTruthy()
  expect(screen.getByText('Consultant, Werkplein')).toBeTruthy()
  expect(document.documentElement.lang).toBe('en')
  expect(localStorage.getItem('schakel.taal')).toBe('en')
})

test('the menu button says whether the menu is open; Escape closes it and gives the focus back', () => {
  toon(<Menu />)
  const knop = screen.getByRole('button', { name: 'Menu' })
  fireEvent.click(knop)
  expect(knop.getAttribute('aria-expanded')).toBe('true')
  fireEvent.keyDown(document, { key: 'Escape' })
  expect(knop.getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(knop)
})

test('two minutes before the end of the session a dialog warns, and so does the window title', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T17:57:00Z') })
  document.title = 'Vandaag - Schakel'
  toon(<SessieBewaking verlooptOp={SESSIE.verlooptOp} />)
  const venster = document.querySelector('dialog')
  expect(venster?.open).toBe(false)
  act(() => void vi.advanceTimersByTime(61_000))
  expect(venster?.open).toBe(true)
  expect(document.title).toBe('U wordt bijna uitgelogd')
  expect(screen.getByText('1:59')).toBeTruthy()
  act(() => void vi.advanceTimersByTime(120_000))
  expect(screen.getByText('U bent uitgelogd')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Inloggen op een nieuw tabblad' })).toBeTruthy()
})

test('a request that was refused because the session is over says so at once', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z') })
  toon(<SessieBewaking verlooptOp={SESSIE.verlooptOp} />)
  act(() => void window.dispatchEvent(new Event(SESSIE_VERLOPEN)))
  expect(screen.getByText('U bent uitgelogd')).toBeTruthy()
})
