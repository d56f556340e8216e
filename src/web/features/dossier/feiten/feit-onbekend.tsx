import { EmptyState, TekstLink } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useDossier } from '../use-dossier.ts'

/** An address of a fact that does not exist, is replaced already, or may not be changed by this user. */
export function FeitOnbekend() {
  const t = useTekst()
  const { id } = useDossier()
  return (
    <EmptyState
      titel={t('dossier.feit.onbekend')}
      actie={<TekstLink naar={`/dossiers/${id}/gegevens`}>{t('dossier.kaart.alle-gegevens')}</TekstLink>}
    >
      {t('dossier.feit.onbekend-tekst')}
    </EmptyState>
  )
}
