import { NavLink } from 'react-router'

export type Sectie = {
  readonly tekst: string
  readonly naar: string
  readonly aantal?: number
  readonly einde?: boolean
}

/** The parts of one dossier or subject as links, each with an address of its own (not script tabs). */
export function SectionNav({
  label,
  secties,
}: {
  readonly label: string
  readonly secties: readonly Sectie[]
}) {
  return (
    <nav className="sk-secties" aria-label={label}>
      <ul>
        {secties.map((s) => (
          <li key={s.naar}>
            <NavLink to={s.naar} end={s.einde ?? false} className="sk-secties__link">
              {s.tekst}
              {s.aantal !== undefined && <span className="sk-secties__aantal">{s.aantal}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
