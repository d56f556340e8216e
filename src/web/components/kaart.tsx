import { useId, type ReactNode } from 'react'

type Props = {
  readonly titel: string
  /** Heading level of the title; 2 unless the card stands inside a section. */
  readonly niveau?: 2 | 3
  /** A link or small button beside the title. */
  readonly actie?: ReactNode
  readonly children: ReactNode
}

/** A titled block on white: the unit from which pages are built. */
export function Kaart({ titel, niveau = 2, actie, children }: Props) {
  const id = useId()
  const Kop = niveau === 2 ? 'h2' : 'h3'
  return (
    <section className="sk-kaart" aria-labelledby={id}>
      <div className="sk-kaart__kop">
        <Kop id={id}>{titel}</Kop>
        {actie}
      </div>
      {children}
    </section>
  )
}
