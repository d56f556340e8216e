import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'

/**
 * What the page before this one brought along under a name in the state of the address: said once, and taken out of the
 * history, so that a reload or the back button does not say it again.
 */
export function useMeegebracht<W>(naam: string): W | undefined {
  const { state, pathname, search } = useLocation()
  const navigate = useNavigate()
  const [waarde, setWaarde] = useState<W>()
  useEffect(() => {
    const mee = (state as Readonly<Record<string, unknown>> | null)?.[naam]
    if (mee === undefined) return
    setWaarde(mee as W)
    void navigate(pathname + search, { replace: true, state: null, preventScrollReset: true })
  }, [naam, state, pathname, search, navigate])
  return waarde
}
