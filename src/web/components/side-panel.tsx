import { useId, useRef, type ReactNode } from 'react'
import { useTekst } from '../i18n/tekst.ts'
import { Icoon } from './icons.tsx'
import { useVenster } from './venster.ts'

type Props = {
  readonly titel: string
  readonly open: boolean
  readonly onSluit: () => void
  readonly children: ReactNode
}

/** A drawer at the side for a short look or action, so the page behind it keeps its place. Native dialog: Escape closes, focus returns. */
export function SidePanel({ titel, open, onSluit, children }: Props) {
  const t = useTekst()
  const id = useId()
  const paneel = useRef<HTMLDialogElement>(null)
  useVenster(paneel, open)
  return (
    <dialog ref={paneel} className="sk-paneel" aria-labelledby={id} onClose={onSluit}>
      <div className="sk-paneel__kop">
        <h2 id={id}>{titel}</h2>
        <button type="button" className="sk-icoonknop" onClick={onSluit}>
          <Icoon naam="sluiten" />
          <span className="ams-visually-hidden">{t('kit.sluiten')}</span>
        </button>
      </div>
      <div className="sk-paneel__inhoud">{open && children}</div>
    </dialog>
  )
}
