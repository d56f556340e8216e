import { useId } from 'react'
import { merkstrepen, plaats, type As } from './as.ts'
import type { Klok } from './klok.ts'

const pct = (n: number) => `${n}%`

type Props = { readonly klok: Klok; readonly as: As; readonly vandaag: string }

/** The bar of one clock: done part solid, part to come light, suspensions hatched, moments numbered, today a line. */
export function KlokBalk({ klok, as, vandaag }: Props) {
  const id = useId()
  const van = plaats(as, klok.start)
  const tot = plaats(as, klok.einde)
  const nu = plaats(as, vandaag)
  const gedaan = Math.max(0, Math.min(nu, tot) - van)
  return (
    <svg
      className={`sk-klok__balk sk-klok__balk--${klok.staat}`}
      width="100%"
      height="40"
      aria-hidden
      focusable={false}
    >
      <defs>
        <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="sk-klok__arcering-grond" width="7" height="7" />
          <rect className="sk-klok__arcering" width="3" height="7" />
        </pattern>
      </defs>
      {merkstrepen(as).map((dag) => (
        <line
          key={dag}
          className="sk-klok__streep"
          x1={pct(plaats(as, dag))}
          x2={pct(plaats(as, dag))}
          y1="0"
          y2="40"
        />
      ))}
      <rect
        className="sk-klok__rest"
        x={pct(van)}
        width={pct(Math.max(0.4, tot - van))}
        y="12"
        height="16"
        rx="3"
      />
      <rect className="sk-klok__gedaan" x={pct(van)} width={pct(gedaan)} y="12" height="16" rx="3" />
      {klok.opschortingen.map((o) => {
        const x = plaats(as, o.vanaf)
        const breed = Math.max(0.6, plaats(as, o.tot ?? vandaag) - x)
        return (
          <rect
            key={o.vanaf}
            className="sk-klok__opgeschort"
            x={pct(x)}
            width={pct(breed)}
            y="12"
            height="16"
            fill={`url(#${id})`}
          />
        )
      })}
      <line className="sk-klok__einde" x1={pct(tot)} x2={pct(tot)} y1="8" y2="32" />
      <line className="sk-klok__vandaag" x1={pct(nu)} x2={pct(nu)} y1="0" y2="40" />
      {klok.momenten.map((m, i) => (
        <g key={m.datum + m.naam}>
          <circle className="sk-klok__moment" cx={pct(plaats(as, m.datum))} cy="20" r="9" />
          <text className="sk-klok__nummer" x={pct(plaats(as, m.datum))} y="24" textAnchor="middle">
            {i + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}
