import type { Filter } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { PARTIJCODES } from './keuzen.ts'
import { TERMIJNEN } from './termijnfilter.ts'

/** The filters of the list of tasks; when they are due only counts for open ones. */
export function useFilters(open: boolean): readonly Filter[] {
  const t = useTekst()
  return [
    {
      naam: 'voor',
      label: t('taken.filter.voor'),
      geen: t('taken.filter.mij'),
      opties: [{ waarde: 'organisatie', tekst: t('taken.filter.organisatie') }],
    },
    ...(open
      ? [
          {
            naam: 'termijn',
            label: t('taken.filter.termijn'),
            opties: TERMIJNEN.map((waarde) => ({ waarde, tekst: t(`taken.termijn.${waarde}`) })),
          },
        ]
      : []),
    {
      naam: 'wachtOp',
      label: t('taken.filter.wacht-op'),
      geen: t('taken.filter.iedereen'),
      opties: PARTIJCODES.map((waarde) => ({ waarde, tekst: t(`taken.partij.${waarde}`) })),
    },
    {
      naam: 'status',
      label: t('taken.filter.status'),
      geen: t('taken.filter.open'),
      opties: (['klaar', 'vervallen'] as const).map((waarde) => ({
        waarde,
        tekst: t(`taken.status.${waarde}`),
      })),
    },
  ]
}
