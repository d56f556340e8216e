import type { ReactNode } from 'react'
import type { Toon } from './badge.tsx'
import { TekstLink } from './link.tsx'

export type Kpi = {
  readonly naam: string
  /** The figure, formatted (GetalTekst, BedragTekst). */
  readonly waarde: ReactNode
  readonly eenheid?: string
  /** The comparison in words: "12 meer dan vorige maand". */
  readonly vergelijking?: ReactNode
  readonly toon?: Toon
  /** Where the records behind the figure are. */
  readonly naar?: string
}

/** A few figures side by side as a description list, each with unit and comparison in words. */
export function KpiTiles({ tegels, label }: { readonly tegels: readonly Kpi[]; readonly label: string }) {
  return (
    <section aria-label={label}>
      <dl className="sk-kpis">
        {tegels.map((k) => (
          <div key={k.naam} className={`sk-kpi sk-kpi--${k.toon ?? 'stil'}`}>
            <dt>{k.naar === undefined ? k.naam : <TekstLink naar={k.naar}>{k.naam}</TekstLink>}</dt>
            <dd className="sk-kpi__waarde">
              {k.waarde} {k.eenheid && <span className="sk-kpi__eenheid">{k.eenheid}</span>}
            </dd>
            {k.vergelijking && <dd className="sk-kpi__vergelijking">{k.vergelijking}</dd>}
          </div>
        ))}
      </dl>
    </section>
  )
}
