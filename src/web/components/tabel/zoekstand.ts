import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { Sortering } from './kolom.ts'

/** Filters and order of a list, kept in the address so that a view can be shared and the back button works. */
export type Zoekstand = {
  readonly waarde: (naam: string) => string
  /** Sets filters; an empty value removes that filter. */
  readonly zet: (waarden: Readonly<Record<string, string>>) => void
  readonly wis: () => void
  readonly sortering: Sortering | undefined
  readonly zetSortering: (sortering: Sortering) => void
  /** The whole state as a query string without `?`, to save or to export. */
  readonly tekst: string
}

/** Reads and writes the list state in the address: `?gemeente=GM0748&sorteer=-termijn`. */
export function useZoekstand(standaard?: Sortering): Zoekstand {
  const [params, setParams] = useSearchParams()
  const zet = useCallback(
    (waarden: Readonly<Record<string, string>>) =>
      setParams((oud) => {
        const nieuw = new URLSearchParams(oud)
        for (const [naam, waarde] of Object.entries(waarden))
          if (waarde === '') nieuw.delete(naam)
          else nieuw.set(naam, waarde)
        return nieuw
      }),
    [setParams],
  )
  return useMemo(() => {
    const sort = params.get('sorteer')
    const sortering: Sortering | undefined =
      sort === null
        ? standaard
        : { kolom: sort.replace(/^-/, ''), richting: sort.startsWith('-') ? 'af' : 'op' }
    return {
      waarde: (naam) => params.get(naam) ?? '',
      zet,
      wis: () => setParams(sort === null ? {} : { sorteer: sort }),
      sortering,
      zetSortering: (s) => zet({ sorteer: s.richting === 'af' ? `-${s.kolom}` : s.kolom }),
      tekst: params.toString(),
    }
  }, [params, standaard, zet, setParams])
}
