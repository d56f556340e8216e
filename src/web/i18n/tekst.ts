import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { Probleem, Veldprobleem } from '../api/probleem.ts'

export type Waarden = Readonly<Record<string, string | number>>
export type T = (id: string, waarden?: Waarden) => string

/** `t('kit.tabel.geen', { aantal: 3 })`: the message with that key in the chosen language. */
export function useTekst(): T {
  const intl = useIntl()
  return useCallback((id, waarden) => intl.formatMessage({ id }, waarden), [intl])
}

/** Translates what the API refuses: cause and remedy by code, with a general sentence for an unknown code. */
export function useFoutTekst(): (fout: Pick<Probleem | Veldprobleem, 'code' | 'params'>) => string {
  const intl = useIntl()
  return useCallback(
    ({ code, params }) => {
      const id = `fout.${code}`
      const bekend = intl.messages[id] !== undefined
      return intl.formatMessage({ id: bekend ? id : 'fout.onbekend' }, { code, ...params })
    },
    [intl],
  )
}
