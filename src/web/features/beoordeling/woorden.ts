import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { Beoordeling } from './api.ts'

/** The route that follows, in the reader's language; one that only the rule words stays as the rule says it. */
export function useRouteTekst(): (r: Pick<Beoordeling['route'], 'code' | 'tekst'>) => string {
  const intl = useIntl()
  return useCallback(
    ({ code, tekst }) => {
      const id = `beoordeling.route.${code}`
      return intl.messages[id] === undefined ? tekst || code : intl.formatMessage({ id })
    },
    [intl],
  )
}

/** A ground in the reader's language. */
export function useRedenTekst(): (r: { readonly nl: string; readonly en: string }) => string {
  const { locale } = useIntl()
  return useCallback(({ nl, en }) => (locale.startsWith('nl') ? nl : en), [locale])
}

/** Who takes the next step, in words. */
export function useAanZet(): (code: string) => string {
  const intl = useIntl()
  return useCallback(
    (code) => {
      const id = `beoordeling.aan-zet.${code}`
      return intl.messages[id] === undefined ? code : intl.formatMessage({ id })
    },
    [intl],
  )
}
