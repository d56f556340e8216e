import { Link, useSearchParams } from 'react-router'
import { useTekst } from '../../i18n/tekst.ts'

const WEERGAVEN = [
  { naam: 'mijn', zoek: 'consulent=mij' },
  { naam: 'te-laat', zoek: 'consulent=mij&actie=te-laat' },
  { naam: 'deze-week', zoek: 'consulent=mij&actie=deze-week' },
  { naam: 'geen-stap', zoek: 'consulent=mij&actie=geen' },
  { naam: 'iedereen', zoek: '' },
] as const

const kern = (params: URLSearchParams): string => {
  const rest = new URLSearchParams(params)
  rest.delete('sorteer')
  rest.sort()
  return rest.toString()
}

/** The lists that are opened every day, one click away. Which one is open follows from the address. */
export function Weergaven() {
  const t = useTekst()
  const [params] = useSearchParams()
  const nu = kern(params)
  return (
    <nav className="sk-secties" aria-label={t('kandidaten.weergave.label')}>
      <ul>
        {WEERGAVEN.map(({ naam, zoek }) => (
          <li key={naam}>
            <Link
              className="sk-secties__link"
              to={{ search: zoek }}
              aria-current={kern(new URLSearchParams(zoek)) === nu ? 'page' : undefined}
            >
              {t(`kandidaten.weergave.${naam}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
