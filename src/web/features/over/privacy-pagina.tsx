import { Pagina } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

/** How Schakel treats personal data, in plain words. */
export function Component() {
  const t = useTekst()
  return (
    <Pagina titel={t('over.privacy.titel')}>
      <div className="sk-proza">
        <p>{t('over.privacy.verantwoordelijk')}</p>
        <h2>{t('over.privacy.regels')}</h2>
        <ul>
          <li>{t('over.privacy.regel1')}</li>
          <li>{t('over.privacy.regel2')}</li>
          <li>{t('over.privacy.regel3')}</li>
          <li>{t('over.privacy.regel4')}</li>
          <li>{t('over.privacy.regel5')}</li>
        </ul>
        <p>{t('over.privacy.vragen')}</p>
      </div>
    </Pagina>
  )
}
