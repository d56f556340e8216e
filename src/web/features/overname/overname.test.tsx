// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { toegankelijkheidsfouten, toon } from '../../test/toon.tsx'
import type { Melding, Regel } from './api.ts'
import { KolommenTabel } from './kolommen-tabel.tsx'
import { RegelTabel } from './regel-tabel.tsx'
import { Tegenspraak } from './tegenspraak.tsx'
import { bestandfoutEngels, bevindingTekst, kolomRedenEngels } from './woorden.ts'

const melding = (m: Partial<Melding>): Melding => ({
  regel: 92,
  veld: 'bsn',
  waarde: '',
  code: 'bsn-ontbreekt',
  reden: 'Er staat geen BSN.',
  herstel: 'Vul het BSN in.',
  ernst: 'fout',
  params: {},
  ...m,
})
const regel = (r: Partial<Regel>): Regel => ({
  regel: 92,
  klasse: 'teHerstellen',
  actie: null,
  groep: null,
  kandidaatId: null,
  cellen: { bsn: '', achternaam: 'Willems', voornaam: 'Toos' },
  meldingen: [melding({})],
  ...r,
})
const OVERNAME = { id: 'een' } as never

test('a row is mended where it stands: only what was changed is sent', () => {
  const onKies = vi.fn()
  toon(
    <RegelTabel overname={OVERNAME} rijen={[regel({})]} gedaan={new Map()} bezig={false} onKies={onKies} />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Bewaar regel 92' }))
  expect(onKies).not.toHaveBeenCalled()
  expect(screen.getByText('Wijzig eerst een waarde van regel 92.')).toBeTruthy()
  const invoer = screen.getByRole('textbox', { name: 'Nieuwe waarde voor BSN, regel 92' })
  fireEvent.change(invoer, { target: { value: '999939178' } })
  fireEvent.keyDown(invoer, { key: 'Enter' })
  expect(onKies.mock.calls[0]?.slice(0, 2)).toEqual([
    92,
    { herstel: [{ regel: 92, veld: 'bsn', waarde: '999939178' }] },
  ])
})

test('a proposal fills the new value, and a row can be left out', () => {
  const onKies = vi.fn()
  const metVoorstel = regel({ meldingen: [melding({ veld: 'uren', code: 'uren-vorm', voorstel: '24' })] })
  toon(
    <RegelTabel overname={OVERNAME} rijen={[metVoorstel]} gedaan={new Map()} bezig={false} onKies={onKies} />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Gebruik 24' }))
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('24')
  fireEvent.click(screen.getByRole('button', { name: 'Laat regel 92 weg' }))
  expect(onKies.mock.calls[0]?.slice(0, 2)).toEqual([92, { weglaten: [92] }])
})

test('a mended row leaves a line behind that takes the focus, in its place in the file', () => {
  const gedaan = new Map([[92, 'Regel 92 is hersteld.']])
  toon(
    <RegelTabel
      overname={OVERNAME}
      rijen={[regel({ regel: 182 })]}
      gedaan={gedaan}
      bezig={false}
      onKies={vi.fn()}
    />,
  )
  expect(document.activeElement?.textContent).toBe('Regel 92 is hersteld.')
  const tekst = document.body.textContent
  expect(tekst.indexOf('Regel 92')).toBeLessThan(tekst.indexOf('Regel 182'))
})

test('a contradiction is sent only when every field was chosen, and written over the other rows', () => {
  const onKies = vi.fn()
  const strijd = (nr: number, fase: string) =>
    regel({
      regel: nr,
      klasse: 'tegenstrijdig',
      groep: 5,
      cellen: { achternaam: 'Ven', fase },
      meldingen: [melding({ regel: nr, veld: 'fase', code: 'tegenstrijdig' })],
    })
  toon(
    <Tegenspraak regels={[strijd(5, 'Bemiddelen'), strijd(9, 'Begeleiden')]} bezig={false} onKies={onKies} />,
  )
  const bewaar = screen.getByRole('button', { name: /Gebruik deze keuze/ })
  fireEvent.click(bewaar)
  expect(onKies).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('radio', { name: /Regel 9 Begeleiden/ }))
  fireEvent.click(bewaar)
  expect(onKies.mock.calls[0]?.[0]).toEqual({ herstel: [{ regel: 5, veld: 'fase', waarde: 'Begeleiden' }] })
})

const kolom = (naam: string, veld: 'fase' | 'abc' | null) => ({
  kolom: naam,
  veld,
  voorstel: veld,
  zekerheid: 0.95,
  reden: 'de kop noemt dit veld',
  voorbeelden: ['a'],
})

test('a field that another column had moves to the chosen one, and the other is left out', () => {
  const onWijzig = vi.fn()
  const overzicht = { kolommen: [kolom('Fase', 'fase'), kolom('Stap', null)], onthouden: true } as never
  toon(<KolommenTabel overzicht={overzicht} bezig={false} onWijzig={onWijzig} />)
  fireEvent.change(screen.getByRole('combobox', { name: 'Veld voor kolom Stap' }), {
    target: { value: 'fase' },
  })
  expect((onWijzig.mock.calls[0]?.[0] as { keuzen: unknown }).keuzen).toEqual({
    kolommen: { Fase: null, Stap: 'fase' },
  })
  expect(screen.getByText(/Uw keuzen van toen zijn gebruikt/)).toBeTruthy()
})

test('findings and reasons of columns are told in English by their code, and in Dutch when the code is new', () => {
  const bron = melding({ code: 'bsn-lengte', params: { aantal: 8 } })
  expect(bevindingTekst(bron, true).reden).toBe('A BSN has nine digits; here are 8.')
  expect(bevindingTekst(melding({ code: 'later-bedacht' }), true).reden).toBe('Er staat geen BSN.')
  expect(bevindingTekst(bron, false).reden).toBe('Er staat geen BSN.')
  const geweigerd = {
    status: 422,
    code: 'bestand-tijd',
    params: { reden: 'Te lang', herstel: 'Deel' },
    velden: [],
  }
  expect(bestandfoutEngels(geweigerd).params['reden']).toContain('took too long')
  expect(kolomRedenEngels('de kop noemt dit veld en 99% van de waarden past')).toBe(
    'the heading names this field and 99% of the values fit',
  )
})

test('rows and choices are accessible', async () => {
  const { container } = toon(
    <RegelTabel
      overname={OVERNAME}
      rijen={[regel({})]}
      gedaan={new Map([[5, 'Klaar']])}
      bezig={false}
      onKies={vi.fn()}
    />,
  )
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})
