import { useId, useState } from 'react'
import { Link } from 'react-router'
import { useTekst } from '../../i18n/tekst.ts'
import { Button, TextInput } from '../ams.ts'
import { Icoon } from '../icons.tsx'

export type BewaardFilter = { readonly id: string; readonly naam: string; readonly stand: string }

type Props = {
  readonly bewaard: readonly BewaardFilter[]
  readonly stand: string
  readonly onBewaar: (naam: string, stand: string) => void
  readonly onVerwijder: (id: string) => void
}

/** Views somebody comes back to: each a link, and the present one can be kept under a name. */
export function BewaardeFilters({ bewaard, stand, onBewaar, onVerwijder }: Props) {
  const t = useTekst()
  const id = useId()
  const [naam, setNaam] = useState('')
  const bewaar = () => {
    if (naam.trim() === '') document.getElementById(id)?.focus()
    else {
      onBewaar(naam.trim(), stand)
      setNaam('')
    }
  }
  return (
    <details className="sk-kiezer sk-kiezer--filters">
      <summary className="ams-button ams-button--tertiary">
        <Icoon naam="archief" /> {t('kit.filter.bewaard', { aantal: bewaard.length })}
      </summary>
      <div className="sk-kiezer__lijst">
        {bewaard.length > 0 && (
          <ul>
            {bewaard.map((b) => (
              <li key={b.id} className="sk-kiezer__regel">
                <Link className="ams-link" to={{ search: b.stand }}>
                  {b.naam}
                </Link>
                <button type="button" className="sk-icoonknop" onClick={() => onVerwijder(b.id)}>
                  <Icoon naam="sluiten" />
                  <span className="ams-visually-hidden">{t('kit.filter.verwijder', { naam: b.naam })}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <label htmlFor={id}>{t('kit.filter.naam')}</label>
        <div className="sk-knoppen">
          <TextInput id={id} size={16} value={naam} onChange={(e) => setNaam(e.target.value)} />
          <Button variant="secondary" onClick={bewaar}>
            {t('kit.filter.bewaar')}
          </Button>
        </div>
      </div>
    </details>
  )
}
