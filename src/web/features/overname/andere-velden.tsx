import { useId, useState } from 'react'
import { useTekst } from '../../i18n/tekst.ts'
import type { Regel, Veld } from './api.ts'
import type { Concept } from './regel-blok.tsx'
import { VELDEN } from './velden.ts'
import { useWoorden } from './woorden.ts'

type Props = {
  readonly regel: Regel
  /** Fields that have their own place already. */
  readonly zonder: readonly Veld[]
  readonly concept: Concept
  readonly onZet: (veld: Veld, waarde: string) => void
}

/** The other fields of a row: the fault may stand in another one than where it was noticed. */
export function AndereVelden({ regel: r, zonder, concept, onZet }: Props) {
  const t = useTekst()
  const id = useId()
  const { veld } = useWoorden()
  const [open, setOpen] = useState(false)
  const velden = VELDEN.filter((v) => r.cellen[v] !== undefined && !zonder.includes(v))
  return (
    <details className="sk-ovn__andere" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {t('overname.rijen.andere-velden')}
        <span className="ams-visually-hidden">, {t('overname.rijen.regel', { regel: r.regel })}</span>
      </summary>
      {open && (
        <div className="sk-ovn__velden">
          {velden.map((v) => (
            <div key={v} className="sk-filter__veld">
              <label htmlFor={`${id}-${v}`}>{veld(v)}</label>
              <input
                id={`${id}-${v}`}
                className="ams-text-input"
                type="text"
                autoComplete="off"
                maxLength={4000}
                value={concept[v] ?? r.cellen[v] ?? ''}
                onChange={(e) => onZet(v, e.target.value)}
              />
            </div>
          ))}
        </div>
      )}
    </details>
  )
}
