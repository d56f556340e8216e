import type { TermijnRij, Termijnmoment } from './termijn.ts'

/** Rows to write so that the stored terms of one object are what the rules say. */
export type Termijnbesluit = {
  readonly nieuw: readonly Termijnmoment[]
  readonly anders: readonly { readonly rij: TermijnRij; readonly moment: Termijnmoment }[]
  readonly vervallen: readonly TermijnRij[]
}

/**
 * Compares what the rules give with what is stored. What somebody handled stays handled, unless the clock moved so that there is
 * something to handle again: an end on another day, or a signal on a later day. An assessment that was made is not asked twice.
 */
export function decideTermijnen(
  gewenst: readonly Termijnmoment[],
  opgeslagen: readonly TermijnRij[],
): Termijnbesluit {
  const nieuw: Termijnmoment[] = []
  const anders: { rij: TermijnRij; moment: Termijnmoment }[] = []
  for (const moment of gewenst) {
    const rij = opgeslagen.find((r) => r.code === moment.code)
    if (rij === undefined) nieuw.push(moment)
    else if (
      rij.status === 'afgehandeld'
        ? isAskedAgain(rij, moment)
        : rij.status === 'vervallen' || !isSame(rij, moment)
    )
      anders.push({ rij, moment })
  }
  const vervallen = opgeslagen.filter((r) => r.status === 'open' && !gewenst.some((m) => m.code === r.code))
  return { nieuw, anders, vervallen }
}

function isAskedAgain(rij: TermijnRij, moment: Termijnmoment): boolean {
  if (moment.soort === 'einde') return moment.datum !== rij.datum
  return moment.soort !== 'toets' && moment.datum > rij.datum
}

const isSame = (a: Termijnmoment, b: Termijnmoment): boolean =>
  a.datum === b.datum &&
  a.naam === b.naam &&
  a.soort === b.soort &&
  a.aanZet === b.aanZet &&
  a.regel === b.regel &&
  a.regelVanaf === b.regelVanaf &&
  (a.uitleg ?? null) === (b.uitleg ?? null)

export const isLeeg = (b: Termijnbesluit): boolean =>
  b.nieuw.length + b.anders.length + b.vervallen.length === 0

/** The open terms of one object after a decision. */
export function openNa(opgeslagen: readonly TermijnRij[], b: Termijnbesluit): Termijnmoment[] {
  const weg = new Set([...b.vervallen.map((r) => r.id), ...b.anders.map((a) => a.rij.id)])
  return [
    ...opgeslagen.filter((r) => r.status === 'open' && !weg.has(r.id)),
    ...b.nieuw,
    ...b.anders.map((a) => a.moment),
  ]
}

/** The term that runs out first; of two on one day the end goes before a signal. */
export function eersteTermijn(open: readonly Termijnmoment[]): Termijnmoment | undefined {
  let eerste: Termijnmoment | undefined
  for (const m of open) {
    if (
      eerste === undefined ||
      m.datum < eerste.datum ||
      (m.datum === eerste.datum && ORDE[m.soort] < ORDE[eerste.soort])
    )
      eerste = m
  }
  return eerste
}

const ORDE: Readonly<Record<Termijnmoment['soort'], number>> = { einde: 0, antwoord: 1, toets: 2, signaal: 3 }
