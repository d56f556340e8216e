import { useEffect, useRef } from 'react'
import { useTekst } from '../../i18n/tekst.ts'
import { Alert } from '../ams.ts'
import { veldId } from './veld.tsx'

export type FormulierFout = { readonly naam: string; readonly bericht: string }

type Props = {
  readonly fouten: readonly FormulierFout[]
  /** Failures that belong to no field. */
  readonly algemeen: readonly string[]
}

/**
 * All errors of a form at its top, with the focus, and their number in the window title.
 * Mount it anew (`key`) at each attempt, so that the focus returns to it.
 */
export function FoutenBlok({ fouten, algemeen }: Props) {
  const t = useTekst()
  const blok = useRef<HTMLDivElement>(null)
  const aantal = fouten.length + algemeen.length
  useEffect(() => blok.current?.focus(), [])
  useEffect(() => {
    const oud = document.title.replace(/^\(\d+[^)]*\) /, '')
    document.title = `(${t('formulier.fouten', { aantal })}) ${oud}`
    return () => {
      document.title = oud
    }
  }, [aantal, t])
  const naarVeld = (naam: string) => {
    const veld = document.getElementById(veldId(naam))
    veld?.scrollIntoView({ block: 'center' })
    veld?.focus()
  }
  return (
    <Alert
      ref={blok}
      tabIndex={-1}
      severity="error"
      className="sk-foutenblok"
      heading={t('formulier.fouten-titel', { aantal })}
      headingLevel={2}
    >
      <ul>
        {algemeen.map((bericht) => (
          <li key={bericht}>{bericht}</li>
        ))}
        {fouten.map(({ naam, bericht }) => (
          <li key={naam}>
            <a
              className="ams-link"
              href={`#${veldId(naam)}`}
              onClick={(e) => {
                e.preventDefault()
                naarVeld(naam)
              }}
            >
              {bericht}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
