import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useTekst } from '../i18n/tekst.ts'
import { TekstLink } from './link.tsx'

export type Kruimel = { readonly tekst: string; readonly naar: string }

type Props = {
  /** Becomes the h1 and, with the product's name, the window title. Never put a bsn in it. */
  readonly titel: string
  /** The way to this page; the page itself is not part of it. */
  readonly kruimels?: readonly Kruimel[]
  /** At most two buttons or links: the main things to do here. */
  readonly acties?: ReactNode
  /** Short facts under the title: number, phase, who is responsible. */
  readonly onderTitel?: ReactNode
  readonly children: ReactNode
}

let laatstePad: string | null = null

/** Moves the focus to the title after going to another page, so a screen reader starts there; not on the first page. */
function useKopFocus() {
  const kop = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    if (laatstePad !== null && laatstePad !== pathname) kop.current?.focus({ preventScroll: true })
    laatstePad = pathname
  }, [pathname])
  return kop
}

/** One page: title, way back, main actions, contents. Every page has exactly one. */
export function Pagina({ titel, kruimels = [], acties, onderTitel, children }: Props) {
  const t = useTekst()
  const kop = useKopFocus()
  useEffect(() => {
    document.title = `${titel} - Schakel`
  }, [titel])
  return (
    <div className="sk-pagina">
      {kruimels.length > 0 && (
        <nav className="sk-kruimels" aria-label={t('kit.kruimelpad')}>
          <ol>
            {kruimels.map((k) => (
              <li key={k.naar}>
                <TekstLink naar={k.naar}>{k.tekst}</TekstLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="sk-pagina__kop">
        <div>
          <h1 ref={kop} tabIndex={-1} className="sk-pagina__titel">
            {titel}
          </h1>
          {onderTitel && <div className="sk-pagina__onder">{onderTitel}</div>}
        </div>
        {acties && <div className="sk-knoppen sk-pagina__acties">{acties}</div>}
      </div>
      {children}
    </div>
  )
}
