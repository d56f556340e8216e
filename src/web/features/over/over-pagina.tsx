import { Kaart, Pagina, SummaryList } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

/** What Schakel is, its version and its licences. */
export function Component() {
  const t = useTekst()
  return (
    <Pagina titel={t('over.titel')}>
      <div className="sk-proza">
        <p>{t('over.wat')}</p>
        <p>{t('over.regels')}</p>
      </div>
      <Kaart titel={t('over.versie')}>
        <SummaryList
          rijen={[
            { naam: t('over.versie'), waarde: String(import.meta.env['VITE_VERSIE'] ?? '') },
            { naam: t('over.licentie'), waarde: t('over.licentie-tekst') },
            { naam: t('over.gebruikt'), waarde: t('over.gebruikt-tekst') },
          ]}
        />
      </Kaart>
    </Pagina>
  )
}
