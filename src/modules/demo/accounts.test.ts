import { expect, test } from 'vitest'
import { DEMO_ACCOUNTS } from './accounts.ts'
import { createMedewerkers } from './generator/medewerkers.ts'
import { OMVANG } from './generator/personen.ts'

const medewerkers = createMedewerkers(OMVANG.kandidaten, OMVANG.wsw)

test.each(DEMO_ACCOUNTS.map((a) => [a.gebruikersnaam, a] as const))(
  '%s is who the sign-in page says',
  (_, a) => {
    const m = medewerkers.find((x) => x.gebruikersnaam === a.gebruikersnaam)
    expect({ naam: m?.naam, rol: m?.rol, organisatie: m?.organisatie.naam }).toEqual({
      naam: a.naam,
      rol: a.rol,
      organisatie: a.organisatie,
    })
  },
)

test.each(DEMO_ACCOUNTS.flatMap((a) => [a.uitleg.nl, a.uitleg.en, a.probeer.nl, a.probeer.en]))(
  'fits on two lines of the sign-in page: %s',
  (tekst) => {
    expect(tekst.length).toBeLessThanOrEqual(125)
  },
)

test('user names are unique', () => {
  expect(new Set(medewerkers.map((m) => m.gebruikersnaam)).size).toBe(medewerkers.length)
})
