import { useId, useRef, useState, type ReactNode } from 'react'
import { useTekst } from '../i18n/tekst.ts'
import { Button, Dialog, ErrorMessage, Field, Label, TextArea } from './ams.ts'
import { useVenster } from './venster.ts'

type Props = {
  readonly titel: string
  readonly open: boolean
  /** What will happen, and what cannot be undone. */
  readonly children: ReactNode
  /** The verb of the deed: "Intrekken". */
  readonly bevestig: string
  /** Asks why; the label of that question. The deed waits until it is answered. */
  readonly redenLabel?: string
  readonly bezig?: boolean
  readonly onBevestig: (reden: string) => void
  readonly onAnnuleer: () => void
}

/** Asks before a deed with consequences, with a reason where the journal needs one. */
export function ConfirmDialog(props: Props) {
  const { titel, open, children, bevestig, redenLabel, bezig = false, onBevestig, onAnnuleer } = props
  const t = useTekst()
  const id = useId()
  const venster = useRef<HTMLDialogElement>(null)
  const [reden, setReden] = useState('')
  const [mist, setMist] = useState(false)
  useVenster(venster, open)
  const doe = () => {
    const leeg = redenLabel !== undefined && reden.trim() === ''
    setMist(leeg)
    if (leeg) document.getElementById(id)?.focus()
    else onBevestig(reden.trim())
  }
  return (
    <Dialog
      ref={venster}
      heading={titel}
      closeButtonLabel={t('kit.sluiten')}
      onClose={() => open && onAnnuleer()}
      footer={
        <div className="sk-knoppen">
          <Button onClick={doe} disabled={bezig}>
            {bevestig}
          </Button>
          <Button variant="secondary" onClick={onAnnuleer}>
            {t('kit.annuleren')}
          </Button>
        </div>
      }
    >
      <div className="sk-dialoog__tekst">{children}</div>
      {redenLabel !== undefined && (
        <Field invalid={mist}>
          <Label htmlFor={id}>{redenLabel}</Label>
          {mist && (
            <ErrorMessage id={`${id}-fout`} prefix={t('kit.invoerfout')}>
              {t('kit.reden-nodig')}
            </ErrorMessage>
          )}
          <TextArea
            id={id}
            rows={3}
            value={reden}
            invalid={mist}
            aria-describedby={mist ? `${id}-fout` : undefined}
            onChange={(e) => setReden(e.target.value)}
          />
        </Field>
      )}
    </Dialog>
  )
}
