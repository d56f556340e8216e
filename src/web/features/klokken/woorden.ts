import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import { laatsteDagVan, verschil, type Klok, type Moment } from './klok.ts'

/** The name of a clock: the form of work or kind of traject, else the name of its rule. */
export function useKlokNaam(): (k: Pick<Klok, 'soort' | 'regel'>) => string {
  const intl = useIntl()
  const w = useWaarde()
  return useCallback(
    (k) => {
      const id = `klokken.soort.${k.soort}`
      if (intl.messages[id] !== undefined) return intl.formatMessage({ id })
      const vorm = w('vorm', k.soort)
      return vorm === k.soort ? (k.regel?.naam ?? k.soort) : vorm
    },
    [intl, w],
  )
}

/** The name of a moment in the reader's language; what only the rule names stays as the rule says it. */
export function useMomentNaam(): (m: Pick<Moment, 'code' | 'naam'>) => string {
  const intl = useIntl()
  return useCallback(
    ({ code, naam }) => {
      const weken = /^signaal-(\d+)-weken$/.exec(code)?.[1]
      if (weken !== undefined)
        return intl.formatMessage({ id: 'klokken.moment.signaal' }, { weken: Number(weken) })
      const id = `klokken.moment.${code}`
      return intl.messages[id] === undefined ? naam : intl.formatMessage({ id })
    },
    [intl],
  )
}

/** `wie('college')`: who has to act, in words. */
export function useWie(): (aanZet: string) => string {
  const intl = useIntl()
  return useCallback(
    (aanZet) => {
      const id = `klokken.wie.${aanZet}`
      return intl.messages[id] === undefined ? aanZet : intl.formatMessage({ id })
    },
    [intl],
  )
}

/** An end that moved, as last days; null is unknown or without an end. */
export type Verschuiving = { readonly van: string | null; readonly naar: string | null }

/** How an end moves in one sentence: from which last day to which, and by how many days. */
export function useVerschuivingTekst(): (v: Verschuiving) => string {
  const t = useTekst()
  const formaat = useFormaat()
  return useCallback(
    ({ van, naar }) => {
      const dagen = verschil(van, naar)
      const dag = (d: string) => formaat.datum(d)
      if (dagen === 0 || (van === null && naar === null))
        return naar === null
          ? t('klokken.schuift.onbekend-blijft')
          : t('klokken.schuift.gelijk', { naar: dag(naar) })
      if (naar === null) return t('klokken.schuift.onbekend', { van: dag(van ?? '') })
      if (van === null) return t('klokken.schuift.bekend', { naar: dag(naar) })
      return t(dagen !== null && dagen < 0 ? 'klokken.schuift.eerder' : 'klokken.schuift.later', {
        van: dag(van),
        naar: dag(naar),
        dagen: Math.abs(dagen ?? 0),
      })
    },
    [t, formaat],
  )
}

/** `reden('ziekte')`: why a clock stands still, in words. */
export function useReden(): (reden: string) => string {
  const intl = useIntl()
  return useCallback(
    (reden) => {
      const id = `klokken.reden.${reden}`
      return intl.messages[id] === undefined ? reden : intl.formatMessage({ id })
    },
    [intl],
  )
}

/** The name of a clock with the day that tells it from another of its kind: "Leerwerktraject vanaf 15 jun 2026". */
export function useKlokTitel(): (
  k: Pick<Klok, 'soort' | 'regel' | 'start' | 'einde' | 'laatsteDag' | 'momenten'>,
) => string {
  const t = useTekst()
  const formaat = useFormaat()
  const naam = useKlokNaam()
  return useCallback(
    (k) => {
      if (k.start !== null)
        return t('klokken.naam-vanaf', { naam: naam(k), datum: formaat.datum(k.start, 'kort') })
      const laatste = laatsteDagVan(k)
      if (laatste === null) return naam(k)
      return t('klokken.naam-voor', { naam: naam(k), datum: formaat.datum(laatste, 'kort') })
    },
    [t, formaat, naam],
  )
}

/** The same for a traject or placement, which always has a first day. */
export function useStukTitel(): (soort: string, vanaf: string) => string {
  const t = useTekst()
  const formaat = useFormaat()
  const naam = useKlokNaam()
  return (soort, vanaf) =>
    t('klokken.naam-vanaf', { naam: naam({ soort, regel: null }), datum: formaat.datum(vanaf, 'kort') })
}
