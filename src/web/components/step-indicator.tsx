import { useTekst } from '../i18n/tekst.ts'
import { Icoon } from './icons.tsx'

type Props = {
  readonly label: string
  readonly stappen: readonly string[]
  /** Index of the current step, from 0. */
  readonly huidig: number
}

/** Where you are in a few steps: done, current, to come; said in words for a screen reader. */
export function StepIndicator({ label, stappen, huidig }: Props) {
  const t = useTekst()
  const staat = (i: number) => (i < huidig ? 'klaar' : i === huidig ? 'huidig' : 'straks')
  return (
    <ol className="sk-stappen" aria-label={label}>
      {stappen.map((stap, i) => (
        <li
          key={stap}
          className={`sk-stap sk-stap--${staat(i)}`}
          aria-current={i === huidig ? 'step' : undefined}
        >
          <span className="sk-stap__nummer" aria-hidden>
            {i < huidig ? <Icoon naam="vinkje" /> : i + 1}
          </span>
          <span>
            {stap}
            <span className="ams-visually-hidden">, {t(`kit.stap.${staat(i)}`)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
