import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import type { paths } from '../../api/schema.ts'
import { addDays } from '../../components/dagen.ts'
import type { Klok } from './klok.ts'

export type Berekening =
  paths['/berekeningen/termijnen']['post']['requestBody']['content']['application/json']
type Stil = NonNullable<Berekening['opschortingen']>[number]

/** The kinds of term that the calculation over HTTP knows; an end that was only agreed is not among them. */
const REKENBAAR: readonly string[] = [
  'leerwerktraject',
  'detachering',
  'proefplaatsing',
  'participatieplaats',
] satisfies readonly Berekening['soort'][]

type Losse = Readonly<Record<string, unknown>>
const isObject = (x: unknown): x is Losse => typeof x === 'object' && x !== null && !Array.isArray(x)
const rijen = (x: unknown): readonly Losse[] => (Array.isArray(x) ? x.filter(isObject) : [])
const tekst = (x: unknown): string | null => (typeof x === 'string' ? x : null)

const toStil = (o: Losse): Stil => ({
  vanaf: tekst(o['vanaf']) ?? '',
  tot: tekst(o['tot']),
  reden: tekst(o['reden']) ?? '',
})

/** A suspension being filled in, in place of the one with id `vervangt` when it changes one. */
export type Proef = { readonly vanaf: string; readonly tot: string | null; readonly vervangt?: string }

/**
 * The calculation of a clock as it would be with a suspension, from the input that its proof names; null when this
 * clock cannot be calculated beforehand. `vandaag` tells how far an open suspension has moved the end at least.
 */
export function toBerekening(klok: Klok, proef: Proef | null, vandaag: string): Berekening | null {
  const invoer = klok.bewijs?.['invoer']
  const soort = isObject(invoer) ? tekst(invoer['soort']) : null
  const start = isObject(invoer) ? tekst(invoer['start']) : null
  if (!isObject(invoer) || soort === null || start === null || !REKENBAAR.includes(soort)) return null
  const leerwerkStart = tekst(invoer['leerwerkStart'])
  return {
    soort: soort as Berekening['soort'],
    start,
    ...(leerwerkStart === null ? {} : { leerwerkStart }),
    opschortingen: [
      ...rijen(invoer['opschortingen'])
        .filter((o) => proef?.vervangt === undefined || o['id'] !== proef.vervangt)
        .map(toStil),
      ...(proef === null ? [] : [{ vanaf: proef.vanaf, tot: proef.tot, reden: 'proef' }]),
    ],
    leerwerkOpschortingen: rijen(invoer['leerwerkOpschortingen']).map(toStil),
    wijzigingen: rijen(invoer['wijzigingen']).map((w) => ({
      nieuweEinddatum: tekst(w['nieuweEinddatum']) ?? '',
      besluitdatum: tekst(w['besluitdatum']) ?? '',
      reden: tekst(w['reden']) ?? '',
    })),
    opDatum: vandaag,
  }
}

export type Uitkomst = {
  /** Last day inside; null while nobody knows. */
  readonly laatsteDag: string | null
  /** The earliest possible last day. */
  readonly minstens: string
  readonly uitleg: string
  readonly bron: { readonly titel: string; readonly artikel?: string; readonly url?: string } | null
}

/** Runs a calculation of a term; writes nothing. */
export async function berekenTermijn(body: Berekening): Promise<Uitkomst> {
  const { waarde } = await pak(api.POST('/berekeningen/termijnen', { body }))
  const minstens = tekst(waarde.uitkomst['eindeMinstens']) ?? body.start
  const bron = waarde.bewijs['bron']
  return {
    laatsteDag: tekst(waarde.uitkomst['laatsteDag']),
    minstens: addDays(minstens, -1),
    uitleg: tekst(waarde.bewijs['uitleg']) ?? '',
    bron: isObject(bron) && typeof bron['titel'] === 'string' ? (bron as Uitkomst['bron']) : null,
  }
}

/** The outcome of a calculation while somebody fills in a form; undefined while it is not asked or does not come. */
export function useTermijn(berekening: Berekening | null): Uitkomst | undefined {
  const { data } = useQuery({
    queryKey: ['termijn', berekening],
    enabled: berekening !== null,
    retry: false,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: () =>
      berekening === null ? Promise.reject(new Error('nothing to ask')) : berekenTermijn(berekening),
  })
  return berekening === null ? undefined : data
}
