import { useId } from 'react'
import { useTekst } from '../../i18n/tekst.ts'
import { useFormaat } from '../../i18n/formaat.ts'

type Props = {
  /** What runs: "Het bestand wordt gelezen en elke rij beoordeeld". */
  readonly label: string
  /** Rows done; null when that is not known. */
  readonly gedaan: number | null
  /** Rows in all; null when that is not known, and the bar then only shows that something happens. */
  readonly totaal: number | null
  /** Bytes sent and bytes in all, instead of rows. */
  readonly bytes?: readonly [number, number]
}

/** Something that takes a while. Only the label is announced: a count twice a second would be noise. */
export function Bezig({ label, gedaan, totaal, bytes }: Props) {
  const t = useTekst()
  const formaat = useFormaat()
  const id = useId()
  const [waarde, max] = bytes ?? [gedaan ?? 0, totaal ?? 0]
  const bekend = waarde > 0 && max > 0 ? { value: Math.min(waarde, max), max } : {}
  return (
    <div className="sk-voortgang">
      <div role="status">
        <label htmlFor={id}>{label}</label>
      </div>
      <progress id={id} {...bekend} />
      <p className="sk-zacht">
        {gedaan === null || gedaan === 0
          ? t('overname.bezig.begin')
          : t('overname.bezig.rijen', { aantal: formaat.getal(gedaan) })}
      </p>
    </div>
  )
}
