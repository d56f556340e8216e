import { useId, type ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly waarde: number
  readonly max: number
  /** The state in words: "1.240 van 3.836 regels gelezen". */
  readonly toelichting?: ReactNode
}

/** Progress of something that takes a while; the words are announced politely, the bar is native. */
export function ProgressBar({ label, waarde, max, toelichting }: Props) {
  const id = useId()
  return (
    <div className="sk-voortgang">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={waarde} max={max} />
      {toelichting && <p role="status">{toelichting}</p>}
    </div>
  )
}
