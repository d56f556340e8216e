import { Kaart, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

/** In place of a form that this user may not use, or about something that is not there. */
export function GeenRecht({
  terug,
  onbekend = false,
}: {
  readonly terug: string
  readonly onbekend?: boolean
}) {
  const t = useTekst()
  return (
    <Kaart titel={t('trajecten.kan-niet')}>
      <p>{t(onbekend ? 'trajecten.onbekend' : 'trajecten.geen-recht')}</p>
      <p>
        <TekstLink naar={terug}>{t('trajecten.naar-werk')}</TekstLink>
      </p>
    </Kaart>
  )
}
