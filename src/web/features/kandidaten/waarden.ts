import { useCallback } from 'react'
import { useIntl } from 'react-intl'

/** The coded values of the facts about a person, in the order in which they are offered. The words stand in `waarde.json`. */
export const WAARDEN = {
  fase: ['ontwikkelen', 'bemiddelen', 'begeleiden'],
  abc: ['A', 'B', 'C'],
  verwachting: ['<3', '3-6', '6-12', '>=12'],
  indeling: ['A', 'B', 'C'],
  doelgroep: [
    'jongere',
    'statushouder',
    'arbeidsbeperking',
    'wsw',
    'beschut-werk',
    'banenafspraak',
    'nug',
    'bijstand',
    'ex-vso-pro',
    'ggz',
    'uwv',
    'dagbesteding',
    'alleen-taal',
  ],
  vorm: [
    'regulier',
    'regulier-met-lks',
    'banenafspraak',
    'detachering',
    'wsw-begeleid-werken',
    'wsw-detachering',
    'beschut-werk',
    'wsw-op-locatie',
    'wsw-intern',
    'leerwerktraject',
    'proefplaatsing',
    'participatieplaats',
    'dagbesteding',
  ],
  uitkering: ['participatiewet', 'ioaw', 'ioaz', 'ww', 'wia', 'wajong', 'ziektewet', 'geen'],
  doelgroepregister: ['ja', 'nee', 'aangevraagd'],
  geslacht: ['V', 'M', 'X'],
  leesniveau: ['niet-lezend', 'A1', 'A2', 'B1', 'B2'],
  contacttaal: ['nl', 'en', 'ar', 'ti', 'tr', 'pl', 'uk', 'fa', 'so', 'fr', 'es', 'pt', 'ro', 'bg'],
  actie: ['te-laat', 'deze-week', 'later', 'geen'],
} as const satisfies Record<string, readonly string[]>

export type Waardesoort = keyof typeof WAARDEN

/** Message keys allow no `<`, `>` and `=`: `<3` is `lt3`, `>=12` is `gte12`. */
const sleutel = (soort: string, waarde: string) =>
  `waarde.${soort}.${waarde.replace('>=', 'gte').replace('<', 'lt')}`

/** `w('fase', 'bemiddelen')`: a coded value in words; a code without words (an older or imported one) is shown as it is. */
export function useWaarde(): (soort: string, waarde: string) => string {
  const intl = useIntl()
  return useCallback(
    (soort, waarde) => {
      const id = sleutel(soort, waarde)
      return intl.messages[id] === undefined ? waarde : intl.formatMessage({ id })
    },
    [intl],
  )
}

/** The values of one kind as options for a list. */
export function useOpties(): (soort: Waardesoort) => { readonly waarde: string; readonly tekst: string }[] {
  const w = useWaarde()
  return useCallback((soort) => WAARDEN[soort].map((waarde) => ({ waarde, tekst: w(soort, waarde) })), [w])
}
