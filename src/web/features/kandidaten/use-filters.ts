import { useMemo } from 'react'
import type { Filter } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useGebruikers, useGemeenten } from './api.ts'
import { useOpties, type Waardesoort } from './waarden.ts'

/** Who can have a caseload. */
const BEGELEIDERS: ReadonlySet<string> = new Set(['consulent', 'jobcoach', 'werkbegeleider', 'regisseur'])

/** The filters of the caseload: those of every day, and those that are used less. */
export function useFilters(): { readonly filters: readonly Filter[]; readonly meer: readonly Filter[] } {
  const t = useTekst()
  const opties = useOpties()
  const gemeenten = useGemeenten()
  const gebruikers = useGebruikers()
  return useMemo(() => {
    const geen = { waarde: 'geen', tekst: t('kandidaten.filter.niet-vastgelegd') }
    const keuze = (naam: Waardesoort, ...extra: { waarde: string; tekst: string }[]): Filter => ({
      naam,
      label: t(`kandidaten.filter.${naam}`),
      opties: [...opties(naam), ...extra],
    })
    const filters: Filter[] = [
      { naam: 'zoek', label: t('kandidaten.filter.zoek') },
      {
        naam: 'consulent',
        label: t('kandidaten.filter.consulent'),
        geen: t('kandidaten.filter.iedereen'),
        opties: [
          { waarde: 'mij', tekst: t('kandidaten.filter.mij') },
          { waarde: 'geen', tekst: t('kandidaten.filter.geen-consulent') },
          ...gebruikers.filter((g) => BEGELEIDERS.has(g.rol)).map((g) => ({ waarde: g.id, tekst: g.naam })),
        ],
      },
      { ...keuze('actie'), label: t('kandidaten.filter.actie') },
      ...(gemeenten.length > 1
        ? [
            {
              naam: 'gemeente',
              label: t('kandidaten.filter.gemeente'),
              opties: gemeenten.map((g) => ({ waarde: g.code, tekst: g.naam })),
            },
          ]
        : []),
    ]
    const meer: Filter[] = [
      keuze('indeling', geen),
      keuze('fase', geen),
      keuze('abc', geen),
      keuze('verwachting', geen),
      keuze('doelgroep'),
      keuze('vorm', { waarde: 'geen', tekst: t('kandidaten.filter.geen-werk') }),
      {
        naam: 'status',
        label: t('kandidaten.filter.status'),
        geen: t('kandidaten.filter.open'),
        opties: [{ waarde: 'gesloten', tekst: t('kandidaten.filter.gesloten') }],
      },
    ]
    return { filters, meer }
  }, [t, opties, gemeenten, gebruikers])
}
