import { type Vertaling } from './waarden/context.ts'
import { type Volgorde } from './waarden/datumvolgorde.ts'
import { type MeldingCode } from './waarden/teksten.ts'
import { type Codering } from './bestand/codering.ts'
import { type Scheiding } from './bestand/scheiding.ts'
import { type Leesopties } from './bestand/lees.ts'
import { type Keuzen } from './beoordeel.ts'
import { type Veld } from './kolommen/veld.ts'

/**
 * ingelezen -> beoordeeld -> verwerkt -> teruggedraaid; from the first two it can also be given up (afgebroken).
 * A judgement may be made again any number of times; what was taken over only changes by undoing it.
 */
export type Staat = 'ingelezen' | 'beoordeeld' | 'verwerkt' | 'teruggedraaid' | 'afgebroken'

export const STATEN: readonly [Staat, ...Staat[]] = [
  'ingelezen',
  'beoordeeld',
  'verwerkt',
  'teruggedraaid',
  'afgebroken',
]

/** Which states a step may start from. */
export const MAG_VANUIT = {
  beoordelen: ['ingelezen', 'beoordeeld'],
  verwerken: ['beoordeeld'],
  terugdraaien: ['verwerkt'],
  afbreken: ['ingelezen', 'beoordeeld'],
} as const satisfies Record<string, readonly Staat[]>

export type Stap = keyof typeof MAG_VANUIT

export const magStap = (stap: Stap, staat: Staat): boolean =>
  (MAG_VANUIT[stap] as readonly Staat[]).includes(staat)

/** What a person chose for a take-over, as it is kept: plain JSON. */
export type BewaardeKeuzen = {
  readonly codering?: Codering | undefined
  readonly scheiding?: Scheiding | undefined
  readonly blad?: string | undefined
  readonly kolommen?: Readonly<Record<string, string | null>> | undefined
  readonly aanvaard?: readonly MeldingCode[] | undefined
  readonly vertaling?: Vertaling | undefined
  readonly datumvolgorde?: Volgorde | undefined
  readonly standaardGemeente?: string | undefined
  readonly herstel?: readonly Herstel[] | undefined
  readonly weglaten?: readonly number[] | undefined
  /** The mapping of an earlier file with these headings was taken as the beginning. */
  readonly onthouden?: boolean | undefined
}

/** One cell rewritten by a person; null takes the rewriting back. */
export type Herstel = { readonly regel: number; readonly veld: Veld; readonly waarde: string }

/** New choices over old ones: lists of mends and left-out rows are added to, the rest is replaced when given. */
export function voegKeuzenSamen(
  oud: BewaardeKeuzen,
  nieuw: BewaardeKeuzen & { readonly terugnemen?: readonly number[] | undefined },
): BewaardeKeuzen {
  const { terugnemen = [], ...rest } = nieuw
  const gegeven = Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde !== undefined))
  const herstel = new Map((oud.herstel ?? []).map((h) => [`${h.regel}|${h.veld}`, h]))
  for (const h of nieuw.herstel ?? []) herstel.set(`${h.regel}|${h.veld}`, h)
  const weglaten = new Set([...(oud.weglaten ?? []), ...(nieuw.weglaten ?? [])])
  for (const regel of terugnemen) weglaten.delete(regel)
  return {
    ...oud,
    ...gegeven,
    kolommen: { ...oud.kolommen, ...nieuw.kolommen },
    herstel: [...herstel.values()],
    weglaten: [...weglaten].sort((a, b) => a - b),
  }
}

/** The choices as the judge takes them. */
export function naarKeuzen(b: BewaardeKeuzen): Keuzen {
  const herstel = new Map<number, Partial<Record<Veld, string>>>()
  for (const { regel, veld, waarde } of b.herstel ?? [])
    herstel.set(regel, { ...herstel.get(regel), [veld]: waarde })
  return {
    herstel,
    weglaten: new Set(b.weglaten ?? []),
    ...(b.kolommen ? { kolommen: b.kolommen } : {}),
    ...(b.aanvaard ? { aanvaard: b.aanvaard } : {}),
    ...(b.vertaling ? { vertaling: b.vertaling } : {}),
    ...(b.datumvolgorde ? { datumvolgorde: b.datumvolgorde } : {}),
    ...(b.standaardGemeente ? { standaardGemeente: b.standaardGemeente } : {}),
  }
}

export const naarLeesopties = (b: BewaardeKeuzen): Leesopties => ({
  ...(b.codering ? { codering: b.codering } : {}),
  ...(b.scheiding ? { scheiding: b.scheiding } : {}),
  ...(b.blad ? { blad: b.blad } : {}),
})

/** A file name may hold a name or a number of a person: words of letters and short numbers stay, the rest goes. */
export function veiligeBestandsnaam(naam: string): string {
  const punt = naam.lastIndexOf('.')
  const kern = (punt > 0 ? naam.slice(0, punt) : naam)
    .replace(/\d{5,}/g, '')
    .replace(/[^\p{L}\p{N} _-]/gu, ' ')
  const extensie =
    punt > 0
      ? naam
          .slice(punt)
          .toLowerCase()
          .replace(/[^.a-z0-9]/g, '')
      : ''
  return `${kern.replace(/\s+/g, ' ').trim().slice(0, 60) || 'bestand'}${extensie.slice(0, 6)}`
}
