import { Link } from 'react-router'
import { useTekst } from '../i18n/tekst.ts'

/** The footer that stands on every page. */
export function Voet() {
  const t = useTekst()
  return (
    <footer className="sk-voet">
      <nav aria-label={t('schil.voet')}>
        <ul>
          <li>
            <Link to="/toegankelijkheid">{t('schil.toegankelijkheid')}</Link>
          </li>
          <li>
            <Link to="/privacy">{t('schil.privacy')}</Link>
          </li>
          <li>
            <Link to="/over">{t('schil.over')}</Link>
          </li>
        </ul>
      </nav>
      <p>{t('schil.voet-zin')}</p>
    </footer>
  )
}
