import { useVandaag } from '../../app/sessie.tsx'
import { DatumTekst, PeriodeTekst, TermijnBadge } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

type Props = {
  readonly vanaf: string
  /** First day outside, or null. */
  readonly tot: string | null
  readonly laatsteDag: string | null
  /** Running or planned: then how far off the last day is. */
  readonly open: boolean
}

/** From when to when; while it runs, with how many days are left. */
export function Duur({ vanaf, tot, laatsteDag, open }: Props) {
  const t = useTekst()
  const vandaag = useVandaag()
  if (!open || laatsteDag === null)
    return (
      <p>
        <PeriodeTekst vanaf={vanaf} tot={tot} />
      </p>
    )
  return (
    <p>
      {t('trajecten.van')} <DatumTekst datum={vanaf} vorm="kort" /> {t('trajecten.tot-en-met')}{' '}
      <TermijnBadge datum={laatsteDag} vandaag={vandaag} />
    </p>
  )
}
