import { useCallback, useMemo } from 'react'
import { useGebruikers, useGemeenten, useOrganisaties } from '../../kandidaten/api.ts'
import { WAARDEN, useWaarde, type Waardesoort } from '../../kandidaten/waarden.ts'

type Optie = { readonly waarde: string; readonly tekst: string }

/** Which colleagues can be chosen for a kind of fact that names one. */
const ROLLEN: Readonly<Record<string, readonly string[]>> = {
  consulent: ['consulent', 'regisseur'],
  jobcoach: ['jobcoach', 'werkbegeleider'],
}

/** The value of a fact in words: a name for an id, a town for a code, the words of a coded value. */
export function useFeitWaarde(): (soort: string, waarde: string) => string {
  const w = useWaarde()
  const gebruikers = useGebruikers()
  const organisaties = useOrganisaties()
  const gemeenten = useGemeenten()
  const namen = useMemo(
    () =>
      new Map<string, string>([
        ...gebruikers.map((g) => [g.id, g.naam] as const),
        ...organisaties.map((o) => [o.id, o.naam] as const),
        ...gemeenten.map((g) => [g.code, g.naam] as const),
      ]),
    [gebruikers, organisaties, gemeenten],
  )
  return useCallback(
    (soort, waarde) => namen.get(waarde) ?? w(soort === 'mogelijkheid' ? 'vorm' : soort, waarde),
    [namen, w],
  )
}

const isGecodeerd = (soort: string): soort is Waardesoort => soort in WAARDEN

/** What can be chosen for a kind of fact in a municipality: coded values, or the people and organisations that work for it. */
export function useFeitOpties(soort: string, gemeente: string): readonly Optie[] {
  const w = useWaarde()
  const gebruikers = useGebruikers()
  const organisaties = useOrganisaties()
  if (isGecodeerd(soort)) return WAARDEN[soort].map((waarde) => ({ waarde, tekst: w(soort, waarde) }))
  const hier = organisaties.filter((o) => o.gemeenten.includes(gemeente))
  if (soort === 'regie') return hier.map((o) => ({ waarde: o.id, tekst: o.naam }))
  const ids = new Set(hier.map((o) => o.id))
  return gebruikers
    .filter((g) => ROLLEN[soort]?.includes(g.rol) && ids.has(g.organisatieId))
    .map((g) => ({ waarde: g.id, tekst: `${g.naam}, ${g.organisatie}` }))
}
