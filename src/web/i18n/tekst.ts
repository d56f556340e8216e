import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { Probleem, Veldprobleem } from '../api/probleem.ts'

export type Waarden = Readonly<Record<string, string | number>>
export type T = (id: string, waarden?: Waarden) => string

/** `t('kit.tabel.gekozen', { aantal: 3 })`: the message with that key in the chosen language. */
export function useTekst(): T {
  const intl = useIntl()
  return useCallback((id, waarden) => intl.formatMessage({ id }, waarden), [intl])
}

export type Fouttekst = { readonly titel: string; readonly uitleg: string }

/** Translates what the API refuses: what is wrong and what to do, with a general text for an unknown code. */
export function useFoutTekst(): (fout: Pick<Probleem | Veldprobleem, 'code' | 'params'>) => Fouttekst {
  const intl = useIntl()
  return useCallback(
    ({ code, params }) => {
      const id = intl.messages[`fout.${code}`] === undefined ? 'fout.onbekende-fout' : `fout.${code}`
      return {
        titel: intl.formatMessage({ id: `${id}.titel` }, params),
        uitleg: intl.formatMessage({ id }, params),
      }
    },
    [intl],
  )
}
