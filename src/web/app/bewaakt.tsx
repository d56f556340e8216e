import { Navigate, Outlet, useLocation } from 'react-router'
import { menuFor } from './features.ts'
import { useMaybeSessie, useSessie } from './sessie.tsx'

/** Lets only signed-in users through; others sign in first and come back to where they wanted to be. */
export function Bewaakt() {
  const sessie = useMaybeSessie()
  const { pathname, search } = useLocation()
  if (sessie !== null) return <Outlet />
  const terug = pathname === '/' ? '' : `?terug=${encodeURIComponent(pathname + search)}`
  return <Navigate to={`/inloggen${terug}`} replace />
}

/** The start page of a user is the first item of the own menu. */
export function Begin() {
  const eerste = menuFor(useSessie())[0]?.items[0]
  return <Navigate to={eerste?.pad ?? '/over'} replace />
}
