import { useId } from 'react'
import { merkstrepen, plaats, type As } from '../../components/klokken/as.ts'
import type { Balk } from './balk.ts'
import { uiterlijk, type Stand } from './klok.ts'

const pct = (n: number) => `${n}%`

type Props = { readonly balk: Balk; readonly stand: Stand; readonly as: As; readonly vandaag: string }

/** A line over the whole height on one day. */
function Streep({ as, dag, soort }: { readonly as: As; readonly dag: string; readonly soort: string }) {
  const x = pct(plaats(as, dag))
  const [y1, y2] = soort === 'einde' ? ['8', '32'] : soort === 'eerder' ? ['3', '37'] : ['0', '40']
  return <line className={`sk-klok__${soort}`} x1={x} x2={x} y1={y1} y2={y2} />
}

function Punten({ balk, as }: Pick<Props, 'balk' | 'as'>) {
  return balk.punten.map((m, i) => {
    const x = pct(plaats(as, uiterlijk(m)))
    return (
      <g key={m.code} className={`sk-klok__punt sk-klok__punt--${m.stand}`}>
        <circle className="sk-klok__moment" cx={x} cy="20" r="9" />
        <text className="sk-klok__nummer" x={x} y="24" textAnchor="middle">
          {i + 1}
        </text>
      </g>
    )
  })
}

/**
 * The bar of one clock: what is behind solid, what is to come light, days that stood still hatched, moments numbered, the end
 * thick, the end as it was before dashed, today a line. For the eye only: the words stand beside it and in the table.
 */
export function KlokBalk({ balk, stand, as, vandaag }: Props) {
  const id = useId()
  const van = plaats(as, balk.van)
  const tot = plaats(as, balk.tot ?? as.tot)
  const gedaan = Math.max(0, Math.min(plaats(as, vandaag), tot) - van)
  const maat = { y: '12', height: '16' }
  return (
    <svg
      className={`sk-klok__balk sk-klok__balk--${stand === 'klaar' ? 'klaar' : 'loopt'}`}
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
        <Streep key={dag} as={as} dag={dag} soort="streep" />
      ))}
      <rect className="sk-klok__rest" x={pct(van)} width={pct(Math.max(0.6, tot - van))} rx="3" {...maat} />
      <rect className="sk-klok__gedaan" x={pct(van)} width={pct(gedaan)} rx="3" {...maat} />
      {balk.stil.map((o) => {
        const x = plaats(as, o.van)
        const breed = Math.max(0.8, plaats(as, o.tot ?? vandaag) - x)
        return (
          <rect
            key={o.id}
            className="sk-klok__opgeschort"
            x={pct(x)}
            width={pct(breed)}
            fill={`url(#${id})`}
            {...maat}
          />
        )
      })}
      {balk.eerderEinde !== null && <Streep as={as} dag={balk.eerderEinde} soort="eerder" />}
      {balk.tot !== null && <Streep as={as} dag={balk.tot} soort="einde" />}
      <Streep as={as} dag={vandaag} soort="vandaag" />
      <Punten balk={balk} as={as} />
    </svg>
  )
}
