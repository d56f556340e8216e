import { useSearchParams } from 'react-router'
import { EmptyState, HelpText, Kaart, TekstLink } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useDossier } from '../use-dossier.ts'
import { KiesAnder } from './kies-ander.tsx'
import { Vergelijk } from './vergelijk.tsx'

/** Making one dossier of two. Which other one stands in the address, so the choice survives a reload. */
export function Component() {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const [params] = useSearchParams()
  const met = params.get('met')
  if (!magSchrijven)
    return (
      <EmptyState
        titel={t('dossier.samenvoegen.kan-niet')}
        actie={<TekstLink naar={`/dossiers/${id}`}>{t('dossier.tab.overzicht')}</TekstLink>}
      >
        {t('dossier.samenvoegen.kan-niet-tekst')}
      </EmptyState>
    )
  return (
    <Kaart titel={t('dossier.samenvoegen.titel')}>
      <p>{t('dossier.samenvoegen.uitleg')}</p>
      <HelpText titel={t('dossier.samenvoegen.wat-gebeurt')}>
        <p>{t('dossier.samenvoegen.gevolg')}</p>
      </HelpText>
      {met === null ? <KiesAnder /> : <Vergelijk key={met} anderId={met} />}
    </Kaart>
  )
}
