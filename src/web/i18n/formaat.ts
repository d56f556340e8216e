import { useMemo } from 'react'
import { useIntl } from 'react-intl'

export type DatumVorm = 'lang' | 'kort' | 'met-weekdag'

const VORMEN: Record<DatumVorm, Intl.DateTimeFormatOptions> = {
  lang: { day: 'numeric', month: 'long', year: 'numeric' },
  kort: { day: 'numeric', month: 'short', year: 'numeric' },
  'met-weekdag': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
}

/** Midnight UTC of an ISO day. Formatted in UTC too, so no time zone can move a date. */
const utc = (iso: string): Date => new Date(`${iso.slice(0, 10)}T00:00:00Z`)

/** A calendar day in words: `2 november 2026`, short `2 nov 2026`. */
export function formatDatum(locale: string, iso: string, vorm: DatumVorm = 'lang'): string {
  const tekst = new Intl.DateTimeFormat(locale, { ...VORMEN[vorm], timeZone: 'UTC' }).format(utc(iso))
  return vorm === 'kort' ? tekst.replace('.', '') : tekst
}

/** An instant as people in the Netherlands read it: `2 november 2026, 10.00 uur`. */
export function formatTijdstip(locale: string, instant: string): string {
  const moment = new Date(instant)
  const zone = { timeZone: 'Europe/Amsterdam' }
  const dag = new Intl.DateTimeFormat(locale, { ...VORMEN.lang, ...zone }).format(moment)
  const tijd = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone }).format(moment)
  return locale.startsWith('nl') ? `${dag}, ${tijd.replace(':', '.')} uur` : `${dag}, ${tijd}`
}

/** Whole eurocents as money: `€ 1.234,50`; `zonderCenten` rounds to whole euros, for tiles. */
export function formatBedrag(locale: string, cent: number, zonderCenten = false): string {
  const cijfers = zonderCenten ? 0 : 2
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cijfers,
    maximumFractionDigits: cijfers,
  }).format(cent / 100)
}

/** A number with at most `decimalen` digits behind the comma. */
export function formatGetal(locale: string, getal: number, decimalen = 0): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimalen }).format(getal)
}

/** The formatters for the chosen language, for text that is not JSX (titles, SVG, aria-labels). */
export function useFormaat() {
  const { locale } = useIntl()
  return useMemo(
    () => ({
      datum: (iso: string, vorm?: DatumVorm) => formatDatum(locale, iso, vorm),
      tijdstip: (instant: string) => formatTijdstip(locale, instant),
      bedrag: (cent: number, zonderCenten?: boolean) => formatBedrag(locale, cent, zonderCenten),
      getal: (getal: number, decimalen?: number) => formatGetal(locale, getal, decimalen),
    }),
    [locale],
  )
}
