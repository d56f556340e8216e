import { useId, useState, type DragEvent } from 'react'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { Icoon } from '../icons.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { VeldFout, VeldKader } from './veld.tsx'

type Props = {
  readonly label: string
  readonly hint?: string
  /** Extensions, as the `accept` attribute takes them: `.csv,.xlsx`. */
  readonly accepteer: string
  readonly maxBytes: number
  readonly gekozen: File | null
  readonly onKies: (bestand: File) => void
  readonly voortgang?: { readonly waarde: number; readonly max: number; readonly toelichting: string }
  /** What the server said about the file. */
  readonly fout?: string
}

/** Why a file cannot be taken, as a message key, or null. */
export function keurBestand(bestand: File, accepteer: string, maxBytes: number): string | null {
  const naam = bestand.name.toLowerCase()
  if (!accepteer.split(',').some((ext) => naam.endsWith(ext.trim()))) return 'formulier.bestand.soort'
  if (bestand.size === 0) return 'formulier.bestand.leeg'
  return bestand.size > maxBytes ? 'formulier.bestand.groot' : null
}

/** A file: chosen with a button or dropped on the area, checked before it is sent, with progress while it is. */
export function FileField(props: Props) {
  const { label, hint, accepteer, maxBytes, gekozen, onKies, voortgang } = props
  const t = useTekst()
  const formaat = useFormaat()
  const id = useId()
  const [boven, setBoven] = useState(false)
  const [afgekeurd, setAfgekeurd] = useState<string | null>(null)
  const mb = formaat.getal(maxBytes / 1_048_576)
  const neem = (bestand: File | undefined) => {
    if (bestand === undefined) return
    const reden = keurBestand(bestand, accepteer, maxBytes)
    setAfgekeurd(reden === null ? null : t(reden, { naam: bestand.name, soorten: accepteer, mb }))
    if (reden === null) onKies(bestand)
  }
  const laatVallen = (e: DragEvent) => {
    e.preventDefault()
    setBoven(false)
    neem(e.dataTransfer.files[0])
  }
  const fout = afgekeurd ?? props.fout
  return (
    <VeldKader
      id={id}
      label={label}
      hint={hint ?? t('formulier.bestand.hint', { soorten: accepteer, mb })}
      fout={undefined}
    >
      <VeldFout id={id} fout={fout} />
      <div
        className={boven ? 'sk-bestand sk-bestand--boven' : 'sk-bestand'}
        onDragOver={(e) => {
          e.preventDefault()
          setBoven(true)
        }}
        onDragLeave={() => setBoven(false)}
        onDrop={laatVallen}
      >
        <Icoon naam="uploaden" groot />
        <div>
          <input
            id={id}
            className="sk-bestand__invoer"
            type="file"
            accept={accepteer}
            aria-invalid={fout !== undefined}
            aria-describedby={fout === undefined ? `${id}-hint` : `${id}-hint ${id}-fout`}
            onChange={(e) => neem(e.target.files?.[0])}
          />
          <label htmlFor={id} className="ams-button ams-button--secondary">
            {t('formulier.bestand.kies')}
          </label>
          <p className="sk-zacht">{t('formulier.bestand.sleep')}</p>
        </div>
      </div>
      <div role="status">
        {gekozen && (
          <p>
            {t('formulier.bestand.gekozen', {
              naam: gekozen.name,
              kb: formaat.getal(Math.ceil(gekozen.size / 1024)),
            })}
          </p>
        )}
      </div>
      {voortgang && <ProgressBar label={t('formulier.bestand.bezig')} {...voortgang} />}
    </VeldKader>
  )
}
