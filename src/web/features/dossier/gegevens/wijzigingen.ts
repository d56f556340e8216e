import { ALLE_VELDEN, type Veld } from './velden.ts'

type Regel = {
  readonly id: string
  readonly op: string
  readonly door: string | null
  readonly bron: string
  readonly reden: string | null
  readonly inhoud: Readonly<Record<string, unknown>>
}

/** One change of one field of the personal data. */
export type Wijziging = Omit<Regel, 'inhoud'> & {
  readonly veld: Veld
  readonly van: string | null
  readonly naar: string | null
}

const isVeld = (veld: unknown): veld is Veld => (ALLE_VELDEN as readonly unknown[]).includes(veld)
const tekstOfNull = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null)

/** The changes among the lines of a story; a line about something else is left out. */
export function leesWijzigingen(regels: readonly Regel[]): readonly Wijziging[] {
  return regels.flatMap(({ inhoud, ...regel }) =>
    isVeld(inhoud['veld'])
      ? [
          {
            ...regel,
            veld: inhoud['veld'],
            van: tekstOfNull(inhoud['van']),
            naar: tekstOfNull(inhoud['naar']),
          },
        ]
      : [],
  )
}
