import { PeriodeTekst } from '../../../components/index.ts'
import type { Feit } from './feiten.ts'
import { useFeitWaarde } from './feit-waarde.tsx'

/** Facts in words, each with its period. */
export function FeitWaarden({ feiten }: { readonly feiten: readonly Feit[] }) {
  const waarde = useFeitWaarde()
  return (
    <ul className="sk-waarden">
      {feiten.map((f) => (
        <li key={f.id}>
          {waarde(f.soort, f.waarde)}{' '}
          <span className="sk-zacht">
            <PeriodeTekst vanaf={f.vanaf} tot={f.tot} vorm="kort" />
          </span>
        </li>
      ))}
    </ul>
  )
}
