import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { Regel } from './api.ts'
import { tekstVan } from './inhoud.ts'
import { leesFeit } from './soorten.ts'
import { useWaardeTekst } from './use-waarde-tekst.ts'

type Toon = ReturnType<typeof useWaardeTekst>

/** What a code called `soort` in the content stands for depends on what the line is about. */
const soortVeld = (soort: string): string =>
  soort.startsWith('contact')
    ? 'contactsoort'
    : soort.startsWith('interventie')
      ? 'hulp'
      : soort.startsWith('terugmelding')
        ? 'antwoordsoort'
        : soort.startsWith('document')
          ? 'documentsoort'
          : 'klok'

/** Everything that a sentence can ask for, in words; what a line does not hold is empty. */
function woordenVan({ soort, inhoud }: Regel, toon: Toon): Record<string, string> {
  const woord = (naam: string, veld = naam) => (tekstVan(inhoud, naam) === '' ? '' : toon(veld, inhoud[naam]))
  return {
    titel: tekstVan(inhoud, 'titel'),
    naam: tekstVan(inhoud, 'naam'),
    dossiernummer: tekstVan(inhoud, 'dossiernummer'),
    ander: tekstVan(inhoud, 'met') || tekstVan(inhoud, 'in'),
    ontwikkelpunt: tekstVan(inhoud, 'ontwikkelpunt'),
    soort: woord('soort', soortVeld(soort)),
    indeling: woord('indeling'),
    eerder: woord('eerder', 'indeling'),
    vorm: woord('vorm'),
    uiterlijk: woord('uiterlijk'),
    eigenaar: woord('eigenaar'),
    reden: woord('reden', 'terugmeldreden'),
    gemeente: woord('gemeente'),
    antwoordUiterlijk: woord('antwoordUiterlijk'),
    voortgang: tekstVan(inhoud, 'voortgang'),
    grond: woord('grond'),
    uitkomst: woord('uitkomst'),
    uren: tekstVan(inhoud, 'urenPerWeek'),
    datum: woord('datum'),
  }
}

/** Two kinds are told with more words when there is more to tell. */
function vorm(soort: string, { eerder, uren }: Readonly<Record<string, string>>): string {
  if (soort === 'beoordeeld' && eerder !== '') return '-opnieuw'
  return soort === 'geplaatst' && uren !== '' ? '-uren' : ''
}

/** One readable sentence for a line of the story; a kind without words is shown by its code. */
export function useZin(): (regel: Regel) => string {
  const intl = useIntl()
  const toon = useWaardeTekst()
  return useCallback(
    (regel) => {
      const { soort, inhoud } = regel
      const heeft = (id: string) => intl.messages[id] !== undefined
      if (soort === 'gegeven-gewijzigd') {
        const veld = tekstVan(inhoud, 'veld')
        const naam = `kandidaten.persoon.${veld}`
        const [van, naar] = [toon(veld, inhoud['van']), toon(veld, inhoud['naar'])]
        const wat = heeft(naam) ? intl.formatMessage({ id: naam }) : veld
        return intl.formatMessage({ id: 'tijdlijn.zin.gegeven-gewijzigd' }, { wat, van, naar })
      }
      const feit = leesFeit(soort, (f) => heeft(`waarde.feit.${f}`))
      if (feit !== undefined) {
        const wat = intl.formatMessage({ id: `waarde.feit.${feit.feit}` })
        const naar = toon(feit.feit, inhoud['naar'] ?? inhoud['waarde'])
        const van =
          inhoud['van'] === null || inhoud['van'] === undefined ? '' : toon(feit.feit, inhoud['van'])
        return intl.formatMessage(
          {
            id:
              feit.wat === 'gezet' && van !== ''
                ? 'tijdlijn.zin.feit-anders'
                : `tijdlijn.zin.feit-${feit.wat}`,
          },
          { wat, van, naar },
        )
      }
      const woorden = woordenVan(regel, toon)
      const id = `tijdlijn.zin.${soort}${vorm(soort, woorden)}`
      return heeft(id) ? intl.formatMessage({ id }, woorden) : soort.replaceAll('-', ' ')
    },
    [intl, toon],
  )
}
