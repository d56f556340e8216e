import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Intrekbaar } from './api.ts'
import type { Verschuiving } from './woorden.ts'

/** What just happened to a clock, to be said at the top of the clocks: the deed, and how the end moved by it. */
export type Verschoven = Verschuiving & {
  /** Message key of the deed: `klokken.gedaan.opgeschort`. */
  readonly wat: string
  readonly klok: string
  /** What withdrawing would turn back. */
  readonly terug?: { readonly wat: Intrekbaar; readonly id: string }
}

/** `navigate(terug, { state: metVerschoven(v) })`: takes the message along to the page of the clocks. */
export const metVerschoven = (verschoven: Verschoven) => ({ verschoven })

/** The message that a form brought along, or that a deed on this page set; taken out of the history, so a reload does not repeat it. */
export function useVerschoven() {
  const { state, pathname } = useLocation()
  const navigate = useNavigate()
  const [verschoven, setVerschoven] = useState<Verschoven>()
  useEffect(() => {
    const mee = (state as { verschoven?: Verschoven } | null)?.verschoven
    if (mee === undefined) return
    setVerschoven(mee)
    void navigate(pathname, { replace: true, state: null, preventScrollReset: true })
  }, [state, pathname, navigate])
  return [verschoven, setVerschoven] as const
}
