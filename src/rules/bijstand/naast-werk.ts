import { bedrag, inCenten, rondAf, type Bedrag } from '../../core/bedrag.ts'
import { breuk, NUL, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { participatiewet } from '../bronnen.ts'
import { exact, kaal, type Algebra } from '../compileer/algebra.ts'
import { defineRegel, type Parameter } from '../engine/index.ts'
import {
  normAlleenstaande,
  normGehuwden,
  vrijlating34a,
  vrijlatingAa,
  vrijlatingN,
  vrijlatingR,
  vrijlatingY,
  vrijlatingZ,
  type Vrijlating,
} from './parameters.ts'

export const LEEFVORMEN = ['alleenstaande', 'gehuwden'] as const
export const VRIJLATINGEN = ['n', 'r', 'y', 'z', 'aa', '34a', 'geen'] as const
export type Vrijlatingssoort = (typeof VRIJLATINGEN)[number]

export type NaastWerkInvoer = {
  readonly leefvorm: (typeof LEEFVORMEN)[number]
  readonly nettoInkomenCent: Bedrag
  readonly vrijlating: Vrijlatingssoort
}

export type NaastWerk = {
  readonly vrijCent: Bedrag
  readonly bijstandCent: Bedrag
  readonly totaalCent: Bedrag
}

/** The parameter of each exemption. */
export const VRIJLATING: Readonly<Record<Exclude<Vrijlatingssoort, 'geen'>, Parameter<Vrijlating>>> = {
  n: vrijlatingN,
  r: vrijlatingR,
  y: vrijlatingY,
  z: vrijlatingZ,
  aa: vrijlatingAa,
  '34a': vrijlating34a,
}

/** The exempt part of net earnings in cents: a percentage, rounded, up to a maximum where there is one. */
export function vrijlatingformule<T>(a: Algebra<T>, inkomen: T, percentage: T, maximum: T | null): T {
  const vrij = a.rondAf(
    'vrijgelaten deel',
    a.deelVast(a.maal(inkomen, percentage), breuk(100)),
    'half-van-nul',
  )
  return maximum === null ? vrij : a.kleinste(vrij, maximum)
}

/** The benefit in cents: the norm minus the earnings that count, never below zero. */
export const aanvullingformule = <T>(a: Algebra<T>, norm: T, inkomen: T, vrij: T): T =>
  a.grootste(a.vast(NUL), a.min(norm, a.min(inkomen, vrij)))

/** The part of net earnings that does not lower the benefit. */
export const vrijgelatenInkomen = defineRegel<
  Pick<NaastWerkInvoer, 'nettoInkomenCent' | 'vrijlating'>,
  Bedrag
>({
  id: 'bijstand.vrijlating',
  naam: 'Vrijlating van inkomen uit werk',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: participatiewet(
        'artikel 31, tweede lid, onderdelen n, r, y, z en aa, en artikel 34a',
        '2026-07-01',
        '31',
      ),
      zekerheid: 'geverifieerd',
      uitleg:
        'Een deel van het loon telt niet mee voor de bijstand, soms tot een bedrag per maand en een aantal maanden.',
      parameters: Object.values(VRIJLATING),
      bereken(r, { nettoInkomenCent, vrijlating }) {
        if (vrijlating === 'geen') return bedrag(0)
        const { percentage, maximum, maanden } = r.parameter(VRIJLATING[vrijlating])
        r.aanname(
          `Aan de voorwaarden voor vrijlating ${vrijlating} is voldaan${maanden === null ? '' : ` en de ${maanden} maanden zijn nog niet op`}.`,
        )
        const grens = maximum === null ? null : inCenten(maximum)
        return alsBedrag(vrijlatingformule(exact(r), inCenten(nettoInkomenCent), percentage, grens))
      },
    },
  ],
})

/** Benefit next to work, per month: the norm minus the earnings that count. */
export const bijstandNaastWerk = defineRegel<NaastWerkInvoer, NaastWerk>({
  id: 'bijstand-naast-werk',
  naam: 'Bijstand naast werk',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: participatiewet('artikel 19, tweede lid', '2026-07-01', '19'),
      zekerheid: 'geverifieerd',
      uitleg:
        'De bijstand vult het inkomen aan tot de norm. Wat is vrijgelaten houdt iemand extra over. Bedragen zijn met vakantietoeslag.',
      parameters: [normAlleenstaande, normGehuwden],
      regels: [vrijgelatenInkomen],
      bereken(r, invoer) {
        const norm = r.parameter(invoer.leefvorm === 'alleenstaande' ? normAlleenstaande : normGehuwden)
        const vrijCent = r.regel(vrijgelatenInkomen, invoer)
        r.aanname('De norm is niet verlaagd: geen kostendelers, geen ander inkomen of vermogen dat meetelt.')
        const { nettoInkomenCent } = invoer
        const aanvulling = aanvullingformule(
          kaal,
          inCenten(norm),
          inCenten(nettoInkomenCent),
          inCenten(vrijCent),
        )
        const bijstandCent = alsBedrag(aanvulling)
        return { vrijCent, bijstandCent, totaalCent: bedrag(nettoInkomenCent + bijstandCent) }
      },
    },
  ],
})

/** A whole number of cents, already rounded by a formula. */
const alsBedrag = (cents: Breuk): Bedrag => rondAf(cents, 'half-van-nul')
