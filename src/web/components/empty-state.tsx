import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './icons.tsx'

type Props = {
  readonly titel: string
  /** Why it is empty and what would fill it. */
  readonly children?: ReactNode
  readonly icoon?: IcoonNaam
  /** A button or link that helps on. */
  readonly actie?: ReactNode
}

/** Nothing to show, said as good news or as a next step. */
export function EmptyState({ titel, children, icoon = 'zoekvraag', actie }: Props) {
  return (
    <div className="sk-leeg">
      <span className="sk-leeg__icoon">
        <Icoon naam={icoon} groot />
      </span>
      <p className="sk-leeg__titel">{titel}</p>
      {children && <div className="sk-leeg__tekst">{children}</div>}
      {actie && <div className="sk-knoppen">{actie}</div>}
    </div>
  )
}
