import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTekst } from '../i18n/tekst.ts'

export type SummaryRij = {
  readonly naam: string
  /** null shows as "Niet ingevuld". */
  readonly waarde: ReactNode
  /** Where this fact is changed; `context` completes "Wijzig …" for a screen reader. */
  readonly wijzig?: { readonly naar: string; readonly context: string }
  /** A second line: since when, by whom. */
  readonly toelichting?: ReactNode
}

/** Facts as name, value and a way to change them. */
export function SummaryList({ rijen }: { readonly rijen: readonly SummaryRij[] }) {
  const t = useTekst()
  return (
    <dl className="sk-feiten">
      {rijen.map((rij) => (
        <div key={rij.naam} className="sk-feit">
          <dt>{rij.naam}</dt>
          <dd className="sk-feit__waarde">
            {rij.waarde ?? <span className="sk-zacht">{t('kit.niet-ingevuld')}</span>}
            {rij.toelichting && <div className="sk-feit__toelichting">{rij.toelichting}</div>}
          </dd>
          {rij.wijzig && (
            <dd className="sk-feit__actie">
              <Link className="ams-link" to={rij.wijzig.naar}>
                {t('kit.wijzig')} <span className="ams-visually-hidden">{rij.wijzig.context}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
