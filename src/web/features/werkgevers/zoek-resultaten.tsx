import { useEffect, useState } from 'react'
import { useTekst } from '../../i18n/tekst.ts'
import { useZoekWerkgever } from './api.ts'

/** Takes the id of the chosen employer. */
export type Kies = (id: string) => void

const WACHT_MS = 250

/** What was typed, once somebody stops typing for a moment. */
function useRustig(tekst: string): string {
  const [rustig, setRustig] = useState(tekst)
  useEffect(() => {
    const wekker = setTimeout(() => setRustig(tekst), WACHT_MS)
    return () => clearTimeout(wekker)
  }, [tekst])
  return rustig
}

/** The employers whose name holds what is typed, each a button that chooses it; their number is said aloud. */
export function ZoekResultaten({ zoek, onKies }: { readonly zoek: string; readonly onKies: Kies }) {
  const t = useTekst()
  const { data, isFetching } = useZoekWerkgever(useRustig(zoek))
  const genoeg = zoek.trim().length >= 2
  return (
    <>
      <p role="status" className="sk-zacht">
        {genoeg &&
          data !== undefined &&
          !isFetching &&
          t('werkgevers.kies.gevonden', { aantal: data.length })}
      </p>
      {genoeg && (
        <ul className="sk-kies__lijst">
          {data?.map((w) => (
            <li key={w.id}>
              <button type="button" className="sk-kies__keuze" onClick={() => onKies(w.id)}>
                <span>{w.naam}</span>
                <span className="sk-zacht">
                  {[w.vestigingsplaats, w.sector].filter(Boolean).join(', ')}
                  {w.plaatsen > 0 && `, ${t('werkgevers.vrij', { vrij: Math.max(0, w.plaatsen - w.bezet) })}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
