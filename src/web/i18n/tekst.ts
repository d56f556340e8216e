import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { Probleem, Veldprobleem } from '../api/probleem.ts'
import { formatDatum } from './formaat.ts'

export type Waarden = Readonly<Record<string, string | number>>
export type T = (id: string, waarden?: Waarden) => string

/** `t('kit.tabel.gekozen', { aantal: 3 })`: the message with that key in the chosen language. */
export function useTekst(): T {
  const intl = useIntl()
  return useCallback((id, waarden) => intl.formatMessage({ id }, waarden), [intl])
}

export type Fouttekst = { readonly titel: string; readonly uitleg: string }

/** Days in a refusal come as ISO; people read them in words. */
const inWoorden = (locale: string, params: Waarden = {}): Waarden =>
  Object.fromEntries(
    Object.entries(params).map(([naam, waarde]) => [
      naam,
      /^\d{4}-\d\d-\d\d$/.test(String(waarde)) ? formatDatum(locale, String(waarde)) : waarde,
    ]),
  )

/** Translates what the API refuses: what is wrong and what to do, with a general text for an unknown code. */
export function useFoutTekst(): (fout: Pick<Probleem | Veldprobleem, 'code' | 'params'>) => Fouttekst {
  const intl = useIntl()
  return useCallback(
    ({ code, params }) => {
      const id = intl.messages[`fout.${code}`] === undefined ? 'fout.onbekende-fout' : `fout.${code}`
      const waarden = inWoorden(intl.locale, params)
      return {
        titel: intl.formatMessage({ id: `${id}.titel` }, waarden),
        uitleg: intl.formatMessage({ id }, waarden),
      }
    },
    [intl],
  )
}
