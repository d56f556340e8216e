import type { ReactNode } from 'react'

export type Onderbreking = {
  readonly vanaf: string
  /** First day on which the clock runs again, or null while it stands still. */
  readonly tot: string | null
  readonly reden: string
}

/** One term that runs for a person. */
export type Klok = {
  readonly id: string
  readonly naam: string
  readonly start: string
  /** The day on which the term ends, suspensions included. */
  readonly einde: string
  readonly staat: 'loopt' | 'opgeschort' | 'klaar'
  /** Days on which something must be done before the end. */
  readonly momenten: readonly { readonly naam: string; readonly datum: string }[]
  readonly opschortingen: readonly Onderbreking[]
  /** Who is at turn. */
  readonly aanZet?: string
  /** The rule in words, with its source. */
  readonly regel?: {
    readonly tekst: ReactNode
    readonly bron: { readonly naam: string; readonly adres?: string }
  }
}
