import { expect, test } from 'vitest'
import { nieuwSchema } from './persoon-schema.ts'

const GOED = {
  voornaam: 'Fatma',
  voorvoegsel: '',
  achternaam: 'Yıldız',
  geboortedatum: '4-5-1991',
  geslacht: 'V',
  telefoon: '06 1234 5678',
  email: '',
  postcode: '4701 ab',
  woonplaats: 'Roosendaal',
  contacttaal: 'tr',
  leesniveau: '',
  gemeente: 'GM1674',
  bsn: '999 990 019',
  consulentId: '',
  doelgroepen: ['bijstand'],
}

test('what people type becomes what the API takes: ISO date, nine digits, nothing instead of empty', () => {
  expect(nieuwSchema.parse(GOED)).toMatchObject({
    geboortedatum: '1991-05-04',
    bsn: '999990019',
    voorvoegsel: null,
    email: null,
    leesniveau: null,
    consulentId: null,
  })
})

test.each([
  ['bsn', '123456789', 'formulier.bsn-elfproef'],
  ['bsn', '12345', 'formulier.bsn-lengte'],
  ['postcode', '4701', 'kandidaten.persoon.postcode-vorm'],
  ['postcode', '0701 AB', 'kandidaten.persoon.postcode-vorm'],
  ['email', 'fatma', 'kandidaten.persoon.email-vorm'],
  ['telefoon', 'bel mij', 'kandidaten.persoon.telefoon-vorm'],
  ['geboortedatum', '31-2-1991', 'formulier.datum.vorm'],
  ['voornaam', ' ', 'kandidaten.persoon.voornaam-leeg'],
  ['geslacht', undefined, 'kandidaten.persoon.geslacht-leeg'],
  ['gemeente', '', 'kandidaten.persoon.gemeente-leeg'],
])('%s = %o says what would be right: %s', (veld, waarde, melding) => {
  const uit = nieuwSchema.safeParse({ ...GOED, [veld]: waarde })
  expect(uit.error?.issues.map((i) => [i.path.join('.'), i.message])).toEqual([[veld, melding]])
})
