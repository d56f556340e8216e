import type { KeyboardEvent } from 'react'
import { Link, useLocation } from 'react-router'
import { Icoon, KnopLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useMagTonen } from './mag-tonen.ts'
import { ACTIES } from './uitbreiding.ts'

const HOOFDACTIES = 2

/** Escape folds the list away and gives the focus back to its button. */
function sluitOpEscape(e: KeyboardEvent<HTMLDetailsElement>) {
  if (e.key !== 'Escape' || !e.currentTarget.open) return
  e.currentTarget.open = false
  e.currentTarget.querySelector('summary')?.focus()
}

/** The two main things to do with this person as buttons; what is done less often is folded away. */
export function DossierActies({ id }: { readonly id: string }) {
  const t = useTekst()
  const { pathname } = useLocation()
  const acties = ACTIES.filter(useMagTonen()).map((a) => ({ ...a, naar: `/dossiers/${id}/${a.naar}` }))
  const rest = [
    ...acties.slice(HOOFDACTIES),
    { tekst: 'dossier.actie.samenvoegen', naar: `/dossiers/${id}/samenvoegen` },
  ]
  return (
    <>
      {acties.slice(0, HOOFDACTIES).map((a, i) => (
        <KnopLink key={a.naar} naar={a.naar} variant={i === 0 ? 'primary' : 'secondary'}>
          {t(a.tekst)}
        </KnopLink>
      ))}
      {/* Going somewhere folds it away: the page is another one then. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the summary and links inside it */}
      <details className="sk-kiezer sk-dossier__meer" key={pathname} onKeyDown={sluitOpEscape}>
        <summary className="ams-button ams-button--tertiary">
          {t('dossier.actie.meer')} <Icoon naam="omlaag" />
        </summary>
        <div className="sk-kiezer__lijst">
          <ul>
            {rest.map((a) => (
              <li key={a.naar}>
                <Link className="ams-link" to={a.naar}>
                  {t(a.tekst)}
                </Link>
              </li>
            ))}
            <li>
              <button type="button" className="sk-tekstknop" onClick={() => window.print()}>
                {t('dossier.actie.afdrukken')}
              </button>
            </li>
          </ul>
        </div>
      </details>
    </>
  )
}
