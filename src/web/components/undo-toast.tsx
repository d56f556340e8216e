import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import { useTekst } from '../i18n/tekst.ts'
import { Icoon } from './icons.tsx'

export type Melding = {
  readonly tekst: string
  /** Turns the deed back; the message then offers a button. */
  readonly onOngedaan?: () => void
}

const MeldingContext = createContext<(melding: Melding) => void>(() => undefined)

/** `meld({ tekst: 'Opgeslagen' })`: says at the foot of the screen that something is done, with a way back if there is one. */
export const useMelding = () => useContext(MeldingContext)

/** Holds the one message on screen. It stays until the next one or until it is closed: nobody has to be quick. */
export function MeldingProvider({ children }: { readonly children: ReactNode }) {
  const t = useTekst()
  const [melding, setMelding] = useState<Melding | null>(null)
  const meld = useCallback((nieuw: Melding) => setMelding(nieuw), [])
  const knoppen = useMemo(() => melding?.onOngedaan, [melding])
  const sluit = () => setMelding(null)
  return (
    <MeldingContext value={meld}>
      {children}
      <div className="sk-melding-plek">
        <div role="status">{melding && <p className="ams-visually-hidden">{melding.tekst}</p>}</div>
        {melding && (
          <div className="sk-melding">
            <Icoon naam="goed" />
            <p aria-hidden>{melding.tekst}</p>
            {knoppen && (
              <button
                type="button"
                className="sk-melding__knop"
                onClick={() => {
                  knoppen()
                  sluit()
                }}
              >
                {t('kit.ongedaan')}
              </button>
            )}
            <button type="button" className="sk-icoonknop sk-icoonknop--licht" onClick={sluit}>
              <Icoon naam="sluiten" />
              <span className="ams-visually-hidden">{t('kit.melding-sluiten')}</span>
            </button>
          </div>
        )}
      </div>
    </MeldingContext>
  )
}
