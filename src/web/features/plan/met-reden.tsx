import { useState, type ReactNode } from 'react'
import { ConfirmDialog } from '../../components/index.ts'

type Props = {
  /** The words of the button and of the confirmation. */
  readonly knop: string
  readonly titel: string
  readonly redenLabel: string
  /** What the button is about, for a screen reader. */
  readonly over: string
  readonly bezig: boolean
  readonly onDoe: (reden: string) => void
  readonly children: ReactNode
}

/** A deed that asks why before it is done. */
export function MetReden({ knop, titel, redenLabel, over, bezig, onDoe, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="sk-tekstknop" onClick={() => setOpen(true)}>
        {knop} <span className="ams-visually-hidden">{over}</span>
      </button>
      {open && (
        <ConfirmDialog
          titel={titel}
          open
          bevestig={knop}
          redenLabel={redenLabel}
          bezig={bezig}
          onBevestig={(reden) => {
            setOpen(false)
            onDoe(reden)
          }}
          onAnnuleer={() => setOpen(false)}
        >
          {children}
        </ConfirmDialog>
      )}
    </>
  )
}
