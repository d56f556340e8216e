import { Kaart, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

type Props = { readonly terug: string; readonly terugTekst: string; readonly onbekend?: boolean }

/** In place of a form that cannot be used: the user may only read, or what it is about is not there (any more). */
export function MagNiet({ terug, terugTekst, onbekend = false }: Props) {
  const t = useTekst()
  return (
    <Kaart titel={t('contacten.kan-niet.titel')}>
      <p>{t(onbekend ? 'contacten.kan-niet.onbekend' : 'contacten.kan-niet.geen-recht')}</p>
      <p>
        <TekstLink naar={terug}>{terugTekst}</TekstLink>
      </p>
    </Kaart>
  )
}
