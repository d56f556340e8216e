// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { ApiProbleem } from '../../api/probleem.ts'
import { toegankelijkheidsfouten, toon } from '../../test/toon.tsx'
import { keurBestand } from './file-field.tsx'
import {
  BsnField,
  bsnVeld,
  DateField,
  datumVeld,
  FormPage,
  RadioField,
  tekstVeld,
  TextField,
} from './index.ts'

const schema = z.object({ naam: tekstVeld(), bsn: bsnVeld(), start: datumVeld(), plek: tekstVeld() })
type Uit = z.output<typeof schema>

const formulier = (onVerzend: (waarden: Uit, sleutel: string) => Promise<void>) =>
  toon(
    <FormPage
      schema={schema}
      standaard={{ naam: '', bsn: '', start: '', plek: '' }}
      onVerzend={onVerzend}
      verzendTekst="Opslaan"
    >
      <TextField naam="naam" label="Naam" />
      <BsnField naam="bsn" label="BSN" />
      <DateField naam="start" label="Eerste dag" />
      <RadioField
        naam="plek"
        label="Waar?"
        opties={[
          { waarde: 'buiten', tekst: 'Buiten' },
          { waarde: 'binnen', tekst: 'Binnen' },
        ]}
      />
    </FormPage>,
  )

const vul = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const verstuur = () => fireEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
const vulGoed = () => {
  vul('Naam', 'Fatma')
  vul('BSN', '111222333')
  vul('Eerste dag', '2-11-2026')
  fireEvent.click(screen.getByLabelText('Buiten'))
}

test('all errors stand in one block that gets the focus, in the order of the fields, and in the window title', async () => {
  document.title = 'Traject - Schakel'
  const doe = vi.fn()
  const { container } = formulier(doe)
  vul('Eerste dag', '31-02-2026')
  verstuur()
  const kop = await screen.findByRole('heading', { name: 'Verbeter deze 4 fouten voor u verder gaat' })
  const blok = kop.closest('section')
  await waitFor(() => expect(document.activeElement).toBe(blok))
  expect([...(blok?.querySelectorAll('a') ?? [])].map((a) => a.textContent?.slice(0, 28))).toEqual([
    'Vul dit veld in.',
    'Een burgerservicenummer heef',
    'Dit is geen bestaande datum.',
    'Vul dit veld in.',
  ])
  expect(document.title).toBe('(4 fouten) Traject - Schakel')
  expect(doe).not.toHaveBeenCalled()
  expect(await toegankelijkheidsfouten(container)).toEqual([])
})

test('a link in the block brings the focus to its field, for a group to the first choice', async () => {
  formulier(vi.fn())
  verstuur()
  const links = (await screen.findByRole('heading', { name: /Verbeter/ }))
    .closest('section')
    ?.querySelectorAll('a')
  fireEvent.click(links![3]!)
  expect(document.activeElement).toBe(screen.getByLabelText('Buiten'))
  fireEvent.click(links![0]!)
  expect(document.activeElement).toBe(screen.getByLabelText('Naam'))
})

test('what is sent is parsed: a number without spaces, a date in ISO', async () => {
  const doe = vi.fn(async () => undefined)
  formulier(doe)
  vulGoed()
  verstuur()
  await waitFor(() => expect(doe).toHaveBeenCalled())
  expect(doe.mock.calls[0]?.slice(0, 1)).toEqual([
    { naam: 'Fatma', bsn: '111222333', start: '2026-11-02', plek: 'buiten' },
  ])
})

test('what the server refuses stands at its field, and a second try carries the same key', async () => {
  const sleutels: string[] = []
  formulier(async (_waarden, sleutel) => {
    sleutels.push(sleutel)
    throw new ApiProbleem({
      status: 422,
      code: 'ongeldige-invoer',
      params: {},
      velden: [{ veld: 'start', code: 'datum-in-toekomst', params: {} }],
    })
  })
  vulGoed()
  verstuur()
  const link = await screen.findByRole('link', { name: 'Deze datum mag niet na vandaag liggen.' })
  fireEvent.click(link)
  expect(document.activeElement).toBe(screen.getByLabelText('Eerste dag'))
  vul('Eerste dag', '1-11-2026')
  verstuur()
  await waitFor(() => expect(sleutels.length).toBe(2))
  expect(sleutels[0]).toBe(sleutels[1])
})

test('a failure that belongs to no field is said in the block', async () => {
  formulier(async () => {
    throw new ApiProbleem({ status: 0, code: 'geen-verbinding', params: {}, velden: [] })
  })
  vulGoed()
  verstuur()
  expect(await screen.findByText(/Schakel is niet te bereiken/)).toBeTruthy()
  expect((screen.getByLabelText('Naam') as HTMLInputElement).value).toBe('Fatma')
})

test.each([
  ['caseload.csv', 'a;b', null],
  ['CASELOAD.XLSX', 'x', null],
  ['foto.jpg', 'x', 'formulier.bestand.soort'],
  ['leeg.csv', '', 'formulier.bestand.leeg'],
  ['groot.csv', '12345678901', 'formulier.bestand.groot'],
])('the file %s is judged before it is sent', (naam, inhoud, reden) => {
  expect(keurBestand(new File([inhoud], naam), '.csv, .xlsx', 10)).toBe(reden)
})
