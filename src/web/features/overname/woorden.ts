import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { useTekst } from '../../i18n/tekst.ts'
import type { Probleem } from '../../api/probleem.ts'
import engelseBestandfouten from './bestandfouten.en.json'
import engels from './bevindingen.en.json'
import type { Melding, Veld } from './api.ts'

export type Bevindingtekst = { readonly reden: string; readonly herstel: string }
type Tekstbron = Pick<Melding, 'code' | 'reden' | 'herstel' | 'params'>

const ENGELS: Readonly<Record<string, readonly string[]>> = engels

const vul = (tekst: string, params: Tekstbron['params']): string =>
  tekst.replace(/\{(\w+)\}/g, (_, naam: string) => String(params[naam] ?? ''))

/** A finding in the chosen language. The server writes Dutch; English is translated here by the code. */
export function bevindingTekst(melding: Tekstbron, engelstalig: boolean): Bevindingtekst {
  const [reden, herstel] = (engelstalig ? ENGELS[melding.code] : undefined) ?? []
  if (reden === undefined || herstel === undefined) return { reden: melding.reden, herstel: melding.herstel }
  return { reden: vul(reden, melding.params), herstel: vul(herstel, melding.params) }
}

const BESTANDFOUTEN: Readonly<Record<string, readonly string[]>> = engelseBestandfouten

/** A refused file with its reason and remedy in English; they travel with the problem in Dutch. */
export function bestandfoutEngels(probleem: Probleem): Probleem {
  const [reden, herstel] = BESTANDFOUTEN[probleem.code] ?? []
  if (reden === undefined || herstel === undefined) return probleem
  return { ...probleem, params: { ...probleem.params, reden, herstel } }
}

const KOLOMREDENEN: readonly (readonly [RegExp, string])[] = [
  [/^de kop noemt dit veld/, 'the heading names this field'],
  [/^de kop lijkt op dit veld/, 'the heading looks like this field'],
  [/, maar slechts (\d+)% van de waarden past$/, ', but only $1% of the values fit'],
  [/ en (\d+)% van de waarden past$/, ' and $1% of the values fit'],
  [/^(\d+)% van de waarden ziet eruit als .*$/, '$1% of the values look like it'],
  [/^de kolom is leeg$/, 'the column is empty'],
  [/^geen veld herkend; deze kolom wordt niet overgenomen$/, 'no field recognised; this column is left out'],
  [
    /^kolom "(.*)" is al .*; kies zelf welke van de twee het is$/,
    'column "$1" already is this field; choose which of the two it is',
  ],
]

/** Why a column was taken for a field, in English. */
export const kolomRedenEngels = (reden: string): string =>
  KOLOMREDENEN.reduce((tekst, [vorm, engelse]) => tekst.replace(vorm, engelse), reden)

/** Words of a take-over in the chosen language: fields, findings and reasons. */
export function useWoorden() {
  const t = useTekst()
  const { locale } = useIntl()
  const engelstalig = locale.startsWith('en')
  const veld = useCallback((naam: Veld) => t(`overname.veld.${naam}`), [t])
  const bevinding = useCallback((m: Tekstbron) => bevindingTekst(m, engelstalig), [engelstalig])
  const bestandfout = useCallback((p: Probleem) => (engelstalig ? bestandfoutEngels(p) : p), [engelstalig])
  const kolomReden = useCallback(
    (reden: string) => (engelstalig ? kolomRedenEngels(reden) : reden),
    [engelstalig],
  )
  return { veld, bevinding, bestandfout, kolomReden }
}
