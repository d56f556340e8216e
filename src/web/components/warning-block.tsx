import { useId, type ReactNode } from 'react'
import { Icoon } from './icons.tsx'

type Props = {
  /** What expires: "Het leerwerktraject eindigt". */
  readonly titel: string
  readonly ernst?: 'let-op' | 'fout' | 'info'
  /** When (a TermijnBadge) and why. */
  readonly children: ReactNode
  /** What to do: one or two buttons or links. */
  readonly acties?: ReactNode
}

/** The one warning at the top of a dossier: what expires, when, what to do. */
export function WarningBlock({ titel, ernst = 'let-op', children, acties }: Props) {
  const id = useId()
  return (
    <section className={`sk-waarschuwing sk-waarschuwing--${ernst}`} aria-labelledby={id}>
      <Icoon naam={ernst === 'info' ? 'info' : 'waarschuwing'} groot />
      <div className="sk-waarschuwing__inhoud">
        <h2 id={id}>{titel}</h2>
        <div>{children}</div>
      </div>
      {acties && <div className="sk-knoppen">{acties}</div>}
    </section>
  )
}
