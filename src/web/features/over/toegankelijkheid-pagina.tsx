import { Pagina } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

/** What is done and tested for accessibility, and what is not yet. */
export function Component() {
  const t = useTekst()
  return (
    <Pagina titel={t('over.toegankelijk.titel')}>
      <div className="sk-proza">
        <p>{t('over.toegankelijk.doel')}</p>
        <h2>{t('over.toegankelijk.getest')}</h2>
        <ul>
          <li>{t('over.toegankelijk.test1')}</li>
          <li>{t('over.toegankelijk.test2')}</li>
          <li>{t('over.toegankelijk.test3')}</li>
        </ul>
        <h2>{t('over.toegankelijk.niet')}</h2>
        <p>{t('over.toegankelijk.niet-tekst')}</p>
        <p>{t('over.toegankelijk.verklaring')}</p>
      </div>
    </Pagina>
  )
}
