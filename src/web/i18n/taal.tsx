import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Taal } from '../api/sessie.ts'
import type { Berichten } from './merge.ts'

const OPSLAG = 'schakel.taal'

const LADERS: Record<Taal, () => Promise<{ berichten: Berichten }>> = {
  nl: () => import('./nl.ts'),
  en: () => import('./en.ts'),
}

/** The formatting locale of a language: English as used in Europe (day before month). */
export const LOCALE: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' }

/** The language this browser chose before, else Dutch. */
export function readTaal(): Taal {
  try {
    return localStorage.getItem(OPSLAG) === 'en' ? 'en' : 'nl'
  } catch {
    return 'nl'
  }
}

/** The messages of one language, loaded once and only when needed. */
export const loadBerichten = async (taal: Taal): Promise<Berichten> => (await LADERS[taal]()).berichten

type TaalKeuze = { readonly taal: Taal; readonly kiesTaal: (taal: Taal) => void }
const TaalContext = createContext<TaalKeuze>({ taal: 'nl', kiesTaal: () => undefined })

/** The chosen language and how to change it. */
export const useTaal = (): TaalKeuze => useContext(TaalContext)

type Props = {
  readonly begin: Taal
  readonly beginBerichten: Berichten
  readonly children: ReactNode
}

/** Gives all below it one language: messages, formats and `<html lang>`; remembers the choice in this browser. */
export function TaalProvider({ begin, beginBerichten, children }: Props) {
  const [stand, setStand] = useState({ taal: begin, berichten: beginBerichten })
  const kiesTaal = useCallback((taal: Taal) => {
    void loadBerichten(taal).then((berichten) => {
      try {
        localStorage.setItem(OPSLAG, taal)
      } catch {
        // A browser that keeps nothing still gets its language for this visit.
      }
      setStand({ taal, berichten })
    })
  }, [])
  useEffect(() => {
    document.documentElement.lang = stand.taal
  }, [stand.taal])
  const keuze = useMemo(() => ({ taal: stand.taal, kiesTaal }), [stand.taal, kiesTaal])
  return (
    <TaalContext value={keuze}>
      <IntlProvider locale={LOCALE[stand.taal]} messages={stand.berichten} defaultLocale="nl-NL">
        {children}
      </IntlProvider>
    </TaalContext>
  )
}
