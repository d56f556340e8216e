// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { toon } from '../../test/toon.tsx'
import { metWerkfocus, WerkfocusMelding } from './werkfocus.tsx'

const GEVONDEN = [{ code: 'medische-woorden', woorden: ['depressie', 'adhd'] }] as const

test('a saved text with medical words is named once, with the way to change it', async () => {
  const { router } = toon(<WerkfocusMelding />)
  await act(() => router.navigate('/daar', { state: metWerkfocus(GEVONDEN, '/verbeter') }))
  expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/depressie, adhd/)
  expect(screen.getByRole('link', { name: 'Tekst aanpassen' }).getAttribute('href')).toBe('/verbeter')
  // Out of the history: a reload does not say it again.
  expect(router.state.location).toMatchObject({ pathname: '/daar', state: null })
})

test('nothing is said of a text without them', async () => {
  expect(metWerkfocus([])).toBeUndefined()
  const { router } = toon(<WerkfocusMelding />)
  await act(() => router.navigate('/daar', { state: { anders: 1 } }))
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('')
})
